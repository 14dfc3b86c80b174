// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * The rank test of several groups (Kruskal and Wallis 1952), corrected for ties.
 *
 * @param test H with its chi-squared probability
 * @param n number of values
 * @param groups number of groups with values
 */
public record KruskalWallis(TestResult test, int n, int groups) {

    /**
     * Compares groups.
     *
     * @param values values of each group, all finite; empty groups do not count
     * @return the comparison; not defined with fewer than two groups or when all values are equal
     */
    public static KruskalWallis of(List<double[]> values) {
        List<double[]> filled = values.stream().filter(group -> group.length > 0).toList();
        double[] all = filled.stream().flatMapToDouble(Arrays::stream).toArray();
        Ranks ranks = Ranks.of(all);
        double size = all.length;
        double sum = 0;
        int from = 0;
        for (double[] group : filled) {
            double ranked = Arrays.stream(ranks.ranks(), from, from + group.length).sum();
            sum += ranked * ranked / group.length;
            from += group.length;
        }
        double h = (12 * sum / (size * (size + 1)) - 3 * (size + 1)) / (1 - ranks.ties() / (size * size * size - size));
        int degrees = filled.size() - 1;
        boolean defined = degrees > 0 && !Double.isNaN(h) && !Double.isInfinite(h);
        return new KruskalWallis(new TestResult(h, Math.max(0, degrees),
            defined ? Distributions.chiSquareUpper(h, degrees) : Double.NaN, TestResult.Method.ASYMPTOTIC), all.length,
            filled.size());
    }

    /**
     * Effect size ε² (Kelley 1935; Tomczak and Tomczak 2014).
     *
     * @return H / (n - 1), 0 to 1
     */
    public double epsilonSquared() {
        return test.statistic() / (n - 1);
    }

    /**
     * Effect size η² based on H.
     *
     * @return (H - groups + 1) / (n - groups)
     */
    public double etaSquared() {
        return (test.statistic() - groups + 1) / (n - groups);
    }
}
