// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network.significance;

import java.util.Arrays;

/**
 * What was seen, and what would be seen by chance.
 *
 * @param observed the statistic of the network
 * @param reference the statistic of each permutation
 * @param exact whether the reference is all permutations there are, the observed one among them
 * @param planned how many permutations were asked for; the reference is shorter if the work was cancelled
 * @param seed the seed of the random numbers; the same seed gives the same reference
 */
public record PermutationResult(double observed, double[] reference, boolean exact, int planned, long seed) {

    /** Values nearer than this are the same; sums in another order differ in the last digits. */
    private static final double SAME = 1e-12;

    /**
     * Mean of the reference.
     *
     * @return the mean; NaN if it is empty
     */
    public double mean() {
        return Arrays.stream(reference).average().orElse(Double.NaN);
    }

    /**
     * Standard deviation of the reference.
     *
     * @return the deviation, with n - 1; NaN for fewer than two values
     */
    public double deviation() {
        double mean = mean();
        return reference.length < 2 ? Double.NaN
            : Math.sqrt(Arrays.stream(reference).map(value -> (value - mean) * (value - mean)).sum()
                / (reference.length - 1));
    }

    private long atLeast() {
        return Arrays.stream(reference).filter(value -> value >= observed - SAME).count();
    }

    private long atMost() {
        return Arrays.stream(reference).filter(value -> value <= observed + SAME).count();
    }

    private double share(long count) {
        // the observed network is one of those that chance gives (Phipson and Smyth 2010)
        return exact ? count / (double) reference.length : (count + 1) / (reference.length + 1.0);
    }

    /**
     * Probability of at least what was seen: (b + 1) / (m + 1), with b of m permutations at least as great.
     *
     * @return the probability
     */
    public double upper() {
        return share(atLeast());
    }

    /**
     * Probability of at most what was seen.
     *
     * @return the probability
     */
    public double lower() {
        return share(atMost());
    }

    /**
     * Twice the smaller of both probabilities, at most 1.
     *
     * @return the two-sided probability; NaN if the statistic or its reference is not known
     */
    public double p() {
        return Double.isNaN(observed) || reference.length == 0 || Arrays.stream(reference).anyMatch(Double::isNaN)
            ? Double.NaN : Math.min(1, 2 * Math.min(upper(), lower()));
    }

    /**
     * Whether chance gives the same value each time, so that nothing can be tested.
     *
     * @return true if all values are the same
     */
    public boolean isConstant() {
        return Arrays.stream(reference).allMatch(value -> Math.abs(value - reference[0]) <= SAME);
    }
}
