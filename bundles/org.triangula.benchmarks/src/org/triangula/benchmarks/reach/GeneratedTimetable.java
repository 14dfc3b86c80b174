// SPDX-License-Identifier: EPL-2.0
package org.triangula.benchmarks.reach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.triangula.benchmarks.reach.Settlements.Settlement;
import org.triangula.reachability.street.IntList;
import org.triangula.reachability.transit.GtfsFeed;
import org.triangula.reachability.transit.ServiceCalendar;

/**
 * An invented timetable of a {@link GeneratedState}: bus lines along the main roads from settlement to settlement, in
 * both directions with a stop for each, express lines that only call in the middle of settlements; headways of 30 to
 * 120 minutes from five to midnight and later.
 */
final class GeneratedTimetable {

    private static final int[] HEADWAYS = {30, 60, 60, 60, 120, 120, 120};
    private static final int FIRST = 5 * 3600;
    private static final int LAST = 24 * 3600 + 1800;

    private final GeneratedState state;
    private final Settlements settlements;
    private final int departures;
    private final SplittableRandom random;
    private final Map<Long, Integer> stops = new LinkedHashMap<>();
    private final List<String> tripIds = new ArrayList<>();
    private final IntList tripFirst = new IntList(1 << 12);
    private final IntList timeStop = new IntList(1 << 16);
    private final IntList arrival = new IntList(1 << 16);
    private final IntList departure = new IntList(1 << 16);

    GeneratedTimetable(GeneratedState state, int departures, long seed) {
        this.state = state;
        settlements = state.settlements();
        this.departures = departures;
        random = new SplittableRandom(seed);
    }

    /** Makes the timetable, valid around a day on which all trips run. */
    GtfsFeed feed(LocalDate day) {
        List<Settlement> starts = new ArrayList<>(settlements.all());
        Collections.shuffle(starts, new java.util.Random(random.nextLong()));
        for (int line = 0; timeStop.size() < departures; line++) {
            addLine(starts.get(line % starts.size()), line % 8 == 7);
        }
        tripFirst.add(timeStop.size());
        ServiceCalendar calendar = new ServiceCalendar();
        boolean[] week = new boolean[7];
        Arrays.fill(week, true);
        calendar.weekly("daily", week, day.minusDays(30), day.plusDays(30));
        int count = stops.size();
        String[] ids = new String[count];
        String[] names = new String[count];
        double[] longitudes = new double[count];
        double[] latitudes = new double[count];
        int[] parents = new int[count];
        Arrays.fill(parents, -1);
        stops.forEach((key, stop) -> {
            int lattice = (int) (key >> 2);
            int side = (int) (key & 3);
            int junction = settlements.junction(lattice % settlements.lines(), lattice / settlements.lines());
            ids[stop] = "s" + key;
            names[stop] = "Invented stop " + key;
            // the two sides of the road
            longitudes[stop] = state.longitudeOf(junction) + (side & 1) * 1e-4;
            latitudes[stop] = state.latitudeOf(junction) + (side >> 1) * 1e-4;
        });
        int[] service = new int[tripIds.size()];
        return new GtfsFeed("invented", ids, names, longitudes, latitudes, parents, tripIds.toArray(String[]::new),
                service, tripFirst.toArray(), timeStop.toArray(), arrival.toArray(), departure.toArray(),
                new byte[timeStop.size()], new int[0], new int[0], calendar, List.of());
    }

    private void addLine(Settlement start, boolean express) {
        List<int[]> path = path(start, express ? 30 : random.nextInt(6, 12));
        if (path.size() < 3) {
            return;
        }
        List<int[]> calls = new ArrayList<>();
        for (int[] point : path) {
            if (isStop(point[0], point[1], express)) {
                calls.add(point);
            }
        }
        if (calls.size() < 2) {
            return;
        }
        int headway = express ? 60 : HEADWAYS[random.nextInt(HEADWAYS.length)];
        addTrips(calls, headway, 0, express);
        Collections.reverse(calls);
        addTrips(calls, headway, 1, express);
    }

    /** Stops stand at lattice points of settlements; express lines call in their middles. */
    private boolean isStop(int column, int row, boolean express) {
        int number = settlements.at(column, row);
        if (number < 0) {
            return false;
        }
        Settlement settlement = settlements.all().get(number);
        int x = Math.abs(column - settlement.column());
        int y = Math.abs(row - settlement.row());
        return !express || x == 0 && y == 0;
    }

    /** A walk along main roads that mostly goes straight on and never turns back. */
    private List<int[]> path(Settlement start, int sites) {
        List<int[]> path = new ArrayList<>();
        int column = start.column();
        int row = start.row();
        int direction = random.nextInt(4);
        path.add(new int[] {column, row});
        for (int site = 0; site < sites; site++) {
            if (random.nextInt(100) < 25) {
                direction = direction + (random.nextBoolean() ? 1 : 3) & 3;
            }
            int dx = direction == 0 ? 1 : direction == 2 ? -1 : 0;
            int dy = direction == 1 ? 1 : direction == 3 ? -1 : 0;
            int endColumn = column + dx * Settlements.MAIN;
            int endRow = row + dy * Settlements.MAIN;
            if (endColumn < 1 || endRow < 1 || endColumn >= settlements.lines() - 1
                    || endRow >= settlements.lines() - 1) {
                break;
            }
            while (column != endColumn || row != endRow) {
                column += dx;
                row += dy;
                path.add(new int[] {column, row});
            }
        }
        return path;
    }

    private void addTrips(List<int[]> calls, int headway, int side, boolean express) {
        int[] stopOf = new int[calls.size()];
        int[] ride = new int[calls.size()];
        for (int i = 0; i < stopOf.length; i++) {
            int[] point = calls.get(i);
            long key = ((long) point[1] * settlements.lines() + point[0]) << 2 | side;
            stopOf[i] = stops.computeIfAbsent(key, unknown -> stops.size());
            if (i > 0) {
                int steps = Math.abs(point[0] - calls.get(i - 1)[0]) + Math.abs(point[1] - calls.get(i - 1)[1]);
                // 24 km/h in places, 48 on the roads between; express lines 70
                ride[i] = express ? steps * 21 + 40 : steps == 1 ? 60 : steps * 30 + 30;
            }
        }
        int start = FIRST + random.nextInt(headway) * 60;
        for (int first = start; first < LAST && timeStop.size() < departures; first += headway * 60) {
            tripFirst.add(timeStop.size());
            tripIds.add("t" + tripIds.size());
            int time = first;
            for (int i = 0; i < stopOf.length; i++) {
                time += ride[i];
                int dwell = i % 5 == 4 ? 30 : 0;
                timeStop.add(stopOf[i]);
                arrival.add(time);
                departure.add(time + dwell);
                time += dwell;
            }
        }
    }
}
