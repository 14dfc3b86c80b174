// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.statistics;

/** What weights do to a sample. */
public final class Weights {

    private Weights() {
    }

    /**
     * The effective size of a weighted sample (Kish 1965): so many unweighted cases would say as much.
     *
     * @param weights at least 0
     * @return (Σ w)² / Σ w²; 0 without weights
     */
    public static double effectiveSize(double... weights) {
        double sum = 0;
        double squares = 0;
        for (double weight : weights) {
            sum += weight;
            squares += weight * weight;
        }
        return squares == 0 ? 0 : sum * sum / squares;
    }

    /**
     * Weighted mean.
     *
     * @param values the values
     * @param weights as many weights
     * @return Σ w x / Σ w; not a number when the weights sum to 0
     */
    public static double mean(double[] values, double[] weights) {
        double sum = 0;
        double whole = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
            whole += weights[i];
        }
        return whole == 0 ? Double.NaN : sum / whole;
    }
}
