// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.network.write;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.triangula.reachability.results.AtomicFile;

/**
 * Writes a timetable as a GTFS zip file, for invented examples and tests. Rows keep the order in which they were added;
 * the same timetable always gives the same bytes.
 */
public final class GtfsWriter {
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2022, 1, 1, 0, 0);

    private final Map<String, List<List<String>>> tables = new LinkedHashMap<>();

    /** @param agency name of the operator; @param url its address; @param timezone such as {@code Europe/Berlin} */
    public GtfsWriter(String agency, String url, String timezone) {
        row("agency.txt", List.of("agency_id", "agency_name", "agency_url", "agency_timezone"), "1", agency, url,
                timezone);
    }

    private void row(String table, List<String> header, String... cells) {
        tables.computeIfAbsent(table, name -> new ArrayList<>(List.of(header))).add(List.of(cells));
    }

    /** Adds a stop; degrees, WGS 84. */
    public GtfsWriter stop(String id, String name, double longitude, double latitude) {
        row("stops.txt", List.of("stop_id", "stop_name", "stop_lat", "stop_lon"), id, name,
                String.format(Locale.ROOT, "%.7f", latitude), String.format(Locale.ROOT, "%.7f", longitude));
        return this;
    }

    /** Adds a route; the type is GTFS's, such as 3 for buses. */
    public GtfsWriter route(String id, String shortName, int type) {
        row("routes.txt", List.of("route_id", "agency_id", "route_short_name", "route_long_name", "route_type"), id,
                "1",
                shortName, "", String.valueOf(type));
        return this;
    }

    /** Adds a service with its weekdays, Monday first as {@code 1111100}, and its first and last day. */
    public GtfsWriter service(String id, String weekdays, LocalDate from, LocalDate until) {
        List<String> cells = new ArrayList<>(List.of(id));
        weekdays.chars().forEach(day -> cells.add(String.valueOf((char) day)));
        cells.add(date(from));
        cells.add(date(until));
        row("calendar.txt", List.of("service_id", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
                "sunday", "start_date", "end_date"), cells.toArray(String[]::new));
        return this;
    }

    /** Adds a day to a service, or removes it. */
    public GtfsWriter exception(String service, LocalDate day, boolean runs) {
        row("calendar_dates.txt", List.of("service_id", "date", "exception_type"), service, date(day), runs ? "1"
                : "2");
        return this;
    }

    /** Adds a trip. */
    public GtfsWriter trip(String id, String route, String service) {
        row("trips.txt", List.of("route_id", "service_id", "trip_id"), route, service, id);
        return this;
    }

    /** Adds a call of a trip; seconds after midnight, -1 = left empty. */
    public GtfsWriter call(String trip, int sequence, String stop, int arrival, int departure) {
        row("stop_times.txt", List.of("trip_id", "arrival_time", "departure_time", "stop_id", "stop_sequence"), trip,
                time(arrival), time(departure), stop, String.valueOf(sequence));
        return this;
    }

    /** Repeats a trip at a headway; seconds. */
    public GtfsWriter frequency(String trip, int start, int end, int headway) {
        row("frequencies.txt", List.of("trip_id", "start_time", "end_time", "headway_secs"), trip, time(start),
                time(end), String.valueOf(headway));
        return this;
    }

    /** Adds a rule on changes between stops; minimum seconds -1 = left empty. */
    public GtfsWriter transfer(String from, String to, int type, int minimum) {
        row("transfers.txt", List.of("from_stop_id", "to_stop_id", "transfer_type", "min_transfer_time"), from, to,
                String.valueOf(type), minimum < 0 ? "" : String.valueOf(minimum));
        return this;
    }

    /** Writes the zip file, atomically. */
    public void write(Path file) throws IOException {
        AtomicFile.write(file, out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            for (Map.Entry<String, List<List<String>>> table : tables.entrySet()) {
                ZipEntry entry = new ZipEntry(table.getKey());
                entry.setTimeLocal(ENTRY_TIME);
                zip.putNextEntry(entry);
                Writer writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
                @SuppressWarnings("resource") // whoever opened the stream closes it
                CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
                for (List<String> cells : table.getValue()) {
                    csv.printRecord(cells);
                }
                csv.flush();
                zip.closeEntry();
            }
            zip.finish();
        });
    }

    private static String date(LocalDate date) {
        return date.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String time(int seconds) {
        return seconds < 0 ? "" : String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60,
                seconds % 60);
    }
}
