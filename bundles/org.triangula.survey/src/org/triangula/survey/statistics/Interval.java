// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.statistics;

import org.triangula.core.statistics.Distributions;

/**
 * A confidence interval.
 *
 * @param low lower end
 * @param high upper end
 * @param confidence share of such intervals that hold the true value, for example 0.95
 */
public record Interval(double low, double high, double confidence) {

    /**
     * The interval of Wilson (1927) for a share; good for small counts, too.
     *
     * @param count cases that have it
     * @param base all cases, above 0
     * @param confidence 0 to 1
     * @return the interval, 0 to 1
     */
    public static Interval wilson(double count, double base, double confidence) {
        double z = Distributions.normalQuantileUpper((1 - confidence) / 2);
        double share = count / base;
        double middle = share + z * z / (2 * base);
        double half = z * Math.sqrt(share * (1 - share) / base + z * z / (4 * base * base));
        double divisor = 1 + z * z / base;
        return new Interval(Math.max(0, (middle - half) / divisor), Math.min(1, (middle + half) / divisor), confidence);
    }

    /**
     * The exact interval of Clopper and Pearson (1934) for a share.
     *
     * @param count cases that have it
     * @param base all cases, above 0
     * @param confidence 0 to 1
     * @return the interval, 0 to 1
     */
    public static Interval exact(int count, int base, double confidence) {
        double tail = (1 - confidence) / 2;
        double low = count == 0 ? 0 : Distributions.betaQuantile(tail, count, base - count + 1.0);
        double high = count == base ? 1 : Distributions.betaQuantile(1 - tail, count + 1.0, base - count);
        return new Interval(low, high, confidence);
    }

    /**
     * The interval of a mean by Student's distribution.
     *
     * @param mean the mean
     * @param deviation standard deviation of the sample
     * @param n number of values, at least 2
     * @param confidence 0 to 1
     * @return mean ± t × deviation / √n
     */
    public static Interval mean(double mean, double deviation, int n, double confidence) {
        double half = Distributions.studentQuantileUpper((1 - confidence) / 2, n - 1.0) * deviation / Math.sqrt(n);
        return new Interval(mean - half, mean + half, confidence);
    }

    /**
     * The interval of Spearman's coefficient by Fisher's z with the variance of Bonett and Wright (Psychometrika 65,
     * 2000).
     *
     * @param coefficient the coefficient, -1 to 1
     * @param n number of pairs, above 3
     * @param confidence 0 to 1
     * @return the interval, -1 to 1
     */
    public static Interval spearman(double coefficient, int n, double confidence) {
        double z = Math.log((1 + coefficient) / (1 - coefficient)) / 2;
        double half = Distributions.normalQuantileUpper((1 - confidence) / 2)
            * Math.sqrt((1 + coefficient * coefficient / 2) / (n - 3));
        return new Interval(Math.tanh(z - half), Math.tanh(z + half), confidence);
    }
}
