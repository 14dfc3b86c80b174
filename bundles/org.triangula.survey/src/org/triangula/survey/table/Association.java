// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.table;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.triangula.survey.data.DataColumn;
import org.triangula.survey.statistics.Interval;
import org.triangula.survey.statistics.RankCorrelation;

/**
 * Rank correlation of two variables: numbers, or categories in an order.
 *
 * @param first the one
 * @param second the other
 * @param n units that answered both, the base
 * @param spearman Spearman's coefficient with its test
 * @param interval interval of the coefficient; empty for fewer than four units or a coefficient of ±1
 * @param kendall Kendall's tau-b with its test
 */
public record Association(DataColumn first, DataColumn second, int n, RankCorrelation spearman,
    Optional<Interval> interval, RankCorrelation kendall) {

    /** Checks that nothing is missing. */
    public Association {
        Objects.requireNonNull(first);
        Objects.requireNonNull(second);
        Objects.requireNonNull(interval);
    }

    /**
     * Correlates two variables.
     *
     * @param first numbers, or one category per unit in an order
     * @param second the same
     * @return the coefficients over units that answered both
     */
    public static Association of(DataColumn first, DataColumn second) {
        int[] units = IntStream.range(0, first.size())
            .filter(unit -> first.isAnswered(unit) && second.isAnswered(unit)).toArray();
        double[] x = values(first, units);
        double[] y = values(second, units);
        RankCorrelation spearman = RankCorrelation.spearman(x, y);
        boolean bounded = units.length > 3 && Math.abs(spearman.coefficient()) < 1;
        return new Association(first, second, units.length, spearman,
            bounded ? Optional.of(Interval.spearman(spearman.coefficient(), units.length, VariableTable.CONFIDENCE))
                : Optional.empty(), RankCorrelation.kendall(x, y));
    }

    private static double[] values(DataColumn column, int[] units) {
        return switch (column.kind()) {
            case NUMBER -> Arrays.stream(units).mapToDouble(column::number).toArray();
            case SINGLE -> Arrays.stream(units).mapToDouble(unit -> column.choices(unit)[0] + 1.0).toArray();
            case MULTIPLE, RANK, TEXT -> throw new IllegalArgumentException(column + " has no order");
        };
    }
}
