// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.search;

import java.util.Arrays;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.street.IntList;
import org.triangula.reachability.transit.GtfsFeed;

/**
 * Public transport from one origin forward in time, as most programs answer it: range RAPTOR of Delling, Pajor and
 * Werneck, "Round-Based Public Transit Routing", Transportation Science 49 (2015). The departure minutes are taken from
 * the last to the first; what a later departure found still holds for an earlier one.
 *
 * <p>There is one label per round and stop, and a label is only pruned by those of the same or an earlier round:
 * otherwise a quick journey with many rides would hide a slower one with few, which another line continues within the
 * limit on rides. A walk never follows a walk, so alighting at a stop and being ready to board at it are kept
 * apart.</p>
 *
 * <p>The engine does not use it: {@link PreparedAnalysis} answers all origins at once. It is independent of that search
 * and serves as a check and as the measure of its speed. Not safe for several threads.</p>
 */
public final class RangeRaptor {
    private static final int NEVER = Integer.MAX_VALUE;

    private final ReachabilityParameters parameters;
    private final StopTransfers transfers;
    private final RoutePatterns patterns;
    private final int rides;
    private final int[][] alight;
    private final int[][] ready;
    private final int[] boardAt;
    private final IntList marked = new IntList(256);
    private final IntList nextMarked = new IntList(256);
    private final boolean[] isMarked;
    private final IntList alighted = new IntList(256);
    private final boolean[] isAlighted;
    private final IntList improved = new IntList(256);
    private final boolean[] isImproved;
    private final IntList queue = new IntList(256);

    /** @param network timetable linked to the streets; @param parameters window and limits */
    public RangeRaptor(TransitNetwork network, ReachabilityParameters parameters) {
        this.parameters = parameters;
        transfers = network.transfers();
        patterns = new RoutePatterns(network.timetable());
        rides = parameters.maxTransfers() + 1;
        int stops = network.timetable().stopCount();
        alight = new int[rides + 1][stops];
        ready = new int[rides + 1][stops];
        for (int round = 0; round <= rides; round++) {
            Arrays.fill(alight[round], NEVER);
            Arrays.fill(ready[round], NEVER);
        }
        boardAt = new int[patterns.count()];
        Arrays.fill(boardAt, -1);
        isMarked = new boolean[stops];
        isAlighted = new boolean[stops];
        isImproved = new boolean[stops];
    }

    /**
     * Travel times from one origin to the nearest goal of each type, for every departure minute of the window.
     *
     * @param access   walks from the origins to stops
     * @param origin   the origin
     * @param lastWalk [type][stop] seconds on foot to the nearest goal, -1 if too far
     * @return [type][minute] seconds, {@link Integer#MAX_VALUE} beyond the limit; without walking the whole way
     */
    public int[][] times(WalkLinks access, int origin, int[][] lastWalk) {
        int[][] times = new int[lastWalk.length][parameters.windowMinutes()];
        for (int minute = parameters.windowMinutes() - 1; minute >= 0; minute--) {
            int start = parameters.windowStartSeconds() + minute * 60;
            search(access, origin, start);
            for (int type = 0; type < lastWalk.length; type++) {
                times[type][minute] = time(lastWalk[type], start);
            }
        }
        for (int i = 0; i < alighted.size(); i++) {
            isAlighted[alighted.get(i)] = false;
        }
        alighted.clear();
        for (int round = 0; round <= rides; round++) {
            Arrays.fill(alight[round], NEVER);
            Arrays.fill(ready[round], NEVER);
        }
        return times;
    }

    private int time(int[] lastWalk, int start) {
        int best = NEVER;
        for (int i = 0; i < alighted.size(); i++) {
            int stop = alighted.get(i);
            if (lastWalk[stop] >= 0) {
                for (int round = 1; round <= rides; round++) {
                    if (alight[round][stop] != NEVER) {
                        best = Math.min(best, alight[round][stop] + lastWalk[stop] - start);
                    }
                }
            }
        }
        return best <= parameters.maxMinutes() * 60 ? best : NEVER;
    }

