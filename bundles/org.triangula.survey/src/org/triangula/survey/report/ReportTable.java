// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.report;

import java.util.Objects;

import org.triangula.core.table.DataTable;

/**
 * A table and the units behind its numbers.
 *
 * @param table the table
 * @param units the units behind each cell
 * @param hidden whether a number is hidden because it is small, or would reveal one that is
 */
public record ReportTable(DataTable table, Units units, Hidden hidden) {

    /** Checks that nothing is missing. */
    public ReportTable {
        Objects.requireNonNull(table);
        Objects.requireNonNull(units);
        Objects.requireNonNull(hidden);
    }

    /** The units behind the cells of a table. */
    @FunctionalInterface
    public interface Units {
        /**
         * The units behind a cell.
         *
         * @param row from 0
         * @param column from 0
         * @return their positions; none where a cell counts no units
         */
        int[] at(int row, int column);
    }

    /** Which cells are hidden. */
    @FunctionalInterface
    public interface Hidden {
        /**
         * Whether a cell is hidden.
         *
         * @param row from 0
         * @param column from 0
         * @return true if so
         */
        boolean at(int row, int column);
    }
}
