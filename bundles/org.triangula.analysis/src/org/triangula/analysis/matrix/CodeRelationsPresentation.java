// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.matrix;

import java.util.List;
import java.util.Locale;

import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable.Note;

/**
 * A matrix of relations of codes, in words.
 *
 * @param table the codings that were counted
 * @param paragraphs where paragraphs are
 * @param relations the numbers
 * @param sheet the matrix as it is shown
 */
public record CodeRelationsPresentation(CodingTable table, ParagraphNumbers paragraphs, CodeRelations relations,
    MatrixSheet sheet) implements MatrixPresentation {

    /**
     * Puts a matrix into words.
     *
     * @param table the codings that were counted
     * @param paragraphs where paragraphs are
     * @param relations the numbers
     * @param look colours of codes
     * @return the presentation
     */
    public static CodeRelationsPresentation of(CodingTable table, ParagraphNumbers paragraphs,
        CodeRelations relations, CodeLook look) {
        CodeRelationsQuestion question = relations.question();
        List<MatrixHeader> heads = look.heads(table, question.codes());
        String relation = Messages.relation(question);
        String base = Messages.bind(Messages.relations_base, number(relations.segments()), relations.documents());
        String formula = Messages.bind(question.counting() == Counting.DOCUMENTS ? Messages.relations_formulaDocuments
            : Messages.relations_formulaSegments, relation);
        MatrixSheet.Margins margins = new MatrixSheet.Margins(Messages.bind(Messages.relations_frequency,
            Messages.counting(question.counting())), relations.frequencies(), "", MatrixNumbers.of(0, 0), Double.NaN);
        return new CodeRelationsPresentation(table, paragraphs, relations,
            new MatrixSheet(Messages.bind(Messages.relations_title, relation), Messages.relations_corner, heads, heads,
                relations.values(), Column.Kind.INTEGER, margins, base, formula,
                List.of(new Note(Messages.note_base, base), new Note(Messages.note_formula, formula),
                    new Note(Messages.note_subcodes,
                        question.subcodes() ? Messages.subcodes_with : Messages.subcodes_without))));
    }

    private static String number(double value) {
        return MatrixFormat.text(value, Column.Kind.INTEGER, Locale.getDefault());
    }

    @Override
    public String explain(int row, int column) {
        if (row < 0) {
            return sheet.base();
        }
        String counting = Messages.heading(relations.question().counting());
        if (column < 0 || row == column) {
            return sheet.rows().get(row).path() + "\n"
                + Messages.bind(Messages.explain_total, number(relations.frequencies().at(row, 0)), counting);
        }
        return sheet.rows().get(row).path() + " × " + sheet.columns().get(column).path() + "\n"
            + Messages.bind(relations.question().counting() == Counting.DOCUMENTS ? Messages.explain_related
                : Messages.explain_pairs, number(relations.values().at(row, column)),
                Messages.relation(relations.question()))
            + "\n" + Messages.bind(Messages.explain_frequencies,
                new Object[] {sheet.rows().get(row).name(), number(relations.frequencies().at(row, 0)),
                    sheet.columns().get(column).name(), number(relations.frequencies().at(column, 0)), counting});
    }

    @Override
    public List<CodedSegment> segments(int row, int column) {
        if (row < 0) {
            return List.of();
        }
        return relations.segments(table, paragraphs, row, column < 0 ? row : column);
    }
}
