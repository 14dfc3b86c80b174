// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.statistics;

import java.util.function.DoubleUnaryOperator;

/**
 * Distribution functions of the test statistics. Upper tails are computed directly, not as 1 - P, so that small
 * probabilities keep their digits. The incomplete gamma and beta functions follow their series and continued fractions
 * (Abramowitz and Stegun 1964, 6.5.29, 6.5.31 and 26.5.8; evaluation by Lentz 1976).
 */
public final class Distributions {

    private static final double EPSILON = 1e-16;
    private static final double TINY = 1e-300;
    private static final int STEPS = 100_000;
    /** Coefficients of Lanczos' approximation for g = 607/128 (Godfrey 2001). */
    private static final double[] LANCZOS = {0.99999999999999709182, 57.156235665862923517, -59.597960355475491248,
        14.136097974741747174, -0.49191381609762019978, .33994649984811888699e-4, .46523628927048575665e-4,
        -.98374475304879564677e-4, .15808870322491248884e-3, -.21026444172410488319e-3, .21743961811521264320e-3,
        -.16431810653676389022e-3, .84418223983852743293e-4, -.26190838401581408670e-4, .36899182659531622704e-5};

    private Distributions() {
    }

    /**
     * Logarithm of the gamma function.
     *
     * @param x above 0
     * @return ln Γ(x)
     */
    public static double logGamma(double x) {
        if (x == Math.rint(x) && x <= 20) {
            double product = 1;
            for (int i = 2; i < x; i++) {
                product *= i;
            }
            return Math.log(product);
        }
        if (x >= 20) {
            // Stirling's series (Abramowitz and Stegun 6.1.41); its error is below the last digit from here on
            double r = 1 / (x * x);
            return (x - 0.5) * Math.log(x) - x + 0.91893853320467274178
                + (1.0 / 12 - r * (1.0 / 360 - r * (1.0 / 1260 - r * (1.0 / 1680 - r * (1.0 / 1188
                    - r * (691.0 / 360360 - r / 156)))))) / x;
        }
        double sum = LANCZOS[0];
        double below = x - 1;
        for (int i = 1; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (below + i);
        }
        double t = below + 607.0 / 128 + 0.5;
        return 0.91893853320467274178 + Math.log(sum) + (below + 0.5) * Math.log(t) - t;
    }

    /**
     * Logarithm of a binomial coefficient.
     *
     * @param n at least k
     * @param k at least 0
     * @return ln (n choose k)
     */
    public static double logChoose(int n, int k) {
        return logGamma(n + 1.0) - logGamma(k + 1.0) - logGamma(n - k + 1.0);
    }

    /**
     * Upper tail of the chi-squared distribution.
     *
     * @param x the statistic, at least 0
     * @param degrees degrees of freedom, above 0
     * @return P(X &gt; x)
     */
    public static double chiSquareUpper(double x, double degrees) {
        return x <= 0 ? 1 : gammaUpper(degrees / 2, x / 2);
    }

    /**
     * Upper tail of the standard normal distribution.
     *
     * @param z any number
     * @return P(Z &gt; z)
     */
    public static double normalUpper(double z) {
        if (z == 0) {
            return 0.5;
        }
        double tail = gammaUpper(0.5, z * z / 2) / 2;
        return z > 0 ? tail : 1 - tail;
    }

    /**
     * Two-sided probability of a standard normal value.
     *
     * @param z any number
     * @return P(|Z| &gt; |z|)
     */
    public static double normalTwoSided(double z) {
        return z == 0 ? 1 : gammaUpper(0.5, z * z / 2);
    }

    /**
     * Two-sided probability of a value of Student's distribution.
     *
     * @param t any number
     * @param degrees degrees of freedom, above 0
     * @return P(|T| &gt; |t|)
     */
    public static double studentTwoSided(double t, double degrees) {
        return t == 0 ? 1 : beta(degrees / (degrees + t * t), degrees / 2, 0.5);
    }

