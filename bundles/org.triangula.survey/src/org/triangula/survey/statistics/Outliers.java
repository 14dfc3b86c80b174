// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Values far from the middle half of all values (Tukey 1977). Quartiles by rule 7 of Hyndman and Fan (1996).
 *
 * @param lowFence lower quartile - 1.5 × interquartile range
 * @param highFence upper quartile + 1.5 × interquartile range
 * @param outside positions of values beyond the fences, in their order
 * @param farOut positions of those beyond 3 interquartile ranges
 */
public record Outliers(double lowFence, double highFence, List<Integer> outside, List<Integer> farOut) {

    /** Copies the lists. */
    public Outliers {
        outside = List.copyOf(outside);
        farOut = List.copyOf(farOut);
    }

    /**
     * Finds outliers.
     *
     * @param values the values, all finite
     * @return the fences and what lies beyond; fences are not numbers when there are no values
     */
    public static Outliers of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double low = Quantiles.of(sorted, 0.25);
        double high = Quantiles.of(sorted, 0.75);
        double range = high - low;
        return new Outliers(low - 1.5 * range, high + 1.5 * range, beyond(values, low, high, 1.5 * range),
            beyond(values, low, high, 3 * range));
    }

    private static List<Integer> beyond(double[] values, double low, double high, double distance) {
        return IntStream.range(0, values.length)
            .filter(i -> values[i] < low - distance || values[i] > high + distance).boxed().toList();
    }
}
