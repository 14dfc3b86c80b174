// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.statistics;

/**
 * The result of a test.
 *
 * @param statistic the test statistic
 * @param degrees degrees of freedom; 0 where the distribution has none
 * @param probability two-sided p, 0 to 1; not a number where the test cannot be made
 * @param method how p came about
 */
public record TestResult(double statistic, double degrees, double probability, Method method) {

    /** How the probability of a test came about. */
    public enum Method {
        /** All possible outcomes were counted. */
        EXACT,
        /** By the distribution that the statistic comes near to in large samples. */
        ASYMPTOTIC,
        /** The same, brought nearer to the discrete statistic by half a step. */
        CONTINUITY_CORRECTED
    }

    /**
     * Whether the test could be made.
     *
     * @return false where there were too few values or all were equal
     */
    public boolean isDefined() {
        return !Double.isNaN(probability);
    }
}
