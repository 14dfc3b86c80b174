// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.matrix;

import java.util.Arrays;

/** Numbers in rows and columns, in one flat array. Immutable. {@code NaN} stands for no number. */
public final class MatrixNumbers {

    private final int rows;
    private final int columns;
    private final double[] values;

    private MatrixNumbers(int rows, int columns, double[] values) {
        this.rows = rows;
        this.columns = columns;
        this.values = values;
    }

    /**
     * Takes over numbers.
     *
     * @param rows number of rows
     * @param columns number of columns
     * @param values row after row; copied
     * @return the numbers
     */
    public static MatrixNumbers of(int rows, int columns, double... values) {
        if (values.length != rows * columns) {
            throw new IllegalArgumentException(values.length + " numbers do not fill " + rows + " × " + columns + ".");
        }
        return new MatrixNumbers(rows, columns, values.clone());
    }

    /** A number for each cell. */
    @FunctionalInterface
    public interface Cell {
        /**
         * The number of a cell.
         *
         * @param row from 0
         * @param column from 0
         * @return the number
         */
        double at(int row, int column);
    }

    /**
     * Computes numbers.
     *
     * @param rows number of rows
     * @param columns number of columns
     * @param cell gives each number
     * @return the numbers
     */
    public static MatrixNumbers filled(int rows, int columns, Cell cell) {
        double[] values = new double[rows * columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                values[row * columns + column] = cell.at(row, column);
            }
        }
        return new MatrixNumbers(rows, columns, values);
    }

    /**
     * Number of rows.
     *
     * @return the number
     */
    public int rows() {
        return rows;
    }

    /**
     * Number of columns.
     *
     * @return the number
     */
    public int columns() {
        return columns;
    }

    /**
     * A number.
     *
     * @param row from 0
     * @param column from 0
     * @return the number; NaN when there is none
     */
    public double at(int row, int column) {
        return values[row * columns + column];
    }

    /**
     * The largest number.
     *
     * @return the number; 0 when all are negative or there are none
     */
    public double largest() {
        double largest = 0;
        for (double value : values) {
            largest = value > largest ? value : largest;
        }
        return largest;
    }

    /**
     * Rows and columns exchanged.
     *
     * @return the numbers
     */
    public MatrixNumbers transposed() {
        return filled(columns, rows, (row, column) -> at(column, row));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MatrixNumbers numbers && rows == numbers.rows && columns == numbers.columns
            && Arrays.equals(values, numbers.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(values) + rows;
    }

    @Override
    public String toString() {
        return rows + " × " + columns + " " + Arrays.toString(values);
    }
}
