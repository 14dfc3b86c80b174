// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The choice of sites against trying everything. */
class SiteChoiceProperties {

    private static double bruteForce(List<BitSet> reached, double[] people, BitSet before, int count) {
        double best = 0;
        for (int subset = 0; subset < 1 << reached.size(); subset++) {
            if (Integer.bitCount(subset) == Math.min(count, reached.size())) {
                double sum = 0;
                for (int origin = 0; origin < people.length; origin++) {
                    boolean covered = before.get(origin);
                    for (int site = 0; site < reached.size(); site++) {
                        covered |= (subset >> site & 1) == 1 && reached.get(site).get(origin);
                    }
                    sum += covered ? people[origin] : 0;
                }
                best = Math.max(best, sum);
            }
        }
        return best;
    }

    @Property(tries = 300)
    void exactIsTheBestAndGreedyKeepsItsPromise(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int sites,
            @ForAll @IntRange(min = 1, max = 4) int count) {
        SplittableRandom random = new SplittableRandom(seed);
        int origins = random.nextInt(1, 25);
        double[] people = random.ints(origins, 0, 50).asDoubleStream().toArray();
        BitSet before = new BitSet();
        List<BitSet> reached = new ArrayList<>();
        for (int site = 0; site <= sites; site++) {
            BitSet set = new BitSet();
            for (int origin = 0; origin < origins; origin++) {
                set.set(origin, random.nextInt(4) == 0);
            }
            if (site == sites) {
                before = set;
            } else {
                reached.add(set);
            }
        }
        SiteChoice problem = new SiteChoice(reached, people, before);
        double best = bruteForce(reached, people, before, count);
        SiteChoice.Choice exact = problem.exact(count);
        assertEquals(best, exact.people());
        assertEquals(Math.min(count, sites), exact.sites().size());
        SiteChoice.Choice greedy = problem.greedy(count);
        double gain = greedy.people() - problem.peopleBefore();
        assertTrue(gain >= (1 - 1 / Math.E) * (best - problem.peopleBefore()) - 1e-9);
        BitSet covered = (BitSet) before.clone();
        exact.sites().forEach(site -> covered.or(reached.get(site)));
        assertEquals(exact.people(), covered.stream().mapToDouble(origin -> people[origin]).sum());
        double added = 0;
        double last = Double.MAX_VALUE;
        for (SiteChoice.Gain one : problem.gains(exact)) {
            assertTrue(one.gained() <= last, "what adds most comes first");
            assertTrue(one.gained() <= one.reached());
            last = one.gained();
            added += one.gained();
        }
        assertEquals(exact.people() - problem.peopleBefore(), added, 1e-9);
        assertEquals(exact.sites().stream().sorted().toList(), problem.gains(exact).stream().map(SiteChoice.Gain::site)
                .sorted().toList());
    }
}
