// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.algebra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Segment algebra agrees with a naive computation on sets of single characters. */
class IntervalSetProperties {

    private static final int LENGTH = 40;

    /** An interval of a text of forty characters. */
    record Interval(int start, int end) {
    }

    @Provide
    Arbitrary<List<Interval>> intervals() {
        Arbitrary<Integer> positions = Arbitraries.integers().between(0, LENGTH);
        return Combinators.combine(positions, positions)
            .as((a, b) -> new Interval(Math.min(a, b), Math.max(a, b))).list().ofMaxSize(9);
    }

    private static IntervalSet set(List<Interval> intervals) {
        return IntervalSet.of(intervals.stream().mapToInt(Interval::start).toArray(),
            intervals.stream().mapToInt(Interval::end).toArray());
    }

    private static Set<Integer> characters(List<Interval> intervals) {
        Set<Integer> characters = new TreeSet<>();
        for (Interval interval : intervals) {
            for (int at = interval.start(); at < interval.end(); at++) {
                characters.add(at);
            }
        }
        return characters;
    }

    /** The characters of a set, read from its runs, which must be apart from each other. */
    private static Set<Integer> characters(IntervalSet set) {
        Set<Integer> characters = new TreeSet<>();
        for (int run = 0; run < set.size(); run++) {
            assertTrue(set.start(run) < set.end(run), "a run is not empty");
            assertTrue(run == 0 || set.end(run - 1) < set.start(run), "runs do not touch");
            for (int at = set.start(run); at < set.end(run); at++) {
                characters.add(at);
            }
        }
        return characters;
    }

    @Property
    void unionIntersectionDifferenceAndGaps(@ForAll("intervals") List<Interval> one,
        @ForAll("intervals") List<Interval> other) {
        Set<Integer> union = characters(one);
        union.addAll(characters(other));
        assertEquals(union, characters(set(one).union(set(other))));
        Set<Integer> intersection = characters(one);
        intersection.retainAll(characters(other));
        assertEquals(intersection, characters(set(one).intersection(set(other))));
        Set<Integer> difference = characters(one);
        difference.removeAll(characters(other));
        assertEquals(difference, characters(set(one).difference(set(other))));
        Set<Integer> gaps = characters(List.of(new Interval(0, LENGTH)));
        gaps.removeAll(characters(one));
        assertEquals(gaps, characters(set(one).gaps(LENGTH)));
        assertEquals(characters(one).size(), set(one).length());
    }

    @Property
    void overlapAndContainment(@ForAll("intervals") List<Interval> one, @ForAll("intervals") List<Interval> other,
        @ForAll @IntRange(max = LENGTH) int a, @ForAll @IntRange(max = LENGTH) int b) {
        Set<Integer> mine = characters(one);
        Set<Integer> its = characters(other);
        assertEquals(its.stream().anyMatch(mine::contains), set(one).overlaps(set(other)));
        assertEquals(mine.containsAll(its), set(one).contains(set(other)));
        int start = Math.min(a, b);
        int end = Math.max(a, b);
        Set<Integer> between = characters(List.of(new Interval(start, end)));
        assertEquals(between.stream().anyMatch(mine::contains), set(one).overlaps(start, end));
        assertEquals(mine.containsAll(between), set(one).contains(start, end));
        assertEquals(mine.contains(a), set(one).contains(a));
    }

    @Property
    void coverageCountsIntervals(@ForAll("intervals") List<Interval> intervals,
        @ForAll @IntRange(min = 1, max = 5) int n) {
        Set<Integer> expected = new TreeSet<>();
        for (int at = 0; at < LENGTH; at++) {
            int here = at;
            if (intervals.stream().filter(each -> each.start() <= here && here < each.end()).count() >= n) {
                expected.add(at);
            }
        }
        assertEquals(expected, characters(IntervalSet.coveredAtLeast(n,
            intervals.stream().mapToInt(Interval::start).toArray(),
            intervals.stream().mapToInt(Interval::end).toArray())));
    }

    @Property
    void equalSetsAreEqual(@ForAll("intervals") List<Interval> one, @ForAll("intervals") List<Interval> other) {
        assertEquals(characters(one).equals(characters(other)), set(one).equals(set(other)));
        List<Interval> reversed = new ArrayList<>(one).reversed();
        assertEquals(set(one), set(reversed));
        assertEquals(set(one).hashCode(), set(reversed).hashCode());
    }

    @Property
    void distanceInParagraphs(@ForAll Set<@IntRange(min = 1, max = LENGTH - 1) Integer> later,
        @ForAll("intervals") List<Interval> passages) {
        Set<Integer> starts = new TreeSet<>(later);
        starts.add(0);
        Paragraphs paragraphs = Paragraphs.startingAt(starts.stream().mapToInt(Integer::intValue).toArray());
        List<Interval> some = passages.stream().filter(each -> each.start() < each.end()).toList();
        for (Interval one : some) {
            for (Interval other : some) {
                int least = Integer.MAX_VALUE;
                for (int a = one.start(); a < one.end(); a++) {
                    for (int b = other.start(); b < other.end(); b++) {
                        least = Math.min(least, Math.abs(number(starts, a) - number(starts, b)));
                    }
                }
                assertEquals(least, paragraphs.distance(one.start(), one.end(), other.start(), other.end()));
            }
        }
    }

    private static int number(Set<Integer> starts, int character) {
        return (int) starts.stream().filter(start -> start <= character).count();
    }
}
