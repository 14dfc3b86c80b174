// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.statistics;

import java.util.Arrays;

import org.triangula.core.statistics.Distributions;
import org.triangula.core.statistics.TestResult;

/**
 * A cross table of counts. Counts may be sums of weights; {@link FisherExact} takes whole numbers only. Rows and
 * columns without any count take no part in tests, as their expected counts are 0.
 */
public final class ContingencyTable {

    private final double[][] counts;
    private final double[] rows;
    private final double[] columns;
    private final double total;

    /**
     * Makes a table.
     *
     * @param counts counts by row and column, at least 0, all rows equally long
     */
    public ContingencyTable(double[][] counts) {
        this.counts = Arrays.stream(counts).map(double[]::clone).toArray(double[][]::new);
        int width = counts.length == 0 ? 0 : counts[0].length;
        rows = new double[counts.length];
        columns = new double[width];
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i].length != width) {
                throw new IllegalArgumentException("The rows are not equally long");
            }
            for (int j = 0; j < width; j++) {
                rows[i] += counts[i][j];
                columns[j] += counts[i][j];
                sum += counts[i][j];
            }
        }
        total = sum;
    }

    /**
     * Number of rows.
     *
     * @return the number, empty ones included
     */
    public int height() {
        return rows.length;
    }

    /**
     * Number of columns.
     *
     * @return the number, empty ones included
     */
    public int width() {
        return columns.length;
    }

    /**
     * A count.
     *
     * @param row from 0
     * @param column from 0
     * @return the count
     */
    public double count(int row, int column) {
        return counts[row][column];
    }

    /**
     * Sum of a row.
     *
     * @param row from 0
     * @return the base of row percentages
     */
    public double rowTotal(int row) {
        return rows[row];
    }

    /**
     * Sum of a column.
     *
     * @param column from 0
     * @return the base of column percentages
     */
    public double columnTotal(int column) {
        return columns[column];
    }

    /**
     * Sum of all counts.
     *
     * @return the base of total percentages
     */
    public double total() {
        return total;
    }

    /**
     * The count expected if rows and columns had nothing to do with each other.
     *
     * @param row from 0
     * @param column from 0
     * @return row sum × column sum / n
     */
    public double expected(int row, int column) {
        return rows[row] * columns[column] / total;
    }

    /**
     * Pearson's (standardised) residual.
     *
     * @param row from 0
     * @param column from 0
     * @return (observed - expected) / √expected
     */
    public double standardisedResidual(int row, int column) {
        double expected = expected(row, column);
        return (counts[row][column] - expected) / Math.sqrt(expected);
    }

    /**
     * The adjusted residual (Haberman 1973), which is about standard normal when there is no association.
     *
     * @param row from 0
     * @param column from 0
     * @return (observed - expected) / √(expected (1 - row share) (1 - column share))
     */
    public double adjustedResidual(int row, int column) {
        double expected = expected(row, column);
        return (counts[row][column] - expected)
            / Math.sqrt(expected * (1 - rows[row] / total) * (1 - columns[column] / total));
    }

    /**
     * Pearson's chi-squared test of independence.
     *
     * @return the test, without a correction
     */
    public TestResult chiSquare() {
        return chiSquare(0, TestResult.Method.ASYMPTOTIC);
    }

    /**
     * Pearson's test with the continuity correction of Yates (1934); for tables of two by two only.
     *
     * @return the test
     */
    public TestResult chiSquareCorrected() {
        if (filled(rows) != 2 || filled(columns) != 2) {
            throw new IllegalStateException("The correction is made for tables of two by two");
        }
        double least = 0.5;
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                if (expected(i, j) > 0) {
                    least = Math.min(least, Math.abs(counts[i][j] - expected(i, j)));
                }
            }
        }
        return chiSquare(least, TestResult.Method.CONTINUITY_CORRECTED);
    }

    private TestResult chiSquare(double correction, TestResult.Method method) {
        double statistic = 0;
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                double expected = expected(i, j);
                if (expected > 0) {
                    double difference = Math.abs(counts[i][j] - expected) - correction;
                    statistic += difference * difference / expected;
                }
            }
        }
        return result(statistic, method);
    }

    /**
     * The likelihood ratio test of independence (G test).
     *
     * @return the test: G = 2 Σ observed × ln(observed / expected)
     */
    public TestResult likelihoodRatio() {
        double statistic = 0;
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                if (counts[i][j] > 0) {
                    statistic += 2 * counts[i][j] * Math.log(counts[i][j] / expected(i, j));
                }
            }
        }
        return result(statistic, TestResult.Method.ASYMPTOTIC);
    }

    private TestResult result(double statistic, TestResult.Method method) {
        int degrees = degrees();
        return new TestResult(statistic, degrees,
            degrees < 1 ? Double.NaN : Distributions.chiSquareUpper(statistic, degrees), method);
    }

    /**
     * Degrees of freedom.
     *
     * @return (rows - 1)(columns - 1) of those that are not empty; 0 where a test makes no sense
     */
    public int degrees() {
        return Math.max(0, filled(rows) - 1) * Math.max(0, filled(columns) - 1);
    }

    /**
     * Cramér's V (1946), 0 = no association to 1 = complete.
     *
     * @return √(χ² / (n (min(rows, columns) - 1))); not a number where there are fewer than two rows or columns
     */
    public double cramersV() {
        int least = Math.min(filled(rows), filled(columns)) - 1;
        return least < 1 ? Double.NaN : Math.sqrt(chiSquare().statistic() / (total * least));
    }

    /**
     * Cells whose expected count is small.
     *
     * @param below 5 in Cochran's rule (1954): the chi-squared test is doubtful when more than a fifth of the cells
     *        have less, or any has less than 1
     * @return number of cells in rows and columns that are not empty
     */
    public int expectedBelow(double below) {
        int cells = 0;
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                double expected = expected(i, j);
                cells += expected > 0 && expected < below ? 1 : 0;
            }
        }
        return cells;
    }

    /**
     * Whether the chi-squared test can be trusted by Cochran's rule.
     *
     * @return false if more than 20 % of the expected counts are below 5, or one is below 1
     */
    public boolean isLargeEnough() {
        int cells = filled(rows) * filled(columns);
        return cells > 0 && expectedBelow(1) == 0 && expectedBelow(5) <= 0.2 * cells;
    }

    /**
     * The odds ratio of a table of two by two.
     *
     * @return a d / (b c); infinite or not a number where cells are empty
     */
    public double oddsRatio() {
        if (rows.length != 2 || columns.length != 2) {
            throw new IllegalStateException("The odds ratio belongs to tables of two by two");
        }
        return counts[0][0] * counts[1][1] / (counts[0][1] * counts[1][0]);
    }

    private static int filled(double[] sums) {
        return (int) Arrays.stream(sums).filter(sum -> sum > 0).count();
    }
}