    private void search(WalkLinks access, int origin, int start) {
        marked.clear();
        for (int link = access.first(origin); link < access.first(origin + 1); link++) {
            int stop = access.goal(link);
            int time = start + access.seconds(link);
            if (time < ready[0][stop]) {
                ready[0][stop] = time;
                marked.add(stop);
            }
        }
        int latest = start + parameters.maxMinutes() * 60;
        for (int round = 1; round <= rides && marked.size() > 0; round++) {
            ride(round, latest);
            change(round, latest);
        }
    }

    /** Collects the patterns at the marked stops, each with its first marked position, and travels along them. */
    private void ride(int round, int latest) {
        queue.clear();
        for (int i = 0; i < marked.size(); i++) {
            int stop = marked.get(i);
            for (int at = patterns.firstAt[stop]; at < patterns.firstAt[stop + 1]; at++) {
                int pattern = patterns.patternAt[at];
                if (boardAt[pattern] < 0) {
                    boardAt[pattern] = patterns.positionAt[at];
                    queue.add(pattern);
                } else {
                    boardAt[pattern] = Math.min(boardAt[pattern], patterns.positionAt[at]);
                }
            }
        }
        for (int i = 0; i < queue.size(); i++) {
            int pattern = queue.get(i);
            rideAlong(pattern, boardAt[pattern], round, latest);
            boardAt[pattern] = -1;
        }
    }

    private void rideAlong(int pattern, int from, int round, int latest) {
        int[] stops = patterns.stops[pattern];
        int length = stops.length;
        int runs = patterns.arrival[pattern].length / length;
        int run = runs;
        for (int position = from; position < length; position++) {
            int stop = stops[position];
            byte rules = patterns.rules[pattern][position];
            if (run < runs && (rules & GtfsFeed.NO_ALIGHTING) == 0) {
                int time = patterns.arrival[pattern][run * length + position];
                if (time <= latest && isEarlier(alight, round, stop, time)) {
                    alight[round][stop] = time;
                    if (!isImproved[stop]) {
                        isImproved[stop] = true;
                        improved.add(stop);
                    }
                }
            }
            if (ready[round - 1][stop] != NEVER && (rules & GtfsFeed.NO_BOARDING) == 0 && position < length - 1) {
                int moment = ready[round - 1][stop] + parameters.boardingSlackSeconds();
                run = earlierRun(patterns.departure[pattern], length, position, run, moment);
            }
        }
    }

    /** Whether a time is better than those of the same and all earlier rounds. */
    private static boolean isEarlier(int[][] labels, int round, int stop, int time) {
        for (int before = round; before >= 0; before--) {
            if (labels[before][stop] <= time) {
                return false;
            }
        }
        return true;
    }

    /** The first run that leaves a position at or after a moment, if it is before the given one. */
    private static int earlierRun(int[] departure, int length, int position, int run, int moment) {
        int low = 0;
        int high = run;
        while (low < high) {
            int middle = low + high >>> 1;
            if (departure[middle * length + position] >= moment) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private void change(int round, int latest) {
        nextMarked.clear();
        for (int i = 0; i < improved.size(); i++) {
            int stop = improved.get(i);
            isImproved[stop] = false;
            if (!isAlighted[stop]) {
                isAlighted[stop] = true;
                alighted.add(stop);
            }
            for (int link = transfers.first(stop); link < transfers.first(stop + 1); link++) {
                int other = transfers.stop(link);
                int time = alight[round][stop] + transfers.seconds(link);
                if (time <= latest && isEarlier(ready, round, other, time)) {
                    ready[round][other] = time;
                    if (!isMarked[other]) {
                        isMarked[other] = true;
                        nextMarked.add(other);
                    }
                }
            }
        }
        improved.clear();
        marked.clear();
        for (int i = 0; i < nextMarked.size(); i++) {
            isMarked[nextMarked.get(i)] = false;
            marked.add(nextMarked.get(i));
        }
    }
}
