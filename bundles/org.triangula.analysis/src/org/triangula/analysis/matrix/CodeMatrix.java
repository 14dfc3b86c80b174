// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.matrix;

import java.util.ArrayList;
import java.util.List;

import org.triangula.coding.retrieval.CodedSegment;

/**
 * Codes × documents, groups, sets or values of a variable.
 *
 * <p>A cell counts segments (or documents, or weights) of the row's code in the documents of the column. With subcodes
 * a segment counts in the row of its code and of every code above it; columns may share documents. Totals therefore
 * count anew what is in the row, in the column or in the matrix at all, each segment or document once. They are the
 * base of percentages and need not be the sum of the cells.
 *
 * @param question what was asked
 * @param values codes × columns
 * @param rowTotals one number per code: its segments, documents or weights in all columns together
 * @param columnTotals one number per column: those of all codes of the matrix together
 * @param columnDocuments number of documents of each column, with or without codings
 * @param total all segments, documents or weights in the matrix
 * @param documents number of documents in at least one column
 */
public record CodeMatrix(CodeMatrixQuestion question, MatrixNumbers values, MatrixNumbers rowTotals,
    MatrixNumbers columnTotals, MatrixNumbers columnDocuments, double total, int documents) {

    /**
     * Counts.
     *
     * @param table the codings
     * @param question what to count
     * @return the matrix
     */
    public static CodeMatrix of(CodingTable table, CodeMatrixQuestion question) {
        return new CodeMatrixCount(table, question).count();
    }

    /**
     * A cell as it is shown.
     *
     * @param row number of the code
     * @param column number of the column
     * @param percentage whether as a share
     * @return the number; a share of 1; NaN for a share of nothing
     */
    public double shown(int row, int column, Percentage percentage) {
        return switch (percentage) {
            case NONE -> values.at(row, column);
            case ROW -> values.at(row, column) / rowTotals.at(row, 0);
            case COLUMN -> values.at(row, column) / columnBase(column);
        };
    }

    /**
     * What column percentages are shares of.
     *
     * @param column number of the column
     * @return documents of the column when documents are counted, else the total of the column
     */
    public double columnBase(int column) {
        return question.counting() == Counting.DOCUMENTS ? columnDocuments.at(0, column) : columnTotals.at(0, column);
    }

    /**
     * The segments behind a cell.
     *
     * @param table the codings that were counted
     * @param row number of the code; negative for all codes of the matrix
     * @param column number of the column; negative for all columns
     * @return the segments in the order of documents and text, each once
     */
    public List<CodedSegment> segments(CodingTable table, int row, int column) {
        int[] places = table.places(row < 0 ? question.codes() : List.of(question.codes().get(row)));
        List<CodedSegment> found = new ArrayList<>();
        for (int document = 0; document < table.documents().size(); document++) {
            if (isIn(table.documents().get(document), column)) {
                for (int coding = table.first(document); coding < table.first(document + 1); coding++) {
                    if (concerns(table, coding, places)) {
                        found.add(table.segment(coding));
                    }
                }
            }
        }
        return found;
    }

    private boolean isIn(String document, int column) {
        return column >= 0 ? question.columns().get(column).documents().contains(document)
            : question.columns().stream().anyMatch(each -> each.documents().contains(document));
    }

    private boolean concerns(CodingTable table, int coding, int[] places) {
        for (int code = table.codeOf(coding); code >= 0; code = question.subcodes() ? table.parent(code) : -1) {
            if (places[code] >= 0) {
                return true;
            }
        }
        return false;
    }
}
