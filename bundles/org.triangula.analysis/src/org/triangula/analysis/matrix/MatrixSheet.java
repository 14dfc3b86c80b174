// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.matrix;

import java.util.List;

import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable.Note;

/**
 * A matrix as it is shown: the same form for all kinds of matrices, with words in the language of the user.
 *
 * @param title what the matrix is about
 * @param corner what rows and columns are, for example "Code × document"
 * @param rows heads of the rows
 * @param columns heads of the columns
 * @param values the numbers, rows × columns
 * @param kind what the numbers are
 * @param margins totals of rows and columns
 * @param base the base n in words
 * @param formula how a number comes about
 * @param notes base, parameters and whatever else is needed to get the same numbers again
 */
public record MatrixSheet(String title, String corner, List<MatrixHeader> rows, List<MatrixHeader> columns,
    MatrixNumbers values, Column.Kind kind, Margins margins, String base, String formula, List<Note> notes) {

    /**
     * Totals.
     *
     * @param rowName heading of the totals of rows; empty when there are none
     * @param rows rows × 1
     * @param columnName heading of the totals of columns; empty when there are none
     * @param columns 1 × columns
     * @param total the total of all; NaN when there is none
     */
    public record Margins(String rowName, MatrixNumbers rows, String columnName, MatrixNumbers columns,
        double total) {

        /** No totals. */
        public static final Margins NONE =
            new Margins("", MatrixNumbers.of(0, 0), "", MatrixNumbers.of(0, 0), Double.NaN);

        /**
         * Whether rows have totals.
         *
         * @return true if they have
         */
        public boolean hasRows() {
            return !rowName.isEmpty();
        }

        /**
         * Whether columns have totals.
         *
         * @return true if they have
         */
        public boolean hasColumns() {
            return !columnName.isEmpty();
        }
    }

    /** Copies the lists. */
    public MatrixSheet {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
        if (values.rows() != rows.size() || values.columns() != columns.size()) {
            throw new IllegalArgumentException("The heads do not fit the numbers.");
        }
    }
}
