// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.transit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.triangula.reachability.ReachabilityInputException;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.notice.Notice;
import org.triangula.reachability.notice.NoticeKind;
import org.triangula.reachability.street.IntList;

/**
 * Reads a timetable in the General Transit Feed Specification (https://gtfs.org/documentation/schedule/reference/):
 * stops, trips, stop_times, calendar, calendar_dates, frequencies and transfers. Routes, shapes, pathways, fares and
 * blocks are not used. Damaged tables and unknown ids end the reading with one message; oddities that real feeds have
 * (trips without times, stops at 0/0, times that run backwards) are passed over and noted.
 */
public final class GtfsReader {
    private final GtfsSource source;
    private final Map<String, Integer> stopIndex = new HashMap<>();
    private final List<String> stopIds = new ArrayList<>();
    private final List<String> stopNames = new ArrayList<>();
    private final List<double[]> stopPlaces = new ArrayList<>();
    private final List<String> stopParents = new ArrayList<>();
    private final Map<String, Integer> tripIndex = new HashMap<>();
    private final List<String> tripIds = new ArrayList<>();
    private final IntList tripService = new IntList(256);
    private final ServiceCalendar calendar = new ServiceCalendar();
    private final IntList frequencies = new IntList(16);
    private final IntList transfers = new IntList(16);
    private final List<Notice> notices = new ArrayList<>();

    private GtfsReader(GtfsSource source) {
        this.source = source;
    }

    /**
     * Reads a feed.
     *
     * @param path zip file or folder
     * @throws ReachabilityInputException if the feed is missing, cut or damaged; one message names table, row and
     * column
     * @throws IOException                if reading fails
     */
    public static GtfsFeed read(Path path, ReachabilityProgress progress) throws IOException {
        try (GtfsSource source = new GtfsSource(path)) {
            return new GtfsReader(source).read(progress);
        }
    }

    private GtfsFeed read(ReachabilityProgress progress) throws IOException {
        progress.report("Reading the timetable", 0);
        readStops();
        readCalendar();
        readTrips();
        progress.report("Reading the timetable", 0.2);
        StopTimes times = new StopTimes(tripIds.size());
        readStopTimes(times, progress);
        readFrequencies();
        readTransfers();
        int[] pathways = {0};
        GtfsTable.readOptional(source, "pathways.txt", List.of(), row -> pathways[0]++);
        note(pathways[0], NoticeKind.PATHWAYS);
        times.order(tripIds, source.path() + " stop_times.txt");
        String name = String.valueOf(source.path().getFileName());
        notices.addAll(times.fillGaps(stopPlaces, name));
        progress.report("Reading the timetable", 1);
        return new GtfsFeed(name, stopIds.toArray(String[]::new), stopNames.toArray(String[]::new),
                stopPlaces.stream().mapToDouble(place -> place[0]).toArray(),
                stopPlaces.stream().mapToDouble(place -> place[1]).toArray(), parents(), tripIds.toArray(String[]::new),
                tripService.toArray(), times.tripFirst(), times.stops(), times.arrivals(), times.departures(),
                times.rules(), frequencies.toArray(), transfers.toArray(), calendar, List.copyOf(notices));
    }

