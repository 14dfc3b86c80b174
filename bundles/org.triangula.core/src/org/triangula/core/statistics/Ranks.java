// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Ranks of values, from 1; equal values share the mean of their ranks.
 *
 * @param ranks one rank per value, in the order of the values
 * @param ties Σ (t³ - t) over groups of t equal values; 0 when all differ
 */
public record Ranks(double[] ranks, double ties) {

    /**
     * Ranks values.
     *
     * @param values the values, all finite
     * @return their ranks
     */
    public static Ranks of(double... values) {
        int[] order = IntStream.range(0, values.length).boxed().sorted(Comparator.comparingDouble(i -> values[i]))
            .mapToInt(Integer::intValue).toArray();
        double[] ranks = new double[values.length];
        double ties = 0;
        for (int start = 0; start < order.length;) {
            int end = start;
            while (end < order.length && values[order[end]] == values[order[start]]) {
                end++;
            }
            for (int i = start; i < end; i++) {
                ranks[order[i]] = (start + 1 + end) / 2.0;
            }
            double equal = end - start;
            ties += equal * equal * equal - equal;
            start = end;
        }
        return new Ranks(ranks, ties);
    }

    /**
     * Ranks doubled, so that they are whole numbers.
     *
     * @return two times each rank
     */
    int[] doubled() {
        return Arrays.stream(ranks).mapToInt(rank -> (int) Math.rint(2 * rank)).toArray();
    }
}
