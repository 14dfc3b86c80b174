// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.IntStream;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.reference.ReferenceRule;
import org.triangula.reachability.transit.GtfsFeed;

/**
 * Public transport by those rules of R5 4.8.1 that are given, see {@link ReferenceRule}; range RAPTOR with one label
 * per
 * round and stop for alighting and one for being ready to board, as R5 keeps them.
 */
public final class ReferenceRaptor {
    private static final int NEVER = Integer.MAX_VALUE;
    private static final int NONE = -1;

    private final Set<ReferenceRule> rules;
    private final ReachabilityParameters parameters;
    private final RoutePatterns patterns;
    private final int[][] changeTo;
    private final int[][] changeSeconds;
    private final int rounds;
    private final int[][] ready;
    private final int[][] alight;
    private final int[][] lineOf;
    private final int[][] boardedAt;
    private final BitSet[] readyTouched;
    private final BitSet[] alightTouched;
    private int latest;

    /**
     * Takes what does not depend on the origin.
     *
     * @param betweenStops [stop][stop] millimetres on foot, -1 if too far
     * @param lines        [line][position] stops of all lines, also those of other days
     */
    public ReferenceRaptor(TransitNetwork network, ReachabilityParameters parameters, int[][] betweenStops,
            int[][] lines, Set<ReferenceRule> rules) {
        this.rules = rules;
        this.parameters = parameters;
        patterns = new RoutePatterns(network.timetable());
        rounds = parameters.maxTransfers() + 1;
        int stops = network.timetable().stopCount();
        changeTo = new int[stops][];
        changeSeconds = new int[stops][];
        for (int stop = 0; stop < stops; stop++) {
            changes(stop, betweenStops[stop], lines);
        }
        ready = new int[rounds + 1][stops];
        alight = new int[rounds + 1][stops];
        lineOf = new int[rounds + 1][stops];
        boardedAt = new int[rounds + 1][stops];
        readyTouched = new BitSet[rounds + 1];
        alightTouched = new BitSet[rounds + 1];
    }

    private void changes(int stop, int[] millimetres, int[][] lines) {
        int[] nearest = Arrays.stream(lines).mapToInt(line -> Arrays.stream(line).filter(at -> millimetres[at] >= 0)
                .boxed().min(Comparator.comparingInt(at -> millimetres[at])).orElse(NONE)).toArray();
        BitSet kept = new BitSet();
        int[] others = rules.contains(ReferenceRule.NEAREST_STOP_OF_LINE) ? nearest
                : IntStream.range(0, millimetres.length).filter(other -> millimetres[other] >= 0).toArray();
        for (int other : others) {
            if (other >= 0 && millimetres[other] < parameters.maxWalkLegMinutes() * 60_000) {
                kept.set(other);
            }
        }
        changeTo[stop] = kept.stream().toArray();
        changeSeconds[stop] = Arrays.stream(changeTo[stop]).map(other -> millimetres[other] / 1000).toArray();
    }

    /**
     * Medians of the window from a point to all points in seconds, -1 if there is none below the limit.
     *
     * @param access    [stop] seconds, -1 if too far
     * @param lastWalks [stop][point] seconds, -1 if too far
     * @param walks     seconds on foot to each point, -1 if there is no way
     */
    public int[] medians(int[] access, int[][] lastWalks, int[] walks) {
        for (int round = 0; round <= rounds; round++) {
            Arrays.fill(ready[round], NEVER);
            Arrays.fill(alight[round], NEVER);
            Arrays.fill(lineOf[round], NONE);
            Arrays.fill(boardedAt[round], NONE);
            readyTouched[round] = new BitSet();
            alightTouched[round] = new BitSet();
        }
        int minutes = parameters.windowMinutes();
        int limit = parameters.maxMinutes() * 60;
        int[][] times = new int[walks.length][minutes];
        for (int minute = minutes - 1; minute >= 0; minute--) {
            int start = parameters.windowStartSeconds() + minute * 60;
            search(access, start);
            for (int point = 0; point < walks.length; point++) {
                times[point][minute] = walks[point] < 0 ? NEVER : walks[point];
            }
            for (int stop = 0; stop < lastWalks.length; stop++) {
                int riding = alight[rounds][stop] == NEVER ? NEVER : alight[rounds][stop] - start;
                for (int point = 0; riding <= limit && point < walks.length; point++) {
                    if (lastWalks[stop][point] >= 0 && riding + lastWalks[stop][point] < limit) {
                        times[point][minute] = Math.min(times[point][minute], riding + lastWalks[stop][point]);
                    }
                }
            }
        }
        int[] medians = new int[times.length];
        for (int point = 0; point < times.length; point++) {
            Arrays.sort(times[point]);
            int median = times[point][(minutes + 1) / 2 - 1];
            medians[point] = median < limit ? median : NONE;
        }
        return medians;
    }

