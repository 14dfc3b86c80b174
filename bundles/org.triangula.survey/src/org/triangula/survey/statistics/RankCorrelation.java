// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.statistics;

import java.util.Arrays;

import org.triangula.core.statistics.Distributions;
import org.triangula.core.statistics.Ranks;
import org.triangula.core.statistics.TestResult;

/**
 * A rank correlation and its test.
 *
 * @param coefficient -1 to 1; not a number with fewer than two pairs or when all values of one side are equal
 * @param n number of pairs
 * @param test the test of no correlation
 */
public record RankCorrelation(double coefficient, int n, TestResult test) {

    /** Up to so many pairs Spearman's exact distribution is counted out. */
    public static final int EXACT_PAIRS = 9;

    /**
     * Spearman's ρ (1904), ties sharing their ranks: Pearson's correlation of the ranks, with a test by Student's
     * distribution, t = ρ √((n - 2) / (1 - ρ²)).
     *
     * @param x first values
     * @param y second values, as many
     * @return the correlation
     */
    public static RankCorrelation spearman(double[] x, double[] y) {
        double coefficient = pearson(Ranks.of(x).ranks(), Ranks.of(y).ranks());
        int n = x.length;
        double t = coefficient * Math.sqrt((n - 2) / (1 - coefficient * coefficient));
        double p = n < 3 || Double.isNaN(coefficient) ? Double.NaN
            : Double.isInfinite(t) ? 0 : Distributions.studentTwoSided(t, n - 2.0);
        return new RankCorrelation(coefficient, n, new TestResult(t, n - 2.0, p, TestResult.Method.ASYMPTOTIC));
    }

    /**
     * The exact test of Spearman's ρ: the share of all orders of the second values, ties as they are, in which |ρ| is
     * at least the observed one.
     *
     * @param x first values
     * @param y second values, as many, at most {@value #EXACT_PAIRS}
     * @return the test with ρ as statistic
     */
    public static TestResult spearmanExact(double[] x, double[] y) {
        double[] ranks = Ranks.of(x).ranks();
        double[] others = Ranks.of(y).ranks();
        double coefficient = pearson(ranks, others);
        if (x.length > EXACT_PAIRS || Double.isNaN(coefficient)) {
            return new TestResult(coefficient, 0, Double.NaN, TestResult.Method.EXACT);
        }
        double mean = (x.length + 1) / 2.0;
        double observed = 0;
        for (int i = 0; i < ranks.length; i++) {
            observed += (ranks[i] - mean) * (others[i] - mean);
        }
        long[] counts = new long[2];
        permute(ranks, others, 0, 0, mean, Math.abs(observed) - 1e-9, counts);
        return new TestResult(coefficient, 0, (double) counts[0] / counts[1], TestResult.Method.EXACT);
    }

    private static void permute(double[] ranks, double[] others, int at, double sum, double mean, double bound,
        long[] counts) {
        if (at == others.length) {
            counts[0] += Math.abs(sum) >= bound ? 1 : 0;
            counts[1]++;
            return;
        }
        for (int i = at; i < others.length; i++) {
            swap(others, at, i);
            permute(ranks, others, at + 1, sum + (ranks[at] - mean) * (others[at] - mean), mean, bound, counts);
            swap(others, at, i);
        }
    }

    private static void swap(double[] values, int i, int j) {
        double kept = values[i];
        values[i] = values[j];
        values[j] = kept;
    }

    /**
     * Kendall's τ-b (1945), with a normal test corrected for ties (Kendall 1970; as R's cor.test with exact = FALSE).
     *
     * @param x first values
     * @param y second values, as many
     * @return the correlation; the statistic of the test is z
     */
    public static RankCorrelation kendall(double[] x, double[] y) {
        int n = x.length;
        double s = concordance(x, y);
        double pairs = n * (n - 1.0) / 2;
        Ties a = Ties.of(x);
        Ties b = Ties.of(y);
        double coefficient = s / (Math.sqrt(pairs - a.pairs) * Math.sqrt(pairs - b.pairs));
        double variance = (n * (n - 1.0) * (2.0 * n + 5) - a.third - b.third) / 18
            + a.pairs * b.pairs * 2 / (n * (n - 1.0))
            + a.triples * b.triples / (9.0 * n * (n - 1.0) * (n - 2.0));
        double z = s / Math.sqrt(variance);
        double p = n < 3 || Double.isNaN(coefficient) ? Double.NaN : Distributions.normalTwoSided(z);
        return new RankCorrelation(coefficient, n, new TestResult(z, 0, p, TestResult.Method.ASYMPTOTIC));
    }

    /**
     * The exact test of Kendall's τ for values without ties: by the number of orders with each number of inversions.
     *
     * @param x first values, all different
     * @param y second values, as many, all different
     * @return the test with the number of concordant pairs as statistic; not defined where there are ties
     */
    public static TestResult kendallExact(double[] x, double[] y) {
        int n = x.length;
        int most = n * (n - 1) / 2;
        double concordant = (concordance(x, y) + most) / 2;
        if (n < 2 || Ranks.of(x).ties() > 0 || Ranks.of(y).ties() > 0) {
            return new TestResult(concordant, 0, Double.NaN, TestResult.Method.EXACT);
        }
        double[] share = new double[most + 1];
        share[0] = 1;
        for (int i = 2; i <= n; i++) {
            double[] next = new double[most + 1];
            for (int inversions = 0; inversions <= i * (i - 1) / 2; inversions++) {
                for (int add = 0; add < i && add <= inversions; add++) {
                    next[inversions] += share[inversions - add] / i;
                }
            }
            share = next;
        }
        double tail = 0;
        for (int i = 0; i <= Math.min(concordant, most - concordant); i++) {
            tail += share[i];
        }
        return new TestResult(concordant, 0, Math.min(1, 2 * tail), TestResult.Method.EXACT);
    }

    private static double concordance(double[] x, double[] y) {
        double s = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                s += Math.signum(x[i] - x[j]) * Math.signum(y[i] - y[j]);
            }
        }
        return s;
    }

    private static double pearson(double[] x, double[] y) {
        double mean = (x.length + 1) / 2.0;
        double products = 0;
        double left = 0;
        double right = 0;
        for (int i = 0; i < x.length; i++) {
            products += (x[i] - mean) * (y[i] - mean);
            left += (x[i] - mean) * (x[i] - mean);
            right += (y[i] - mean) * (y[i] - mean);
        }
        return Math.max(-1, Math.min(1, products / Math.sqrt(left * right)));
    }

    private record Ties(double pairs, double triples, double third) {
        static Ties of(double[] values) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            double pairs = 0;
            double triples = 0;
            double third = 0;
            for (int start = 0; start < sorted.length;) {
                int end = start;
                while (end < sorted.length && sorted[end] == sorted[start]) {
                    end++;
                }
                double t = end - start;
                pairs += t * (t - 1) / 2;
                triples += t * (t - 1) * (t - 2);
                third += t * (t - 1) * (2 * t + 5);
                start = end;
            }
            return new Ties(pairs, triples, third);
        }
    }
}
