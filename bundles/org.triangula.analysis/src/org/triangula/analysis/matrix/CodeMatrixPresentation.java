// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable.Note;

/**
 * A matrix of codes by documents, groups, sets or conditions, in words.
 *
 * @param table the codings that were counted
 * @param matrix the numbers
 * @param percentage whether cells are shares
 * @param columnsName what the columns are, for example "document"
 * @param sheet the matrix as it is shown
 */
public record CodeMatrixPresentation(CodingTable table, CodeMatrix matrix, Percentage percentage, String columnsName,
    MatrixSheet sheet) implements MatrixPresentation {

    /**
     * Puts a matrix into words.
     *
     * @param table the codings that were counted
     * @param matrix the numbers
     * @param percentage whether cells are shares
     * @param columnsName what the columns are, for example "document"
     * @param look colours of codes
     * @return the presentation
     */
    public static CodeMatrixPresentation of(CodingTable table, CodeMatrix matrix, Percentage percentage,
        String columnsName, CodeLook look) {
        CodeMatrixQuestion question = matrix.question();
        MatrixNumbers values = MatrixNumbers.filled(question.codes().size(), question.columns().size(),
            (row, column) -> matrix.shown(row, column, percentage));
        String corner = Messages.bind(Messages.codesBy, columnsName);
        String base = Messages.bind(Messages.codeMatrix_base, new Object[] {number(matrix.total()),
            Messages.counting(question.counting()), matrix.documents()});
        String formula = Messages.codeMatrixFormula(question.counting(), percentage);
        List<Note> notes = new ArrayList<>(List.of(new Note(Messages.note_base, base),
            new Note(Messages.note_formula, formula),
            new Note(Messages.note_subcodes, question.subcodes() ? Messages.subcodes_with : Messages.subcodes_without),
            new Note(Messages.note_totals, Messages.codeMatrix_totals)));
        boolean documentShares = percentage == Percentage.COLUMN && question.counting() == Counting.DOCUMENTS;
        MatrixSheet.Margins margins = new MatrixSheet.Margins(Messages.total, matrix.rowTotals(),
            documentShares ? Messages.documentsN : Messages.total,
            documentShares ? matrix.columnDocuments() : matrix.columnTotals(),
            documentShares ? matrix.documents() : matrix.total());
        return new CodeMatrixPresentation(table, matrix, percentage, columnsName,
            new MatrixSheet(Messages.bind(Messages.codeMatrix_title, corner, Messages.counting(question.counting())),
                corner, look.heads(table, question.codes()),
                question.columns().stream().map(MatrixHeader::of).toList(), values,
                percentage == Percentage.NONE ? Column.Kind.INTEGER : Column.Kind.PERCENT, margins, base, formula,
                notes));
    }

    private static String number(double value) {
        return MatrixFormat.text(value, Column.Kind.INTEGER, Locale.getDefault());
    }

    @Override
    public String explain(int row, int column) {
        Counting counting = matrix.question().counting();
        String where = path(row, column);
        if (row < 0 || column < 0) {
            double total = row < 0 ? column < 0 ? matrix.total() : sheet.margins().columns().at(0, column)
                : matrix.rowTotals().at(row, 0);
            boolean all = row < 0 && percentage == Percentage.COLUMN && counting == Counting.DOCUMENTS;
            return where + "\n" + (all ? Messages.bind(Messages.explain_allDocuments, number(total))
                : Messages.bind(Messages.explain_total, number(total), Messages.heading(counting)));
        }
        double value = matrix.values().at(row, column);
        String text = where + "\n"
            + Messages.bind(Messages.explain_count, number(value), Messages.heading(counting));
        double rowBase = matrix.rowTotals().at(row, 0);
        double columnBase = matrix.columnBase(column);
        if (rowBase > 0) {
            text += "\n" + Messages.bind(Messages.explain_row, new Object[] {number(value), number(rowBase),
                MatrixFormat.text(value / rowBase, Column.Kind.PERCENT, Locale.getDefault())});
        }
        if (columnBase > 0) {
            text += "\n" + Messages.bind(
                counting == Counting.DOCUMENTS ? Messages.explain_columnDocuments : Messages.explain_column,
                new Object[] {number(value), number(columnBase),
                    MatrixFormat.text(value / columnBase, Column.Kind.PERCENT, Locale.getDefault())});
        }
        return text + "\n"
            + Messages.bind(Messages.explain_documents, number(matrix.columnDocuments().at(0, column)));
    }

    private String path(int row, int column) {
        String of = row < 0 ? Messages.allCodes : sheet.rows().get(row).path();
        return of + " × " + (column < 0 ? Messages.allColumns : sheet.columns().get(column).path());
    }

    @Override
    public List<CodedSegment> segments(int row, int column) {
        return matrix.segments(table, row, column);
    }
}
