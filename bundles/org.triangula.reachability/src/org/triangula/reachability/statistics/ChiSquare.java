// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.statistics;

/** The chi-square distribution. */
final class ChiSquare {

    private static final double PRECISION = 1e-15;
    private static final int TERMS = 10_000;
    /** Lanczos, "A precision approximation of the gamma function", SIAM Journal on Numerical Analysis B 1 (1964). */
    private static final double[] LANCZOS = {0.99999999999980993, 676.5203681218851, -1259.1392167224028,
        771.32342877765313, -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
        1.5056327351493116e-7};

    private ChiSquare() {
    }

    /**
     * The probability of a value above another: the regularised upper incomplete gamma function Q(f/2, x/2), by its
     * series or continued fraction (Abramowitz and Stegun, 6.5.29 and 6.5.31).
     *
     * @param x the value; 0 and below give 1
     * @param freedom degrees of freedom, at least 1
     */
    static double upper(double x, int freedom) {
        if (Double.isNaN(x)) {
            return Double.NaN;
        }
        if (x <= 0) {
            return 1;
        }
        double a = freedom / 2.0;
        double z = x / 2;
        double factor = Math.exp(a * Math.log(z) - z - logGamma(a));
        if (z < a + 1) {
            double term = 1 / a;
            double sum = term;
            for (int n = 1; n < TERMS && term > sum * PRECISION; n++) {
                term *= z / (a + n);
                sum += term;
            }
            return 1 - factor * sum;
        }
        // the modified method of Lentz
        double b = z + 1 - a;
        double c = 1e300;
        double d = 1 / b;
        double h = d;
        for (int n = 1; n < TERMS; n++) {
            double numerator = -n * (n - a);
            b += 2;
            d = 1 / (numerator * d + b);
            c = b + numerator / c;
            h *= d * c;
            if (Math.abs(d * c - 1) < PRECISION) {
                break;
            }
        }
        return factor * h;
    }

    private static double logGamma(double a) {
        if (a < 0.5) {
            return Math.log(Math.PI / Math.sin(Math.PI * a)) - logGamma(1 - a);
        }
        double z = a - 1;
        double sum = LANCZOS[0];
        for (int i = 1; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (z + i);
        }
        double t = z + LANCZOS.length - 1.5;
        return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
    }
}
