// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rank tests of whether travel times differ between groups of origins. Every origin is one observation, so the tests
 * speak about cells, not about people; and neighbouring cells are alike, so that they are more optimistic than their
 * level says. Results should be read with the size of the effect.
 */
public final class GroupTests {

    private GroupTests() {
    }

    /**
     * Result of a test.
     *
     * @param statistic H, or W (the number of pairs in which the first group is larger, ties as a half)
     * @param p probability of such a difference or a larger one if the groups do not differ
     * @param effect epsilon squared (0 to 1) for several groups; for two the probability that an origin of the first
     *     group needs longer than one of the second (0.5 when alike)
     */
    public record TestResult(double statistic, double p, double effect) {
    }

    /**
     * Kruskal and Wallis's test with correction for ties ("Use of ranks in one-criterion variance analysis", Journal of
     * the American Statistical Association 47, 1952); as {@code kruskal.test} of R. Effect: epsilon squared after
     *     Kelley.
     *
     * @param groups at least two groups of finite values, none empty
     */
    public static TestResult kruskalWallis(List<double[]> groups) {
        Ranks ranks = Ranks.of(groups);
        double sum = 0;
        for (int group = 0; group < groups.size(); group++) {
            sum += ranks.sums[group] * ranks.sums[group] / groups.get(group).length;
        }
        double n = ranks.n;
        double h = (12 / (n * (n + 1)) * sum - 3 * (n + 1)) / (1 - ranks.ties / (n * n * n - n));
        return new TestResult(h, ChiSquare.upper(h, groups.size() - 1), h / ((n * n - 1) / (n + 1)));
    }

    /**
     * Mann and Whitney's test, two-sided, normal approximation with corrections for ties and continuity ("On a test of
     * whether one of two random variables is stochastically larger than the other", Annals of Mathematical Statistics
     * 18, 1947); as {@code wilcox.test(exact = FALSE)} of R.
     *
     * @param first finite values, at least one
     * @param second finite values, at least one
     */
    public static TestResult mannWhitney(double[] first, double[] second) {
        Ranks ranks = Ranks.of(List.of(first, second));
        double m = first.length;
        double n = second.length;
        double w = ranks.sums[0] - m * (m + 1) / 2;
        double centred = w - m * n / 2;
        double spread = Math.sqrt(m * n / 12 * (m + n + 1 - ranks.ties / ((m + n) * (m + n - 1))));
        double z = (centred - Math.signum(centred) * 0.5) / spread;
        // the square of a standard normal variable has a chi-square distribution with one degree of freedom
        return new TestResult(w, ChiSquare.upper(z * z, 1), w / (m * n));
    }

    /** Sums of mid-ranks per group, and the sum of t³ − t over the ties. */
    private record Ranks(double[] sums, int n, double ties) {

        static Ranks of(List<double[]> groups) {
            List<double[]> all = new ArrayList<>();
            for (int group = 0; group < groups.size(); group++) {
                if (groups.get(group).length == 0) {
                    throw new IllegalArgumentException("Group " + (group + 1) + " is empty");
                }
                for (double value : groups.get(group)) {
                    all.add(new double[] {value, group});
                }
            }
            double[][] sorted = all.toArray(double[][]::new);
            Arrays.sort(sorted, (a, b) -> Double.compare(a[0], b[0]));
            double[] sums = new double[groups.size()];
            double ties = 0;
            for (int start = 0; start < sorted.length;) {
                int end = start;
                while (end < sorted.length && sorted[end][0] == sorted[start][0]) {
                    end++;
                }
                double length = end - start;
                ties += length * length * length - length;
                for (int i = start; i < end; i++) {
                    sums[(int) sorted[i][1]] += (start + 1 + end) / 2.0;
                }
                start = end;
            }
            return new Ranks(sums, sorted.length, ties);
        }
    }
}
