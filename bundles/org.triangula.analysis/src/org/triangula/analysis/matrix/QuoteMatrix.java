// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.coding.retrieval.RetrievedSegment;
import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;

/**
 * Codes × groups of documents with the segments themselves in the cells.
 *
 * @param matrix the matrix of codes whose cells are opened
 * @param cells the segments: code after code, and for each code column after column
 */
public record QuoteMatrix(CodeMatrix matrix, List<List<CodedSegment>> cells) {

    /** Copies the lists. */
    public QuoteMatrix {
        cells = cells.stream().map(List::copyOf).toList();
    }

    /**
     * Collects the segments.
     *
     * @param table the codings
     * @param question codes and columns
     * @return the matrix
     */
    public static QuoteMatrix of(CodingTable table, CodeMatrixQuestion question) {
        CodeMatrix matrix = CodeMatrix.of(table, question);
        List<List<CodedSegment>> cells = new ArrayList<>(question.codes().size() * question.columns().size());
        for (int row = 0; row < question.codes().size(); row++) {
            for (int column = 0; column < question.columns().size(); column++) {
                cells.add(matrix.values().at(row, column) == 0 ? List.of() : matrix.segments(table, row, column));
            }
        }
        return new QuoteMatrix(matrix, cells);
    }

    /**
     * The segments of a cell.
     *
     * @param row number of the code
     * @param column number of the column
     * @return the segments in the order of documents and text
     */
    public List<CodedSegment> cell(int row, int column) {
        return cells.get(row * matrix.question().columns().size() + column);
    }

    /**
     * The quotes as a table.
     *
     * @param table names of the codes
     * @param texts words and place of the segments by the identity of their coding; segments without are left out
     * @param title what the columns are
     * @return one row per quote
     */
    public DataTable table(CodingTable table, Map<String, RetrievedSegment> texts, String title) {
        List<List<Object>> rows = new ArrayList<>();
        CodeMatrixQuestion question = matrix.question();
        for (int row = 0; row < question.codes().size(); row++) {
            for (int column = 0; column < question.columns().size(); column++) {
                for (CodedSegment segment : cell(row, column)) {
                    RetrievedSegment text = texts.get(segment.coding());
                    if (text != null) {
                        rows.add(List.of(table.tree().path(question.codes().get(row)),
                            question.columns().get(column).name(), text.text(), text.citation().text()));
                    }
                }
            }
        }
        return new DataTable(Messages.bind(Messages.quotes_title, title), List.of(Column.text(Messages.quotes_code),
            Column.text(Messages.quotes_column), Column.text(Messages.quotes_text),
            Column.text(Messages.quotes_citation)), rows, List.of());
    }
}
