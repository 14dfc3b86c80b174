// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.triangula.reachability.Direction;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.SharedData;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.search.PreparedAnalysis;
import org.triangula.reachability.search.ReachabilityAnalysis;
import org.triangula.reachability.transit.GtfsFeed;
import org.triangula.reachability.transit.GtfsReader;

/**
 * Medians of the window on Heidelberg against those of R5 4.8.1, all pairs, and why they differ: a program made by R5's
 * rules gives R5's answers, and the same program without these rules gives the engine's. So {@link ReferenceRule} names
 * all that the two do differently.
 */
class HeidelbergReferenceTest {
    private static final int EVERY = 20;
    /**
     * Points at which the rules show that matter to few pairs: an index without a street, changes, a line taken twice,
     * a
     * minute at boarding.
     */
    private static final Set<String> RARE = Set.of("c2487_21979", "c2512_21982", "c2521_21960",
            "c2529_21953");
    private static final int LAST_MINUTES = 118;
    private static final int LIMIT_MINUTES = 14;

    private static ReferenceMatrix reference;
    private static GtfsFeed feed;
    private static PreparedAnalysis prepared;
    private static ReferenceMap mapOfR5;
    private static ReferenceMap mapOfEngine;

    @BeforeAll
    static void prepare() throws IOException {
        reference = ReferenceMatrix.read();
        feed = GtfsReader.read(SharedData.timetable(), ReachabilityProgress.NONE);
        mapOfR5 = ReferenceProgram.map(true);
        mapOfEngine = ReferenceProgram.map(false);
        prepared = new ReachabilityAnalysis(SharedData.network(), List.of(feed)).prepare(reference.points(),
                List.of(TravelMode.TRANSIT), ReferenceMatrix.parameters(), Direction.THERE, ReachabilityProgress.NONE);
    }

    @Test
    void mediansAreCloseToThoseOfR5() {
        int[][] engine = engine();
        ReferenceDifferences found = new ReferenceDifferences();
        everyPair((origin, goal) -> found.add(engine[origin][goal], reference.minutes(origin, goal)));
        log(found);
        assertTrue(found.connected() > 20_000, found::toString);
        assertTrue(found.closeShare() >= 0.9, found::toString);
        assertTrue(found.agreement() >= 0.97, found::toString);
    }

    @Test
    void byItsRulesTheAnswersAreThoseOfR5() {
        int[][] rebuilt = rebuilt(EnumSet.allOf(ReferenceRule.class));
        ReferenceDifferences found = new ReferenceDifferences();
        everyPair((origin, goal) -> found.add(rebuilt[origin][goal], reference.minutes(origin, goal)));
        log(found);
        assertTrue(found.connected() > 20_000, found::toString);
        assertEquals(0, found.differences(), found::toString);
        assertTrue(found.equalShare() > 0.999, found::toString);
    }

    @Test
    void withoutTheRulesTheyAreThoseOfTheEngine() {
        int[][] rebuilt = rebuilt(EnumSet.noneOf(ReferenceRule.class));
        int[][] engine = engine();
        ReferenceDifferences found = new ReferenceDifferences();
        List<String> inside = new ArrayList<>();
        everyPair((origin, goal) -> {
            int one = rebuilt[origin][goal];
            int other = engine[origin][goal];
            found.add(one, other);
            // seconds are rounded up here and down there, so some walks and journeys end on different sides of the
            // limits
            boolean atLimit = Math.max(one, other) >= LAST_MINUTES
                    || one >= 0 && one <= LIMIT_MINUTES + 1 || other >= 0 && other <= LIMIT_MINUTES + 1;
            if (!ReferenceDifferences.isClose(one, other) && !atLimit) {
                inside.add(reference.points().id(origin) + " to " + reference.points().id(goal) + ": " + one + ", "
                        + other);
            }
        });
        log(found);
        assertTrue(found.connected() > 18_000, found::toString);
        assertTrue(found.differences() <= 0.002 * found.connected(), found::toString);
        assertEquals(List.of(), inside);
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleMatters(ReferenceRule rule) {
        ReferenceProgram program = program(EnumSet.complementOf(EnumSet.of(rule)));
        ReferenceDifferences found = new ReferenceDifferences();
        boolean all = Boolean.getBoolean("triangula.r5.all");
        for (int origin = 0; origin < reference.points().size(); origin++) {
            if (all || origin % EVERY == 0 || RARE.contains(reference.points().id(origin))) {
                int[] minutes = program.minutes(origin);
                for (int goal = 0; goal < minutes.length; goal++) {
                    if (goal != origin) {
                        found.add(minutes[goal], reference.minutes(origin, goal));
                    }
                }
            }
        }
        log("without " + rule + ": " + found);
        assertTrue(found.differences() > 0, found::toString);
    }

    private interface Pair {
        void accept(int origin, int goal);
    }

    private static void everyPair(Pair action) {
        int size = reference.points().size();
        for (int origin = 0; origin < size; origin++) {
            for (int goal = 0; goal < size; goal++) {
                if (goal != origin) {
                    action.accept(origin, goal);
                }
            }
        }
    }

    private static int[][] rebuilt(Set<ReferenceRule> rules) {
        ReferenceProgram program = program(rules);
        return IntStream.range(0, reference.points().size()).mapToObj(program::minutes).toArray(int[][]::new);
    }

    private static ReferenceProgram program(Set<ReferenceRule> rules) {
        return new ReferenceProgram(prepared.transit().orElseThrow(), feed, reference.points(),
                ReferenceMatrix.parameters(), rules.contains(ReferenceRule.PERMISSIONS) ? mapOfR5 : mapOfEngine, rules);
    }

    /** [origin][goal] the engine's medians in full minutes, -1 where there is none. */
    private static int[][] engine() {
        Origins points = reference.points();
        List<Facilities.Facility> goals = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            goals.add(new Facilities.Facility(points.id(i), String.format(Locale.ROOT, "p%05d", i),
                    points.longitude(i), points.latitude(i), ""));
        }
        int[][] minutes = new int[points.size()][points.size()];
        for (TravelTimes times : prepared.nearest(prepared.link(new Facilities(goals), TravelMode.TRANSIT),
                ReachabilityProgress.NONE)) {
            int goal = Integer.parseInt(times.type().substring(1));
            int[] medians = Arrays.stream(times.median()).map(median -> median < 0 ? -1 : median / 60).toArray();
            for (int origin = 0; origin < points.size(); origin++) {
                minutes[origin][goal] = medians[origin];
            }
        }
        return minutes;
    }

    private static void log(Object found) {
        System.getLogger(HeidelbergReferenceTest.class.getName()).log(System.Logger.Level.INFO, found);
    }
}
