// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.search;

import java.util.Map;
import java.util.TreeMap;
import org.triangula.reachability.street.GeoMath;
import org.triangula.reachability.street.IntList;
import org.triangula.reachability.transit.Timetable;

/**
 * The changes of vehicle that are possible: from a stop to itself and to all stops within the longest walk, with the
 * time they take (without the boarding slack). Rules of transfers.txt change them: type 3 forbids; a minimum time holds
 * where the walk is quicker; a listed pair that no street connects takes its minimum time, or else the straight line
 * with a detour factor, and counts up to the longest walk. One change is one walk: there are no chains, so loops in the
 * rules do no harm.
 */
public final class StopTransfers {
    private static final int FORBIDDEN = 3;
    private static final double DETOUR = 1.3;

    private final int[] first;
    private final int[] stops;
    private final int[] seconds;

    /**
     * Combines walks and rules.
     *
     * @param timetable    stops and rules
     * @param walks        walks between stops over the streets
     * @param maxSeconds   longest walk
     * @param walkSpeedKmh for pairs that no street connects
     */
    public StopTransfers(Timetable timetable, WalkLinks walks, int maxSeconds, double walkSpeedKmh) {
        Map<Integer, IntList> rulesOf = new TreeMap<>();
        for (int i = 0; i < timetable.transfers().length; i += 4) {
            rulesOf.computeIfAbsent(timetable.transfers()[i], stop -> new IntList(4)).add(i);
        }
        first = new int[timetable.stopCount() + 1];
        IntList targets = new IntList(walks.size() + 16);
        IntList times = new IntList(walks.size() + 16);
        for (int stop = 0; stop < timetable.stopCount(); stop++) {
            TreeMap<Integer, Integer> links = new TreeMap<>();
            for (int link = walks.first(stop); link < walks.first(stop + 1); link++) {
                links.put(walks.goal(link), walks.seconds(link));
            }
            links.put(stop, 0);
            IntList rules = rulesOf.get(stop);
            for (int i = 0; rules != null && i < rules.size(); i++) {
                apply(timetable, rules.get(i), links, maxSeconds, walkSpeedKmh);
            }
            first[stop] = targets.size();
            // the quickest first, which lets searches end early
            links.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(link -> {
                targets.add(link.getKey());
                times.add(link.getValue());
            });
        }
        first[timetable.stopCount()] = targets.size();
        stops = targets.toArray();
        seconds = times.toArray();
    }

    private static void apply(Timetable timetable, int rule, Map<Integer, Integer> links, int maxSeconds,
            double walkSpeedKmh) {
        int from = timetable.transfers()[rule];
        int to = timetable.transfers()[rule + 1];
        int least = timetable.transfers()[rule + 3];
        if (timetable.transfers()[rule + 2] == FORBIDDEN) {
            links.remove(to);
            return;
        }
        Integer walk = links.get(to);
        if (walk != null) {
            links.put(to, Math.max(walk, least));
            return;
        }
        int time = least;
        if (time < 0) {
            double metres = GeoMath.distance(timetable.stopLongitude()[from], timetable.stopLatitude()[from],
                    timetable.stopLongitude()[to], timetable.stopLatitude()[to]);
            time = Double.isNaN(metres) ? Integer.MAX_VALUE
                    : GeoMath.ceilSeconds(GeoMath.millis(metres * DETOUR, walkSpeedKmh));
        }
        if (time <= maxSeconds) {
            links.put(to, time);
        }
    }

    /** Returns the index of the first change from a stop; {@code first(stop + 1)} ends them. */
    public int first(int stop) {
        return first[stop];
    }

    /** Returns the stop of the next boarding. */
    public int stop(int link) {
        return stops[link];
    }

    /** Returns the time of the change in seconds. */
    public int seconds(int link) {
        return seconds[link];
    }
}