    /**
     * Upper tail of Fisher's F distribution.
     *
     * @param f the statistic, at least 0
     * @param numerator degrees of freedom of the numerator
     * @param denominator degrees of freedom of the denominator
     * @return P(F &gt; f)
     */
    public static double fUpper(double f, double numerator, double denominator) {
        return f <= 0 ? 1 : beta(denominator / (denominator + numerator * f), denominator / 2, numerator / 2);
    }

    /**
     * The z that a share of the standard normal distribution exceeds.
     *
     * @param upper share above z, 0 to 1, both excluded
     * @return z
     */
    public static double normalQuantileUpper(double upper) {
        return upper > 0.5 ? -normalQuantileUpper(1 - upper)
            : root(z -> normalUpper(z) - upper, 0, 40);
    }

    /**
     * The t that a share of Student's distribution exceeds.
     *
     * @param upper share above t, above 0 and below 0.5
     * @param degrees degrees of freedom
     * @return t
     */
    public static double studentQuantileUpper(double upper, double degrees) {
        double high = 1;
        while (studentTwoSided(high, degrees) / 2 > upper && high < 1e300) {
            high *= 2;
        }
        return root(t -> studentTwoSided(t, degrees) / 2 - upper, 0, high);
    }

    /**
     * The x below which a share of the beta distribution lies.
     *
     * @param share 0 to 1
     * @param a first parameter
     * @param b second parameter
     * @return x
     */
    public static double betaQuantile(double share, double a, double b) {
        return root(x -> share - beta(x, a, b), 0, 1);
    }

    /** Halves an interval in which a falling function changes its sign until no number lies between its ends. */
    private static double root(DoubleUnaryOperator falling, double from, double to) {
        double low = from;
        double high = to;
        while (true) {
            double middle = (low + high) / 2;
            if (middle <= low || middle >= high) {
                return middle;
            }
            if (falling.applyAsDouble(middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
    }

    /** Q(a, x): the regularised upper incomplete gamma function. */
    private static double gammaUpper(double a, double x) {
        double factor = Math.exp(a * Math.log(x) - x - logGamma(a));
        if (x < a + 1) {
            double term = 1 / a;
            double sum = term;
            for (int n = 1; n < STEPS && term > sum * EPSILON; n++) {
                term *= x / (a + n);
                sum += term;
            }
            return 1 - sum * factor;
        }
        double b = x + 1 - a;
        double c = 1 / TINY;
        double d = 1 / b;
        double h = d;
        for (int i = 1; i < STEPS; i++) {
            double an = -i * (i - a);
            b += 2;
            d = 1 / nonZero(an * d + b);
            c = nonZero(b + an / c);
            h *= d * c;
            if (Math.abs(d * c - 1) <= EPSILON) {
                break;
            }
        }
        return factor * h;
    }

    /**
     * The regularised incomplete beta function, the distribution function of the beta distribution.
     *
     * @param x 0 to 1
     * @param a above 0
     * @param b above 0
     * @return I<sub>x</sub>(a, b)
     */
    public static double beta(double x, double a, double b) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        if (x > (a + 1) / (a + b + 2)) {
            return 1 - betaFraction(1 - x, b, a);
        }
        return betaFraction(x, a, b);
    }

    private static double betaFraction(double x, double a, double b) {
        double factor = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
        double c = 1;
        double d = 1 / nonZero(1 - (a + b) * x / (a + 1));
        double h = d;
        for (int m = 1; m < STEPS; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / nonZero(1 + even * d);
            c = nonZero(1 + even / c);
            h *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / nonZero(1 + odd * d);
            c = nonZero(1 + odd / c);
            h *= d * c;
            if (Math.abs(d * c - 1) <= EPSILON) {
                break;
            }
        }
        return factor * h / a;
    }

    private static double nonZero(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }
}
