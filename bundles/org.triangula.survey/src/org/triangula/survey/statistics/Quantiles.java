// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.statistics;

/** Quantiles by rule 7 of Hyndman and Fan (The American Statistician 50, 1996), the default of R and jamovi. */
public final class Quantiles {

    private Quantiles() {
    }

    /**
     * A quantile.
     *
     * @param sorted the values in rising order
     * @param p 0 to 1
     * @return the value at position 1 + (n - 1) p, between neighbours by their distance; not a number without values
     */
    public static double of(double[] sorted, double p) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double position = (sorted.length - 1) * p;
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
