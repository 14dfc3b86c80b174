// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.matrix;

import java.util.List;

import org.triangula.coding.retrieval.CodedSegment;

/** A matrix ready to be shown: its sheet, and what lies behind every cell. Immutable; safe for threads. */
public interface MatrixPresentation {

    /**
     * The matrix as it is shown.
     *
     * @return the sheet
     */
    MatrixSheet sheet();

    /**
     * Says what a number is, with base and formula.
     *
     * @param row number of the row; -1 for the totals of columns
     * @param column number of the column; -1 for the totals of rows
     * @return some sentences in the language of the user
     */
    String explain(int row, int column);

    /**
     * The segments behind a number.
     *
     * @param row number of the row; -1 for the totals of columns
     * @param column number of the column; -1 for the totals of rows
     * @return the segments in the order of documents and text
     */
    List<CodedSegment> segments(int row, int column);

    /**
     * Name of a cell, as a title for its segments.
     *
     * @param row number of the row; -1 for the totals of columns
     * @param column number of the column; -1 for the totals of rows
     * @return for example "Waiting times × Interview 3"
     */
    default String name(int row, int column) {
        String of = row < 0 ? "" : sheet().rows().get(row).name();
        String in = column < 0 ? "" : sheet().columns().get(column).name();
        return of.isEmpty() ? in.isEmpty() ? sheet().title() : in : in.isEmpty() ? of : of + " × " + in;
    }
}
