// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Distributions and rank tests against values that R gives, and against each other. */
class RankTestsTest {

    @Test
    void chiSquareAtBothEndsIsAsByR() {
        // pchisq(0.3, 4, lower.tail = FALSE); pchisq(60, 3, lower.tail = FALSE)
        assertEquals(0.989814172888817, Distributions.chiSquareUpper(0.3, 4), 1e-13);
        assertEquals(5.87823072790691e-13, Distributions.chiSquareUpper(60, 3), 1e-25);
        assertEquals(1, Distributions.chiSquareUpper(0, 1));
    }

    @Test
    void equalValuesShareTheMeanOfTheirRanks() {
        Ranks ranks = Ranks.of(7, 3, 7, 1, 7);
        assertArrayEquals(new double[] {4, 2, 4, 1, 4}, ranks.ranks());
        assertEquals(24, ranks.ties());
    }

    @Test
    void valuesThatAreAllEqualCannotBeTested() {
        double[] same = {4, 4, 4};
        assertFalse(MannWhitney.of(same, same).asymptotic().isDefined());
        assertFalse(KruskalWallis.of(List.of(same, same, same)).test().isDefined());
    }

    @Provide
    Arbitrary<double[]> sample() {
        return Arbitraries.integers().between(0, 20).map(Integer::doubleValue).array(Double[].class).ofMinSize(2)
            .ofMaxSize(12).map(values -> Arrays.stream(values).mapToDouble(Double::doubleValue).toArray());
    }

    @Property(tries = 200)
    void theOrderOfTwoGroupsTurnsTheEffectOnly(@ForAll("sample") double[] first, @ForAll("sample") double[] second) {
        MannWhitney one = MannWhitney.of(first, second);
        MannWhitney other = MannWhitney.of(second, first);
        assertEquals(1, one.superiority() + other.superiority(), 1e-12);
        assertEquals(one.asymptotic().probability(), other.asymptotic().probability(), 1e-12);
    }

    @Property(tries = 200)
    void theTestOfSeveralGroupsIsThatOfTwoWithoutTheCorrectionForContinuity(@ForAll("sample") double[] first,
        @ForAll("sample") double[] second) {
        KruskalWallis several = KruskalWallis.of(List.of(first, second));
        if (!several.test().isDefined()) {
            return;
        }
        double n = first.length;
        double m = second.length;
        Ranks ranks = Ranks.of(join(first, second));
        double variance = n * m / 12 * (n + m + 1 - ranks.ties() / ((n + m) * (n + m - 1)));
        double distance = MannWhitney.of(first, second).u() - n * m / 2;
        assertEquals(distance * distance / variance, several.test().statistic(), 1e-9);
        assertTrue(several.epsilonSquared() > -1e-12 && several.epsilonSquared() < 1 + 1e-12);
    }

    private static double[] join(double[] first, double[] second) {
        double[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