    private void search(int[] access, int start) {
        latest = start + parameters.maxMinutes() * 60;
        for (int round = 0; round <= rounds; round++) {
            readyTouched[round].clear();
            alightTouched[round].clear();
        }
        for (int stop = 0; stop < access.length; stop++) {
            if (access[stop] >= 0) {
                reach(0, stop, start + access[stop]);
            }
        }
        for (int round = 1; round <= rounds; round++) {
            for (int stop = 0; stop < access.length; stop++) {
                ready[round][stop] = Math.min(ready[round][stop], ready[round - 1][stop]);
                if (alight[round - 1][stop] <= alight[round][stop]) {
                    alight[round][stop] = alight[round - 1][stop];
                    lineOf[round][stop] = lineOf[round - 1][stop];
                    boardedAt[round][stop] = boardedAt[round - 1][stop];
                }
            }
            BitSet touched = new BitSet();
            readyTouched[round - 1].stream().forEach(stop -> {
                for (int at = patterns.firstAt[stop]; at < patterns.firstAt[stop + 1]; at++) {
                    touched.set(patterns.patternAt[at]);
                }
            });
            for (int pattern = touched.nextSetBit(0); pattern >= 0; pattern = touched.nextSetBit(pattern + 1)) {
                ride(pattern, round);
            }
            for (int stop = alightTouched[round].nextSetBit(0); stop >= 0; stop = alightTouched[round]
                    .nextSetBit(stop + 1)) {
                for (int change = 0; change < changeTo[stop].length; change++) {
                    reach(round, changeTo[stop][change], alight[round][stop] + changeSeconds[stop][change]);
                }
            }
        }
    }

    private void reach(int round, int stop, int time) {
        if (time <= latest && time < ready[round][stop]) {
            ready[round][stop] = time;
            readyTouched[round].set(stop);
        }
    }

    private void ride(int pattern, int round) {
        int[] stops = patterns.stops[pattern];
        int length = stops.length;
        int[] departure = patterns.departure[pattern];
        int runs = departure.length / length;
        int run = runs;
        int boarded = NONE;
        for (int position = 0; position < length; position++) {
            int stop = stops[position];
            if (run < runs && (patterns.rules[pattern][position] & GtfsFeed.NO_ALIGHTING) == 0) {
                int time = patterns.arrival[pattern][run * length + position];
                if (time <= latest && time < alight[round][stop]) {
                    alight[round][stop] = time;
                    alightTouched[round].set(stop);
                    lineOf[round][stop] = pattern;
                    boardedAt[round][stop] = boarded;
                }
                reach(round, stop, time);
            }
            int before = boardedAt[round - 1][stop];
            int line = before < 0 ? lineOf[round - 1][stop] : lineOf[round - 1][before];
            if (readyTouched[round - 1].get(stop) && (line != pattern || !rules.contains(ReferenceRule.LINE_NOT_TWICE))
                    && (patterns.rules[pattern][position] & GtfsFeed.NO_BOARDING) == 0) {
                int moment = ready[round - 1][stop]
                        + (rules.contains(ReferenceRule.BOARDING_LATER) ? 60 : 59);
                int earlier = run;
                while (earlier > 0 && departure[(earlier - 1) * length + position] > moment) {
                    earlier--;
                }
                if (earlier < run) {
                    run = earlier;
                    boarded = stop;
                }
            }
        }
    }
}
