// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.table;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

import org.triangula.core.statistics.TestResult;
import org.triangula.survey.data.CrossTable;
import org.triangula.survey.data.DataColumn;
import org.triangula.survey.statistics.ContingencyTable;
import org.triangula.survey.statistics.FisherExact;

/**
 * A cross table with its tests.
 *
 * @param table counts, bases and the units behind each count
 * @param weighted true when some unit counts for more or less than one; then there are no exact tests
 * @param chiSquare Pearson's test of independence; empty where units count in several cells
 * @param corrected the same with the correction of Yates, for tables of two by two
 * @param fisher p of Fisher's exact test; empty where it does not apply, or where the table is too large and
 *     chi-squared
 *        holds
 * @param cramersV Cramér's V, 0 to 1; empty where it does not apply
 * @param smallCells number of expected counts below 5
 * @param largeEnough false when the chi-squared test is doubtful by Cochran's rule
 */
public record CrossTabulation(CrossTable table, boolean weighted, Optional<TestResult> chiSquare,
    Optional<TestResult> corrected, OptionalDouble fisher, OptionalDouble cramersV, int smallCells,
    boolean largeEnough) {

    /** Steps that an exact test may take where chi-squared is doubtful; about a second. */
    private static final long STEPS = 20_000_000;
    /** Steps that it may take where chi-squared holds anyway; some milliseconds. */
    private static final long FEW_STEPS = 100_000;

    /** Checks that nothing is missing. */
    public CrossTabulation {
        Objects.requireNonNull(table);
        Objects.requireNonNull(chiSquare);
        Objects.requireNonNull(corrected);
        Objects.requireNonNull(fisher);
        Objects.requireNonNull(cramersV);
    }

    /**
     * Crosses two variables and tests whether they are independent. The exact test may take a second for large tables.
     *
     * @param rows variable of the rows
     * @param columns variable of the columns
     * @param weights one weight per unit
     * @return the table with its tests
     */
    public static CrossTabulation of(DataColumn rows, DataColumn columns, double[] weights) {
        boolean weighted = false;
        for (double weight : weights) {
            weighted |= weight != 1;
        }
        CrossTable table = CrossTable.of(rows, columns, weights);
        ContingencyTable counts = table.table();
        if (!table.isTestable() || counts.degrees() < 1) {
            return new CrossTabulation(table, weighted, Optional.empty(), Optional.empty(), OptionalDouble.empty(),
                OptionalDouble.empty(), 0, true);
        }
        boolean square = counts.degrees() == 1;
        long steps = square || !counts.isLargeEnough() ? STEPS : FEW_STEPS;
        return new CrossTabulation(table, weighted, Optional.of(counts.chiSquare()),
            square ? Optional.of(counts.chiSquareCorrected()) : Optional.empty(),
            weighted ? OptionalDouble.empty() : FisherExact.probability(whole(counts), steps),
            OptionalDouble.of(counts.cramersV()), counts.expectedBelow(5), counts.isLargeEnough());
    }

    private static int[][] whole(ContingencyTable counts) {
        int[][] whole = new int[counts.height()][counts.width()];
        for (int i = 0; i < whole.length; i++) {
            for (int j = 0; j < whole[i].length; j++) {
                whole[i][j] = (int) Math.round(counts.count(i, j));
            }
        }
        return whole;
    }
}
