// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.cluster;

/** Tables of numbers for clustering: one row per case, one column per variable. */
public final class Matrix {

    private Matrix() {
    }

    /**
     * Standardises each column: less its mean, divided by its standard deviation with n − 1, as R's {@code scale}.
     *
     * @param rows the table; it is not changed
     * @return the standardised table; a column without variation becomes 0
     */
    public static double[][] standardized(double[][] rows) {
        double[][] result = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            result[i] = rows[i].clone();
        }
        for (int column = 0; rows.length > 1 && column < rows[0].length; column++) {
            double mean = 0;
            for (double[] row : rows) {
                mean += row[column] / rows.length;
            }
            double squares = 0;
            for (double[] row : rows) {
                squares += (row[column] - mean) * (row[column] - mean);
            }
            double deviation = Math.sqrt(squares / (rows.length - 1));
            for (double[] row : result) {
                row[column] = deviation == 0 ? 0 : (row[column] - mean) / deviation;
            }
        }
        return result;
    }

    /**
     * Brings each column to the range from 0 to 1: less its minimum, divided by maximum less minimum.
     *
     * @param rows the table; it is not changed
     * @return the table in this range; a column without variation becomes 0
     */
    public static double[][] ranged(double[][] rows) {
        double[][] result = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            result[i] = rows[i].clone();
        }
        for (int column = 0; rows.length > 0 && column < rows[0].length; column++) {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (double[] row : rows) {
                least = Math.min(least, row[column]);
                most = Math.max(most, row[column]);
            }
            for (double[] row : result) {
                row[column] = most == least ? 0 : (row[column] - least) / (most - least);
            }
        }
        return result;
    }

    /**
     * Euclidean distances of all rows.
     *
     * @param rows the table
     * @return a symmetric table with zeros in the diagonal
     */
    public static double[][] distances(double[][] rows) {
        double[][] distances = new double[rows.length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < i; j++) {
                distances[i][j] = Math.sqrt(squared(rows[i], rows[j]));
                distances[j][i] = distances[i][j];
            }
        }
        return distances;
    }

    static double squared(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - other[i]) * (one[i] - other[i]);
        }
        return sum;
    }
}