    private void readStops() throws IOException {
        int[] withoutPlace = {0};
        GtfsTable.read(source, "stops.txt", List.of("stop_id"), row -> {
            String id = row.required("stop_id");
            if (stopIndex.put(id, stopIds.size()) != null) {
                throw row.error("repeats the stop_id '" + id + "'");
            }
            double longitude = row.decimal("stop_lon");
            double latitude = row.decimal("stop_lat");
            if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
                throw row.error("has the impossible coordinates lon " + longitude + ", lat " + latitude);
            }
            if (!(Math.abs(longitude) + Math.abs(latitude) > 1e-6)) {
                withoutPlace[0]++;
                longitude = Double.NaN;
                latitude = Double.NaN;
            }
            stopIds.add(id);
            stopNames.add(row.text("stop_name"));
            stopPlaces.add(new double[] {longitude, latitude});
            stopParents.add(row.text("parent_station"));
        });
        if (stopIds.isEmpty()) {
            throw new ReachabilityInputException(source.path() + " stops.txt: there is no stop in it.");
        }
        note(withoutPlace[0], NoticeKind.STOPS_WITHOUT_PLACE);
    }

    private int[] parents() {
        int[] result = new int[stopIds.size()];
        for (int stop = 0; stop < result.length; stop++) {
            result[stop] = stopIndex.getOrDefault(stopParents.get(stop), -1);
        }
        return result;
    }

    private void readCalendar() throws IOException {
        List<String> days = List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
        List<String> required = new ArrayList<>(days);
        required.addAll(List.of("service_id", "start_date", "end_date"));
        boolean weekly = GtfsTable.readOptional(source, "calendar.txt", required, row -> {
            boolean[] runs = new boolean[7];
            for (int day = 0; day < 7; day++) {
                runs[day] = row.integer(days.get(day), 0) == 1;
            }
            calendar.weekly(row.required("service_id"), runs, row.date("start_date"), row.date("end_date"));
        });
        boolean exceptions = GtfsTable.readOptional(source, "calendar_dates.txt",
                List.of("service_id", "date", "exception_type"), row -> {
                    int type = row.integer("exception_type", 0);
                    if (type != 1 && type != 2) {
                        throw row.error("has the exception_type " + type + " where only 1 and 2 are known");
                    }
                    calendar.exception(row.required("service_id"), row.date("date"), type == 1);
                });
        if (!weekly && !exceptions) {
            throw new ReachabilityInputException(source.path() + ": the timetable has neither calendar.txt nor "
                    + "calendar_dates.txt, so nobody knows on which days it holds.");
        }
        if (calendar.first() == null) {
            throw new ReachabilityInputException(source.path() + ": no service runs on any day after calendar.txt and "
                    + "calendar_dates.txt. Fetch a complete timetable.");
        }
    }

    private void readTrips() throws IOException {
        int[] withoutDays = {0};
        GtfsTable.read(source, "trips.txt", List.of("trip_id", "service_id"), row -> {
            String id = row.required("trip_id");
            int service = calendar.index(row.required("service_id"));
            if (service < 0) {
                withoutDays[0]++;
            }
            if (tripIndex.put(id, tripIds.size()) != null) {
                throw row.error("repeats the trip_id '" + id + "'");
            }
            tripIds.add(id);
            tripService.add(service);
        });
        if (tripIds.isEmpty()) {
            throw new ReachabilityInputException(source.path() + " trips.txt: there is no trip in it.");
        }
        note(withoutDays[0], NoticeKind.TRIPS_WITHOUT_DAYS);
    }

    private void readStopTimes(StopTimes times, ReachabilityProgress progress) throws IOException {
        GtfsTable.read(source, "stop_times.txt",
                List.of("trip_id", "stop_id", "arrival_time", "departure_time", "stop_sequence"), row -> {
                    Integer trip = tripIndex.get(row.required("trip_id"));
                    Integer stop = stopIndex.get(row.required("stop_id"));
                    if (trip == null) {
                        throw row.error("names the trip '" + row.text("trip_id") + "', which trips.txt does not have; "
                                + "one of the two tables is incomplete");
                    }
                    if (stop == null) {
                        throw row.error("names the stop '" + row.text("stop_id") + "', which stops.txt does not have; "
                                + "one of the two tables is incomplete");
                    }
                    int sequence = row.integer("stop_sequence", -1);
                    if (sequence < 0) {
                        throw row.error("has no valid stop_sequence");
                    }
                    int rules = (row.integer("pickup_type", 0) == 1 ? GtfsFeed.NO_BOARDING : 0)
                            | (row.integer("drop_off_type", 0) == 1 ? GtfsFeed.NO_ALIGHTING : 0);
                    times.add(trip, sequence, stop, row.time("arrival_time"), row.time("departure_time"), rules);
                    if ((times.size() & 0xFFFF) == 0) {
                        progress.checkCancelled();
                    }
                });
        if (times.size() == 0) {
            throw new ReachabilityInputException(source.path() + " stop_times.txt: there is no departure in it.");
        }
    }

    private void readFrequencies() throws IOException {
        GtfsTable.readOptional(source, "frequencies.txt", List.of("trip_id", "start_time", "end_time", "headway_secs"),
                row -> {
                    Integer trip = tripIndex.get(row.required("trip_id"));
                    int headway = row.integer("headway_secs", 0);
                    if (trip == null) {
                        throw row.error("names the trip '" + row.text("trip_id") + "', which trips.txt does not have");
                    }
                    if (headway <= 0 || row.time("start_time") < 0 || row.time("end_time") < 0) {
                        throw row.error("needs a start_time, an end_time and a headway_secs above 0");
                    }
                    frequencies.add(trip);
                    frequencies.add(row.time("start_time"));
                    frequencies.add(row.time("end_time"));
                    frequencies.add(headway);
                });
    }

    private void readTransfers() throws IOException {
        int[] special = {0};
        GtfsTable.readOptional(source, "transfers.txt", List.of("from_stop_id", "to_stop_id"), row -> {
            int type = row.integer("transfer_type", 0);
            boolean general = Arrays.stream(new String[] {"from_route_id", "to_route_id", "from_trip_id", "to_trip_id"})
                    .allMatch(column -> row.text(column).isEmpty());
            if (type < 0 || type > 3 || !general) {
                special[0]++;
                return;
            }
            Integer from = stopIndex.get(row.required("from_stop_id"));
            Integer to = stopIndex.get(row.required("to_stop_id"));
            if (from == null || to == null) {
                throw row.error("names a stop that stops.txt does not have");
            }
            transfers.add(from);
            transfers.add(to);
            transfers.add(type);
            transfers.add(row.integer("min_transfer_time", -1));
        });
        note(special[0], NoticeKind.SPECIAL_TRANSFERS);
    }

    private void note(int count, NoticeKind kind) {
        if (count > 0) {
            notices.add(Notice.of(kind, source.path().getFileName(), count));
        }
    }
}
