// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.classes;

import java.util.Arrays;

/**
 * Natural breaks: the division of sorted numbers into classes with the least sum of squared deviations from the means
 * of the classes.
 *
 * <p>Measure: W. Fisher, On Grouping for Maximum Homogeneity, JASA 53, 1958; G. Jenks, Optimal Data Classification for
 * Choropleth Maps, University of Kansas, 1977. Exact, by dynamic programming over the different values; as the best
 * beginning of the last class never moves back when a value is added, each round is divided and conquered in n log n
 * steps (H. Wang, M. Song, Ckmeans.1d.dp, The R Journal 3 (2), 2011, and its version 4).
 */
final class NaturalBreaks {

    private final double[] values;
    private final double[] counts;
    private final double[] sums;
    private final double[] squares;
    private double[] before;
    private double[] now;
    private int[] starts;

    private NaturalBreaks(double[] sorted) {
        double[] different = Arrays.stream(sorted).distinct().toArray();
        values = different;
        counts = new double[different.length + 1];
        sums = new double[different.length + 1];
        squares = new double[different.length + 1];
        // small numbers keep the sums of squares exact
        double middle = different[different.length / 2];
        int next = 0;
        for (int i = 0; i < different.length; i++) {
            int count = 0;
            while (next < sorted.length && sorted[next] == different[i]) {
                count++;
                next++;
            }
            double value = different[i] - middle;
            counts[i + 1] = counts[i] + count;
            sums[i + 1] = sums[i] + count * value;
            squares[i + 1] = squares[i] + count * value * value;
        }
    }

    static double[] limits(double[] sorted, int count) {
        NaturalBreaks breaks = new NaturalBreaks(sorted);
        return breaks.limits(Math.min(count, breaks.values.length));
    }

    /** Sum of squared deviations from the mean of the values first … last. */
    private double deviation(int first, int last) {
        double count = counts[last + 1] - counts[first];
        double sum = sums[last + 1] - sums[first];
        return Math.max(0, squares[last + 1] - squares[first] - sum * sum / count);
    }

    private double[] limits(int count) {
        int size = values.length;
        int[][] all = new int[count][];
        now = new double[size];
        for (int i = 0; i < size; i++) {
            now[i] = deviation(0, i);
        }
        for (int round = 1; round < count; round++) {
            before = now;
            now = new double[size];
            starts = new int[size];
            Arrays.fill(now, 0, round, Double.POSITIVE_INFINITY);
            conquer(round, size - 1, round, size - 1);
            all[round] = starts;
        }
        double[] limits = new double[count - 1];
        int last = size - 1;
        for (int round = count - 1; round > 0; round--) {
            int start = all[round][last];
            limits[round - 1] = values[start - 1];
            last = start - 1;
        }
        return limits;
    }

    /** Finds the best beginnings of the last class for the ends first … last; they lie within low … high. */
    private void conquer(int first, int last, int low, int high) {
        if (first > last) {
            return;
        }
        int middle = (first + last) >>> 1;
        double best = Double.POSITIVE_INFINITY;
        int found = low;
        for (int start = low; start <= Math.min(middle, high); start++) {
            double sum = before[start - 1] + deviation(start, middle);
            if (sum < best) {
                best = sum;
                found = start;
            }
        }
        now[middle] = best;
        starts[middle] = found;
        conquer(first, middle - 1, low, found);
        conquer(middle + 1, last, found, high);
    }
}
