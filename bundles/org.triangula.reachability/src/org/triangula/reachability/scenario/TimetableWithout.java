// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.scenario;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** A timetable (GTFS as zip file) without some of its lines. */
public final class TimetableWithout {

    private static final CSVFormat READ = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true).get();
    private static final CSVFormat WRITE = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private TimetableWithout() {
    }

    /**
     * A line of a timetable.
     *
     * @param id {@code route_id}
     * @param name short name, or the long one where there is none
     */
    public record Line(String id, String name) {
    }

    /**
     * Lists the lines.
     *
     * @param timetable a GTFS zip file
     * @return the lines in the order of their names
     * @throws IOException if the file cannot be read
     */
    public static List<Line> lines(Path timetable) throws IOException {
        TreeMap<String, Line> lines = new TreeMap<>();
        try (ZipFile zip = new ZipFile(timetable.toFile())) {
            ZipEntry routes = Collections.list(zip.entries()).stream()
                    .filter(entry -> base(entry).equals("routes.txt")).findFirst().orElse(null);
            if (routes != null) {
                try (CSVParser rows = rows(zip.getInputStream(routes))) {
                    for (CSVRecord row : rows) {
                        String id = value(row, "route_id");
                        String name = value(row, "route_short_name");
                        name = name.isBlank() ? value(row, "route_long_name") : name;
                        lines.put(name + '\u0000' + id, new Line(id, name.isBlank() ? id : name));
                    }
                }
            }
        }
        return new ArrayList<>(lines.values());
    }

    /**
     * Writes a timetable without lines: their trips, stop times and headways are left out, all else stays.
     *
     * @param timetable a GTFS zip file
     * @param routes the {@code route_id}s of the lines that do not run
     * @param target the file to write
     * @throws IOException if reading or writing fails
     */
    public static void write(Path timetable, Set<String> routes, Path target) throws IOException {
        try (ZipFile zip = new ZipFile(timetable.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target))) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries()).stream()
                    .filter(entry -> !entry.isDirectory()).toList();
            Set<String> cut = new HashSet<>();
            for (ZipEntry entry : entries) {
                if (base(entry).equals("trips.txt")) {
                    out.putNextEntry(new ZipEntry("trips.txt"));
                    copy(zip.getInputStream(entry), out, row -> {
                        boolean stays = !routes.contains(value(row, "route_id"));
                        if (!stays) {
                            cut.add(value(row, "trip_id"));
                        }
                        return stays;
                    });
                    out.closeEntry();
                }
            }
            for (ZipEntry entry : entries) {
                String name = base(entry);
                if (name.equals("trips.txt")) {
                    continue;
                }
                out.putNextEntry(new ZipEntry(name));
                if (name.equals("stop_times.txt") || name.equals("frequencies.txt")) {
                    copy(zip.getInputStream(entry), out, row -> !cut.contains(value(row, "trip_id")));
                } else {
                    try (InputStream in = zip.getInputStream(entry)) {
                        in.transferTo(out);
                    }
                }
                out.closeEntry();
            }
        }
    }

    private static void copy(InputStream in, ZipOutputStream out, Predicate<CSVRecord> stays) throws IOException {
        try (CSVParser rows = rows(in)) {
            BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            @SuppressWarnings("resource") // whoever opened the zip file closes it
            CSVPrinter printer = new CSVPrinter(writer, WRITE);
            printer.printRecord(rows.getHeaderNames());
            for (CSVRecord row : rows) {
                if (stays.test(row)) {
                    printer.printRecord(row);
                }
            }
            printer.flush();
        }
    }

    private static CSVParser rows(InputStream in) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return CSVParser.parse(reader, READ);
    }

    private static String value(CSVRecord row, String column) {
        return row.isMapped(column) && row.isSet(column) ? row.get(column).strip() : "";
    }

    private static String base(ZipEntry entry) {
        return entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
    }
}
