// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.similarity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.triangula.analysis.matrix.CodeMatrix;
import org.triangula.analysis.matrix.CodeMatrixQuestion;
import org.triangula.analysis.matrix.CodingTable;
import org.triangula.analysis.matrix.Counting;
import org.triangula.analysis.matrix.MatrixFormat;
import org.triangula.analysis.matrix.MatrixHeader;
import org.triangula.analysis.matrix.MatrixPresentation;
import org.triangula.analysis.matrix.MatrixSheet;
import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable.Note;

/**
 * Similarities of documents, in words.
 *
 * @param table the codings that were compared
 * @param similarity the numbers
 * @param sheet the matrix as it is shown
 */
public record SimilarityPresentation(CodingTable table, DocumentSimilarity similarity, MatrixSheet sheet)
    implements MatrixPresentation {

    /**
     * Puts a matrix into words.
     *
     * @param table the codings that were compared
     * @param similarity the numbers
     * @return the presentation
     */
    public static SimilarityPresentation of(CodingTable table, DocumentSimilarity similarity) {
        SimilarityQuestion question = similarity.question();
        List<MatrixHeader> heads = question.documents().stream().map(MatrixHeader::of).toList();
        String base = Messages.bind(Messages.base, new Object[] {question.documents().size(),
            question.codes().size(), question.variables().size()});
        String formula = Messages.measure(question.measure()) + ": " + Messages.formula(question.measure());
        List<Note> notes = new ArrayList<>(List.of(new Note(Messages.note_base, base),
            new Note(Messages.note_formula, formula), new Note(Messages.note_features, Messages.features),
            new Note(Messages.note_subcodes, question.subcodes() ? Messages.yes : Messages.no)));
        if (!question.variables().isEmpty()) {
            notes.add(new Note(Messages.note_variables, String.join(", ", question.variables().keySet())));
        }
        boolean whole = question.measure().isDistance();
        return new SimilarityPresentation(table, similarity,
            new MatrixSheet(Messages.bind(whole ? Messages.title_distance : Messages.title_similarity,
                Messages.measure(question.measure())), Messages.corner, heads, heads, similarity.values(),
                whole ? Column.Kind.INTEGER : Column.Kind.DECIMAL, MatrixSheet.Margins.NONE, base, formula, notes));
    }

    @Override
    public String explain(int row, int column) {
        if (row < 0 || column < 0) {
            return sheet.base();
        }
        String value = MatrixFormat.text(similarity.values().at(row, column), sheet.kind(), Locale.getDefault());
        String text = sheet.rows().get(row).path() + " × " + sheet.columns().get(column).path() + "\n"
            + Messages.measure(similarity.question().measure()) + " = " + value;
        if (similarity.question().measure().isDistance()) {
            return text + "\n" + Messages.formula(similarity.question().measure());
        }
        FourFold counts = similarity.counts(row, column);
        return text + "\n" + Messages.bind(Messages.explain,
            new Object[] {counts.both(), counts.first(), counts.second(), counts.neither()});
    }

    /** The segments of the codes that both documents have. */
    @Override
    public List<CodedSegment> segments(int row, int column) {
        if (row < 0 || column < 0) {
            return List.of();
        }
        SimilarityQuestion question = similarity.question();
        List<String> common = new ArrayList<>();
        for (int code = 0; code < question.codes().size(); code++) {
            if (similarity.frequencies().at(row, code) > 0 && similarity.frequencies().at(column, code) > 0) {
                common.add(question.codes().get(code));
            }
        }
        Set<String> columns = new HashSet<>(List.of(question.documents().get(row).id()));
        columns.add(question.documents().get(column).id());
        return CodeMatrix.of(table, new CodeMatrixQuestion(common,
            question.documents().stream().filter(document -> columns.contains(document.id())).toList(),
            Counting.SEGMENTS, question.subcodes())).segments(table, -1, -1);
    }
}
