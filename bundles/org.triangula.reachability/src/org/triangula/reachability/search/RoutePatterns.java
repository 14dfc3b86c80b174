// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.triangula.reachability.street.IntList;
import org.triangula.reachability.transit.GtfsFeed;
import org.triangula.reachability.transit.Timetable;

/**
 * The runs of a timetable grouped by the stops they call at, as RAPTOR wants them: within a pattern no run overtakes
 * another, so the first one that can be boarded is the best. Runs are ordered by time.
 */
final class RoutePatterns {
    /** [pattern][position] stops. */
    final int[][] stops;
    /** [pattern][position] whether nobody may board (bit 0) or alight (bit 1) there. */
    final byte[][] rules;
    /** [pattern][run * length + position] arrival. */
    final int[][] arrival;
    /** [pattern][run * length + position] departure. */
    final int[][] departure;
    /** Start of each stop's (pattern, position) pairs in {@link #patternAt}; one more element than stops. */
    final int[] firstAt;
    /** Pattern per pair. */
    final int[] patternAt;
    /** Position per pair. */
    final int[] positionAt;

    private record Key(List<Integer> stops, List<Byte> rules) {
    }

    private record Run(int[] stops, byte[] rules, int[] arrival, int[] departure) {
    }

    RoutePatterns(Timetable timetable) {
        Map<Key, List<Run>> groups = new HashMap<>();
        List<List<Run>> ordered = new ArrayList<>();
        for (Run run : runs(timetable)) {
            Key key = new Key(Arrays.stream(run.stops).boxed().toList(), bytes(run.rules));
            groups.computeIfAbsent(key, unknown -> {
                ordered.add(new ArrayList<>());
                return ordered.getLast();
            }).add(run);
        }
        List<List<Run>> patterns = new ArrayList<>();
        ordered.forEach(group -> patterns.addAll(withoutOvertaking(group)));
        int count = patterns.size();
        stops = new int[count][];
        rules = new byte[count][];
        arrival = new int[count][];
        departure = new int[count][];
        firstAt = new int[timetable.stopCount() + 1];
        for (int pattern = 0; pattern < count; pattern++) {
            List<Run> runs = patterns.get(pattern);
            stops[pattern] = runs.getFirst().stops;
            rules[pattern] = runs.getFirst().rules;
            int length = stops[pattern].length;
            arrival[pattern] = new int[runs.size() * length];
            departure[pattern] = new int[runs.size() * length];
            for (int run = 0; run < runs.size(); run++) {
                System.arraycopy(runs.get(run).arrival, 0, arrival[pattern], run * length, length);
                System.arraycopy(runs.get(run).departure, 0, departure[pattern], run * length, length);
            }
            for (int stop : stops[pattern]) {
                firstAt[stop + 1]++;
            }
        }
        for (int stop = 0; stop < timetable.stopCount(); stop++) {
            firstAt[stop + 1] += firstAt[stop];
        }
        patternAt = new int[firstAt[timetable.stopCount()]];
        positionAt = new int[patternAt.length];
        int[] next = Arrays.copyOf(firstAt, timetable.stopCount());
        for (int pattern = 0; pattern < count; pattern++) {
            for (int position = 0; position < stops[pattern].length; position++) {
                int slot = next[stops[pattern][position]]++;
                patternAt[slot] = pattern;
                positionAt[slot] = position;
            }
        }
    }

    private static List<Byte> bytes(byte[] values) {
        List<Byte> list = new ArrayList<>();
        for (byte value : values) {
            list.add(value);
        }
        return list;
    }

    /** Connections stand latest first; read from the end, those of a run come in order of travel. */
    private static List<Run> runs(Timetable timetable) {
        IntList[] rows = new IntList[timetable.tripCount()];
        for (int row = timetable.connectionCount() - 1; row >= 0; row--) {
            int trip = timetable.trip()[row];
            rows[trip] = rows[trip] == null ? new IntList(16) : rows[trip];
            rows[trip].add(row);
        }
        List<Run> runs = new ArrayList<>();
        for (IntList connections : rows) {
            if (connections == null) {
                continue;
            }
            int length = connections.size() + 1;
            Run run = new Run(new int[length], new byte[length], new int[length], new int[length]);
            for (int i = 0; i < connections.size(); i++) {
                int row = connections.get(i);
                run.stops[i] = timetable.from()[row];
                run.departure[i] = timetable.departure()[row];
                run.arrival[i] = i == 0 ? run.departure[0] : run.arrival[i];
                run.rules[i] |= (byte) (timetable.rules()[row] & GtfsFeed.NO_BOARDING);
                run.stops[i + 1] = timetable.to()[row];
                run.arrival[i + 1] = timetable.arrival()[row];
                run.departure[i + 1] = timetable.arrival()[row];
                run.rules[i + 1] |= (byte) (timetable.rules()[row] & GtfsFeed.NO_ALIGHTING);
            }
            runs.add(run);
        }
        return runs;
    }

    /** Splits runs of the same stops so that in each part every later run is later everywhere. */
    private static List<List<Run>> withoutOvertaking(List<Run> group) {
        group.sort((a, b) -> Integer.compare(a.departure[0], b.departure[0]));
        List<List<Run>> parts = new ArrayList<>();
        for (Run run : group) {
            List<Run> fitting = null;
            for (List<Run> part : parts) {
                if (isLater(part.getLast(), run)) {
                    fitting = part;
                    break;
                }
            }
            if (fitting == null) {
                fitting = new ArrayList<>();
                parts.add(fitting);
            }
            fitting.add(run);
        }
        return parts;
    }

    private static boolean isLater(Run first, Run second) {
        for (int i = 0; i < first.stops.length; i++) {
            if (second.arrival[i] < first.arrival[i] || second.departure[i] < first.departure[i]) {
                return false;
            }
        }
        return true;
    }

    int count() {
        return stops.length;
    }
}
