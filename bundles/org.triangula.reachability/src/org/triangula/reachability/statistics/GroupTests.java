// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.statistics;

import java.util.List;
import org.triangula.core.statistics.KruskalWallis;
import org.triangula.core.statistics.MannWhitney;

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
     * The test of Kruskal and Wallis.
     *
     * @param groups at least two groups of finite values, none empty
     * @return its result with epsilon squared as effect; p is not a number when all values are equal
     * @see KruskalWallis
     */
    public static TestResult kruskalWallis(List<double[]> groups) {
        KruskalWallis ranked = KruskalWallis.of(groups);
        return new TestResult(ranked.test().statistic(), ranked.test().probability(), ranked.epsilonSquared());
    }

    /**
     * The test of Mann and Whitney, two-sided, with corrections for ties and continuity.
     *
     * @param first finite values, at least one
     * @param second finite values, at least one
     * @return its result with the probability of superiority as effect; p is not a number when all values are equal
     * @see MannWhitney
     */
    public static TestResult mannWhitney(double[] first, double[] second) {
        MannWhitney ranked = MannWhitney.of(first, second);
        return new TestResult(ranked.u(), ranked.asymptotic().probability(), ranked.superiority());
    }
}
