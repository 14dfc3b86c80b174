// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.statistics;

import java.util.Arrays;

/**
 * The rank sum test of two groups (Wilcoxon 1945, Mann and Whitney 1947).
 *
 * @param u Mann and Whitney's U of the first group: pairs in which its value is greater, equal ones counting half
 * @param first size of the first group
 * @param second size of the second group
 * @param asymptotic by the normal distribution, corrected for ties and continuity; the statistic is z
 */
public record MannWhitney(double u, int first, int second, TestResult asymptotic) {

    /** Up to so many values in all the exact distribution is computed by {@link #exact}. */
    public static final int EXACT_SIZE = 200;

    /**
     * Compares two groups.
     *
     * @param first values of the first group, all finite
     * @param second values of the second group, all finite
     * @return the comparison; its probability is not a number when a group is empty or all values are equal
     */
    public static MannWhitney of(double[] first, double[] second) {
        int n = first.length;
        int m = second.length;
        Ranks ranks = ranks(first, second);
        double u = Arrays.stream(ranks.ranks(), 0, n).sum() - n * (n + 1) / 2.0;
        double difference = u - n * (double) m / 2;
        double size = n + (double) m;
        double deviation = Math.sqrt(n * (double) m / 12 * (size + 1 - ranks.ties() / (size * (size - 1))));
        double z = (difference - Math.signum(difference) * 0.5) / deviation;
        double p = n == 0 || m == 0 || !(deviation > 0) ? Double.NaN : Math.min(1, Distributions.normalTwoSided(z));
        return new MannWhitney(u, n, m, new TestResult(z, 0, p, TestResult.Method.CONTINUITY_CORRECTED));
    }

    /**
     * The exact test: of all ways to divide the ranks among the groups, ties as they are, the share in which the rank
     * sum is at least as far from its mean as the observed one. Without ties this is the usual exact test.
     *
     * @param first values of the first group
     * @param second values of the second group, together with the first at most {@value #EXACT_SIZE}
     * @return the test with U as statistic
     */
    public static TestResult exact(double[] first, double[] second) {
        int n = first.length;
        int size = n + second.length;
        if (n == 0 || second.length == 0 || size > EXACT_SIZE) {
            return new TestResult(Double.NaN, 0, Double.NaN, TestResult.Method.EXACT);
        }
        int[] ranks = ranks(first, second).doubled();
        int observed = Arrays.stream(ranks, 0, n).sum();
        int all = Arrays.stream(ranks).sum();
        // ways[k][s]: share of ways to have chosen k of the ranks seen so far with the sum s
        double[][] ways = new double[n + 1][all + 1];
        ways[0][0] = 1;
        int seen = 0;
        for (int rank : ranks) {
            for (int k = Math.min(n, ++seen); k > 0; k--) {
                for (int s = all; s >= rank; s--) {
                    ways[k][s] += ways[k - 1][s - rank];
                }
            }
        }
        double mean = n * (double) all / size;
        double distance = Math.abs(observed - mean) - 1e-9;
        double far = 0;
        double total = 0;
        for (int s = 0; s <= all; s++) {
            total += ways[n][s];
            far += Math.abs(s - mean) >= distance ? ways[n][s] : 0;
        }
        return new TestResult(observed / 2.0 - n * (n + 1) / 2.0, 0, far / total, TestResult.Method.EXACT);
    }

    private static Ranks ranks(double[] first, double[] second) {
        double[] values = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, values, first.length, second.length);
        return Ranks.of(values);
    }

    /**
     * Probability of superiority (Vargha and Delaney 2000): that a value of the first group is greater than one of the
     * second, equal ones counting half.
     *
     * @return U / (n m), 0 to 1; 0.5 = no difference
     */
    public double superiority() {
        return u / ((double) first * second);
    }

    /**
     * Rank-biserial correlation (Cureton 1956).
     *
     * @return 2 U / (n m) - 1, from -1 to 1
     */
    public double rankBiserial() {
        return 2 * superiority() - 1;
    }
}
