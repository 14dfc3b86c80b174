// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.triangula.core.statistics.KruskalWallis;
import org.triangula.core.statistics.MannWhitney;
import org.triangula.core.statistics.TestResult;
import org.triangula.survey.NumberSummary;
import org.triangula.survey.data.DataColumn.Category;
import org.triangula.survey.data.DataColumn;

/**
 * Numbers compared between groups.
 *
 * @param groups variable of the groups, one category per unit
 * @param numbers variable of the numbers; for ordered categories their places from 1
 * @param rows one row per group in their order; groups without a number have n = 0
 * @param answered units that answered both, the base
 * @param mannWhitney the test of Mann and Whitney, for two groups with numbers
 * @param exact the same, exact, where the groups are small enough
 * @param kruskalWallis the test of Kruskal and Wallis, for two and more groups with numbers
 */
public record GroupComparison(DataColumn groups, DataColumn numbers, List<Row> rows, int answered,
    Optional<MannWhitney> mannWhitney, Optional<TestResult> exact, Optional<KruskalWallis> kruskalWallis) {

    /** Copies the list. */
    public GroupComparison {
        Objects.requireNonNull(groups);
        Objects.requireNonNull(numbers);
        rows = List.copyOf(rows);
    }

    /**
     * One group.
     *
     * @param category the group
     * @param summary summary of its numbers
     * @param units positions of its units
     */
    public record Row(Category category, NumberSummary summary, List<Integer> units) {
        /** Copies the list. */
        public Row {
            units = List.copyOf(units);
        }
    }

    /**
     * Compares numbers, or ordered categories, between groups.
     *
     * @param groups one category per unit
     * @param numbers numbers, or categories in an order
     * @return the comparison
     */
    public static GroupComparison of(DataColumn groups, DataColumn numbers) {
        if (groups.kind() != DataColumn.Kind.SINGLE || numbers.size() != groups.size()
            || numbers.kind() != DataColumn.Kind.NUMBER && numbers.kind() != DataColumn.Kind.SINGLE) {
            throw new IllegalArgumentException(numbers + " by " + groups);
        }
        List<Row> rows = new ArrayList<>();
        List<double[]> samples = new ArrayList<>();
        int answered = 0;
        for (int group = 0; group < groups.categories().size(); group++) {
            int place = group;
            int[] units = IntStream.range(0, groups.size()).filter(unit -> numbers.isAnswered(unit)
                && Arrays.stream(groups.choices(unit)).anyMatch(choice -> choice == place)).toArray();
            double[] values = Arrays.stream(units).mapToDouble(unit -> value(numbers, unit)).toArray();
            answered += values.length;
            rows.add(new Row(groups.categories().get(group), NumberSummary.of(values),
                Arrays.stream(units).boxed().toList()));
            if (values.length > 0) {
                samples.add(values);
            }
        }
        Optional<MannWhitney> two = samples.size() == 2
            ? Optional.of(MannWhitney.of(samples.get(0), samples.get(1))) : Optional.empty();
        boolean small = samples.size() == 2
            && samples.get(0).length + samples.get(1).length <= MannWhitney.EXACT_SIZE;
        return new GroupComparison(groups, numbers, rows, answered, two,
            small ? Optional.of(MannWhitney.exact(samples.get(0), samples.get(1))) : Optional.empty(),
            samples.size() < 2 ? Optional.empty() : Optional.of(KruskalWallis.of(samples)));
    }

    private static double value(DataColumn column, int unit) {
        return column.kind() == DataColumn.Kind.NUMBER ? column.number(unit) : column.choices(unit)[0] + 1.0;
    }
}
