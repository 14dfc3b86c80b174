// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.elevation;

import java.util.Optional;

/**
 * A part of a grid.
 *
 * @param column  first column
 * @param row     first row, in the order of the file
 * @param columns number of columns, at least 2
 * @param rows    number of rows, at least 2
 */
record GridWindow(int column, int row, int columns, int rows) {

    /**
     * Finds the smallest part from which the heights of points can be interpolated.
     *
     * @param xy      coordinates of the points in the system of the grid, one after the other
     * @param columns number of columns of the grid, at least 2
     * @param rows    number of rows of the grid, at least 2
     * @return the part; empty if the grid lies beside the box of the points
     */
    static Optional<GridWindow> around(double[] xy, GridPlacement placement, int columns, int rows) {
        double west = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < xy.length; i += 2) {
            double column = placement.column(xy[i]);
            double row = placement.row(xy[i + 1]);
            west = Math.min(west, column);
            east = Math.max(east, column);
            top = Math.min(top, row);
            bottom = Math.max(bottom, row);
        }
        // half a cell more, as points on the very edge may come out a hair's breadth outside
        if (!(west <= columns - 0.5 && east >= -0.5 && top <= rows - 0.5 && bottom >= -0.5)) {
            return Optional.empty();
        }
        int firstColumn = first(west, columns);
        int firstRow = first(top, rows);
        return Optional.of(new GridWindow(firstColumn, firstRow, last(east, firstColumn, columns) - firstColumn + 1,
                last(bottom, firstRow, rows) - firstRow + 1));
    }

    private static int first(double least, int count) {
        return (int) Math.clamp(Math.floor(least) - 1, 0, count - 2);
    }

    private static int last(double greatest, int first, int count) {
        return (int) Math.clamp(Math.floor(greatest) + 2, first + 1, count - 1);
    }

    /** Number of cells. */
    long size() {
        return (long) columns * rows;
    }
}
