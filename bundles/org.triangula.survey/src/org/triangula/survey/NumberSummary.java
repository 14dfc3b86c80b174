// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * A summary of numbers. Quartiles follow rule 7 of Hyndman and Fan (The American Statistician 50, 1996): the value at
 * position 1 + (n - 1) p of the ordered numbers, interpolated between neighbours; it is what R and jamovi give by
 * default. All values are empty when there are no numbers.
 *
 * @param n how many numbers
 * @param mean arithmetic mean
 * @param standardDeviation of a sample, with n - 1; empty when n is below 2
 * @param minimum the least
 * @param lowerQuartile p = 0.25
 * @param median p = 0.5
 * @param upperQuartile p = 0.75
 * @param maximum the greatest
 */
public record NumberSummary(int n, OptionalDouble mean, OptionalDouble standardDeviation, OptionalDouble minimum,
    OptionalDouble lowerQuartile, OptionalDouble median, OptionalDouble upperQuartile, OptionalDouble maximum) {

    /**
     * Summarises numbers.
     *
     * @param values the numbers, all finite
     * @return the summary
     */
    public static NumberSummary of(double... values) {
        if (values.length == 0) {
            OptionalDouble none = OptionalDouble.empty();
            return new NumberSummary(0, none, none, none, none, none, none, none);
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double mean = Arrays.stream(sorted).sum() / sorted.length;
        double squares = Arrays.stream(sorted).map(value -> (value - mean) * (value - mean)).sum();
        return new NumberSummary(sorted.length, OptionalDouble.of(mean),
            sorted.length < 2 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(squares / (sorted.length - 1))),
            OptionalDouble.of(sorted[0]), OptionalDouble.of(quantile(sorted, 0.25)),
            OptionalDouble.of(quantile(sorted, 0.5)), OptionalDouble.of(quantile(sorted, 0.75)),
            OptionalDouble.of(sorted[sorted.length - 1]));
    }

    private static double quantile(double[] sorted, double p) {
        double position = (sorted.length - 1) * p;
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
