// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.oracle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.triangula.reachability.ReachabilityParameters;

/**
 * A slow, plain public-transport computation to check the engine with: reads the tables itself and searches forward
 * from one origin at one departure minute, ride by ride, over all trips. It shares no code with the engine.
 */
public final class SlowTransit {
    /** Stands for "cannot be reached". */
    public static final int NEVER = Integer.MAX_VALUE;
    private static final int DAY = 86_400;

    private final ReachabilityParameters parameters;
    private final SlowStreets streets;
    private final List<SlowStreets.Spot> stopSpots = new ArrayList<>();
    private final List<double[]> stopPlaces = new ArrayList<>();
    private final Map<String, Integer> stopIndex = new HashMap<>();
    private final List<int[][]> runs = new ArrayList<>();
    private final List<Map<Integer, Integer>> changes = new ArrayList<>();
    private final List<Map<Integer, Long>> walksFromStop = new ArrayList<>();
    private final int leg;

    /** Reads a timetable and links it to the streets. */
    public SlowTransit(Path zip, SlowStreets streets, ReachabilityParameters parameters) throws IOException {
        this.parameters = parameters;
        this.streets = streets;
        leg = parameters.maxWalkLegMinutes() * 60;
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (Map<String, String> row : table(file, "stops.txt")) {
                stopIndex.put(row.get("stop_id"), stopSpots.size());
                double lon = Double.parseDouble(row.get("stop_lon"));
                double lat = Double.parseDouble(row.get("stop_lat"));
                stopPlaces.add(new double[] {lon, lat});
                stopSpots.add(streets.spot(lon, lat));
            }
            readRuns(file);
            for (SlowStreets.Spot spot : stopSpots) {
                walksFromStop.add(spot == null ? Map.of() : streets.search(spot, leg * 1000L));
            }
            readChanges(file);
        }
    }

    private static List<Map<String, String>> table(ZipFile file, String name) throws IOException {
        ZipEntry entry = file.getEntry(name);
        List<Map<String, String>> rows = new ArrayList<>();
        if (entry == null) {
            return rows;
        }
        String text = new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF",
                "");
        List<String> header = null;
        for (String line : text.split("\r?\n")) {
            List<String> cells = new ArrayList<>();
            StringBuilder cell = new StringBuilder();
            boolean quoted = false;
            for (char c : (line + ",").toCharArray()) {
                if (c == '"') {
                    quoted = !quoted;
                } else if (c == ',' && !quoted) {
                    cells.add(cell.toString());
                    cell.setLength(0);
                } else {
                    cell.append(c);
                }
            }
            if (header == null) {
                header = cells;
                continue;
            }
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < header.size(); i++) {
                row.put(header.get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static int time(String text) {
        String[] parts = text.split(":");
        return text.isEmpty() ? -1
                : Integer.parseInt(parts[0]) * 3600 + Integer.parseInt(parts[1]) * 60 + Integer.parseInt(parts[2]);
    }

    private void readRuns(ZipFile file) throws IOException {
        List<Map<String, String>> weekly = table(file, "calendar.txt");
        List<Map<String, String>> exceptions = table(file, "calendar_dates.txt");
        Map<String, TreeMap<Integer, int[]>> calls = new HashMap<>();
        for (Map<String, String> row : table(file, "stop_times.txt")) {
            calls.computeIfAbsent(row.get("trip_id"), id ->
                    new TreeMap<>()).put(Integer.parseInt(row.get("stop_sequence")),
                    new int[] {stopIndex.get(row.get("stop_id")), time(row.get("arrival_time")),
                        time(row.get("departure_time")), "1".equals(row.get("pickup_type")) ? 1 : 0,
                        "1".equals(row.get("drop_off_type")) ? 1 : 0});
        }
        List<Map<String, String>> frequencies = table(file, "frequencies.txt");
        for (Map<String, String> trip : table(file, "trips.txt")) {
            int[][] pattern = calls.get(trip.get("trip_id")).values().toArray(int[][]::new);
            fill(pattern);
            for (int day = -1; day <= 1; day++) {
                if (!runs(trip.get("service_id"), parameters.date().plusDays(day), weekly, exceptions)) {
                    continue;
                }
                boolean repeated = false;
                for (Map<String, String> frequency : frequencies) {
                    if (frequency.get("trip_id").equals(trip.get("trip_id"))) {
                        repeated = true;
                        for (int t = time(frequency.get("start_time")); t < time(frequency.get("end_time"));
                                t += Integer.parseInt(frequency.get("headway_secs"))) {
                            runs.add(shifted(pattern, day, t - pattern[0][2]));
                        }
                    }
                }
                if (!repeated) {
                    runs.add(shifted(pattern, day, 0));
                }
            }
        }
    }

    /** Shifts a run; next day's departures after the window and the limit do not count (third row flag). */
    private int[][] shifted(int[][] pattern, int day, int offset) {
        int latest = day == 1 ? parameters.windowStartSeconds() + parameters.windowMinutes() * 60
                + parameters.maxMinutes() * 60 : NEVER;
        int[][] result = new int[pattern.length][];
        for (int i = 0; i < pattern.length; i++) {
            result[i] = pattern[i].clone();
            result[i][1] += day * DAY + offset;
            result[i][2] += day * DAY + offset;
        }
        int kept = pattern.length;
        while (kept > 0 && result[Math.max(0, kept - 2)][2] > latest) {
            kept--;
        }
        return Arrays.copyOf(result, kept);
    }

    private void fill(int[][] pattern) {
        int known = 0;
        for (int i = 1; i < pattern.length; i++) {
            if (pattern[i][1] < 0) {
                continue;
            }
            double total = 0;
            double[] along = new double[pattern.length];
            for (int j = known + 1; j <= i; j++) {
                total += Math.max(1, SlowStreets.metres(stopPlaces.get(pattern[j - 1][0]),
                        stopPlaces.get(pattern[j][0])));
                along[j] = total;
            }
            for (int j = known + 1; j < i; j++) {
                pattern[j][1] = pattern[known][2]
                        + (int) Math.round((pattern[i][1] - pattern[known][2]) * along[j] / total);
                pattern[j][2] = pattern[j][1];
            }
            known = i;
        }
    }

    private static boolean runs(String service, LocalDate date, List<Map<String, String>> weekly,
            List<Map<String, String>> exceptions) {
        String day = date.format(DateTimeFormatter.BASIC_ISO_DATE);
        for (Map<String, String> row : exceptions) {
            if (row.get("service_id").equals(service) && row.get("date").equals(day)) {
                return row.get("exception_type").equals("1");
            }
        }
        for (Map<String, String> row : weekly) {
            if (row.get("service_id").equals(service)) {
                return row.get(date.getDayOfWeek().name().toLowerCase(Locale.ROOT)).equals("1")
                        && day.compareTo(row.get("start_date")) >= 0 && day.compareTo(row.get("end_date")) <= 0;
            }
        }
        return false;
    }

    private void readChanges(ZipFile file) throws IOException {
        for (int from = 0; from < stopSpots.size(); from++) {
            Map<Integer, Integer> links = new HashMap<>();
            for (int to = 0; to < stopSpots.size(); to++) {
                int walk = stopSpots.get(from) == null ? NEVER : walk(stopSpots.get(from), walksFromStop.get(from),
                        stopSpots.get(to));
                if (walk <= leg) {
                    links.put(to, walk);
                }
            }
            links.put(from, 0);
            changes.add(links);
        }
        for (Map<String, String> row : table(file, "transfers.txt")) {
            Map<Integer, Integer> links = changes.get(stopIndex.get(row.get("from_stop_id")));
            int to = stopIndex.get(row.get("to_stop_id"));
            int least = row.get("min_transfer_time").isEmpty() ? -1 : Integer.parseInt(row.get("min_transfer_time"));
            if (row.get("transfer_type").equals("3")) {
                links.remove(to);
            } else if (links.containsKey(to)) {
                links.put(to, Math.max(least, links.get(to)));
            } else if (least >= 0 && least <= leg) {
                links.put(to, least);
            } else if (least < 0) {
                double metres = SlowStreets.metres(stopPlaces.get(stopIndex.get(row.get("from_stop_id"))),
                        stopPlaces.get(to));
                int walk = SlowStreets.seconds((long) Math.ceil(metres * 1.3 * 3600 / parameters.walkSpeedKmh()));
                if (walk <= leg) {
                    links.put(to, walk);
                }
            }
        }
    }

    private int walk(SlowStreets.Spot from, Map<Integer, Long> search, SlowStreets.Spot to) {
        long time = to == null ? Long.MAX_VALUE : streets.time(from, search, to);
        return time == Long.MAX_VALUE ? NEVER : SlowStreets.seconds(time);
    }

    /** Walk from every stop to a goal in seconds, at most one leg; NEVER if farther. */
    public int[] lastWalks(SlowStreets.Spot goal) {
        int[] result = new int[stopSpots.size()];
        for (int stop = 0; stop < result.length; stop++) {
            int walk = stopSpots.get(stop) == null ? NEVER : walk(stopSpots.get(stop), walksFromStop.get(stop), goal);
            result[stop] = walk <= leg ? walk : NEVER;
        }
        return result;
    }

    /** Walk from an origin to every stop in seconds, at most one leg; NEVER if farther. */
    public int[] firstWalks(SlowStreets.Spot origin) {
        Map<Integer, Long> search = streets.search(origin, leg * 1000L);
        int[] result = new int[stopSpots.size()];
        for (int stop = 0; stop < result.length; stop++) {
            int walk = walk(origin, search, stopSpots.get(stop));
            result[stop] = walk <= leg ? walk : NEVER;
        }
        return result;
    }

    /**
     * Earliest moments of alighting: [rides][stop], seconds after midnight, with exactly up to that many rides.
     *
     * @param firstWalks walks from the origin
     * @param departure  moment of departure
     */
    public int[][] alighting(int[] firstWalks, int departure) {
        int stops = stopSpots.size();
        int[][] alight = new int[parameters.maxTransfers() + 2][stops];
        Arrays.fill(alight[0], NEVER);
        int[] ready = new int[stops];
        for (int stop = 0; stop < stops; stop++) {
            ready[stop] = firstWalks[stop] == NEVER ? NEVER : departure + firstWalks[stop];
        }
        for (int ride = 1; ride < alight.length; ride++) {
            alight[ride] = alight[ride - 1].clone();
            for (int[][] run : runs) {
                boolean aboard = false;
                for (int i = 0; i < run.length; i++) {
                    int stop = run[i][0];
                    if (aboard && run[i][4] == 0) {
                        alight[ride][stop] = Math.min(alight[ride][stop], run[i][1]);
                    }
                    if (ready[stop] != NEVER && run[i][3] == 0
                            && ready[stop] + parameters.boardingSlackSeconds() <= run[i][2]) {
                        aboard = true;
                    }
                }
            }
            Arrays.fill(ready, NEVER);
            for (int stop = 0; stop < stops; stop++) {
                if (alight[ride][stop] != NEVER) {
                    for (Map.Entry<Integer, Integer> change : changes.get(stop).entrySet()) {
                        ready[change.getKey()] = Math.min(ready[change.getKey()], alight[ride][stop]
                                + change.getValue());
                    }
                }
            }
        }
        return alight;
    }
}
