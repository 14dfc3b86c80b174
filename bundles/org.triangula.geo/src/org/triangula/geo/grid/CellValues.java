// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.grid;

import java.util.Arrays;

/**
 * One number per cell of a grid, such as residents. Immutable.
 *
 * <p>Not a number means that the source says nothing about a cell: uninhabited or secret where the census writes −1.
 */
public final class CellValues {

    private final CellGrid grid;
    private final double[] values;
    private final String name;

    /**
     * Creates the values.
     *
     * @param grid the cells
     * @param values as many as the grid has cells, in its order; copied
     * @param name what is counted, as the source calls it
     */
    public CellValues(CellGrid grid, double[] values, String name) {
        if (values.length != grid.size()) {
            throw new IllegalArgumentException(values.length + " values for " + grid.size() + " cells");
        }
        this.grid = grid;
        this.values = values.clone();
        this.name = name;
    }

    /**
     * The cells.
     *
     * @return the grid
     */
    public CellGrid grid() {
        return grid;
    }

    /**
     * What is counted.
     *
     * @return the source's name for it
     */
    public String name() {
        return name;
    }

    /**
     * The value of a cell.
     *
     * @param index the cell, 0 … size − 1
     * @return the value or not a number
     */
    public double value(int index) {
        return values[index];
    }

    /**
     * All values.
     *
     * @return a copy in the order of the grid
     */
    public double[] values() {
        return values.clone();
    }

    /**
     * The sum over all cells with a value.
     *
     * @return the sum, 0 without any
     */
    public double sum() {
        double sum = 0;
        for (double value : values) {
            sum += Double.isNaN(value) ? 0 : value;
        }
        return sum;
    }

    /**
     * Adds the cells up to larger ones.
     *
     * @param factor how many cells make the edge of a larger one, at least 1
     * @return the sums; a larger cell is not a number when all its parts are
     */
    public CellValues aggregate(int factor) {
        if (factor < 1) {
            throw new IllegalArgumentException("Cells can be joined by a factor of at least 1, not " + factor);
        }
        int[] columns = new int[grid.size()];
        int[] rows = new int[grid.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = Math.floorDiv(grid.column(i), factor);
            rows[i] = Math.floorDiv(grid.row(i), factor);
        }
        CellGrid larger = CellGrid.of(grid.systemCode(), Math.multiplyExact(grid.cellSize(), factor), columns, rows);
        double[] sums = new double[larger.size()];
        Arrays.fill(sums, Double.NaN);
        for (int i = 0; i < columns.length; i++) {
            if (!Double.isNaN(values[i])) {
                int index = larger.indexAt(columns[i], rows[i]);
                sums[index] = (Double.isNaN(sums[index]) ? 0 : sums[index]) + values[i];
            }
        }
        return new CellValues(larger, sums, name);
    }
}
