// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.input;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.triangula.reachability.ReachabilityInputException;
import org.triangula.reachability.network.write.GtfsWriter;

/**
 * Lines that no timetable holds, such as citizens' buses and on-demand services, entered by hand as a table with a row
 * per stop: {@code id} (unique), {@code line}, {@code stop} (name), {@code lon}, {@code lat}, {@code minutes} (from the
 * first stop), and in the first row of a line {@code first} and {@code last} (departure from the first stop, hh:mm),
 * {@code every} (minutes between departures) and {@code days} (seven digits from Monday, empty = every day). Both
 * directions run where {@code back} is {@code yes}. A service on demand is a line with a departure as often as it may
 * be
 * ordered. The lines become a GTFS feed and are then treated as any other.
 */
public final class HandLines {
    private static final int MAX_ROWS = 100_000;
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):([0-5]\\d)");

    private HandLines() {
    }

    private record Call(String stop, int minutes) {
    }

    private record Line(int first, int last, int every, String days, boolean back, List<Call> calls) {
    }

    /**
     * Turns a table into a GTFS feed.
     *
     * @param table the table
     * @param day   a day on which the lines must run; they hold a year before and after
     * @param feed  the zip file to write
     * @throws ReachabilityInputException if the table is wrong; the message names row and column
     */
    public static void write(Path table, LocalDate day, Path feed) throws IOException {
        GtfsWriter writer = new GtfsWriter("Lines by hand", "https://example.org", "Europe/Berlin");
        Map<String, Line> lines = new LinkedHashMap<>();
        Map<String, String> stops = new HashMap<>();
        PointTable.read(table, List.of("id", "line", "stop", "lon", "lat", "minutes"), MAX_ROWS, row -> {
            String id = row.uniqueId();
            row.required("stop");
            Line line = lines.get(row.required("line"));
            if (line == null) {
                String days = row.text("days").isEmpty() ? "1111111" : row.text("days");
                if (!days.matches("[01]{7}")) {
                    throw row.wrong("days", Messages.with(Messages.lineDays, days));
                }
                int every = (int) row.optionalNumber("every");
                if (every < 1) {
                    throw row.wrong("every", Messages.lineEvery);
                }
                line = new Line(time(row, "first"), time(row, "last"), every, days,
                        row.text("back").equalsIgnoreCase("yes"), new ArrayList<>());
                lines.put(row.required("line"), line);
            }
            double minutes = row.optionalNumber("minutes");
            if (!(minutes >= (line.calls().isEmpty() ? 0 : line.calls().getLast().minutes()))) {
                throw row.wrong("minutes", Messages.lineMinutes);
            }
            // lines meet where their stops have the same name and place
            String key = row.text("stop") + ' ' + row.longitude() + ' ' + row.latitude();
            if (!stops.containsKey(key)) {
                stops.put(key, id);
                writer.stop(id, row.text("stop"), row.longitude(), row.latitude());
            }
            line.calls().add(new Call(stops.get(key), (int) Math.round(minutes)));
        });
        if (lines.isEmpty()) {
            throw new ReachabilityInputException(Messages.with(Messages.noLine, table));
        }
        for (Map.Entry<String, Line> entry : lines.entrySet()) {
            Line line = entry.getValue();
            if (line.calls().size() < 2) {
                throw new ReachabilityInputException(Messages.with(Messages.lineOneStop, table,
                        entry.getKey()));
            }
            writer.route(entry.getKey(), entry.getKey(), 3).service(entry.getKey(), line.days(), day.minusYears(1),
                    day.plusYears(1));
            addTrips(writer, entry.getKey(), line);
        }
        writer.write(feed);
    }

    private static int time(PointTable row, String column) throws ReachabilityInputException {
        Matcher matcher = TIME.matcher(row.text(column));
        if (!matcher.matches()) {
            throw row.wrong(column, Messages.with(Messages.noTime, row.text(column)));
        }
        return Integer.parseInt(matcher.group(1)) * 60 + Integer.parseInt(matcher.group(2));
    }

    private static void addTrips(GtfsWriter writer, String name, Line line) {
        List<Call> calls = line.calls();
        int length = calls.getLast().minutes();
        for (int start = line.first(); start <= line.last(); start += line.every()) {
            for (int direction = 0; direction < (line.back() ? 2 : 1); direction++) {
                String trip = name + (direction == 0 ? " > " : " < ") + start;
                writer.trip(trip, name, name);
                for (int i = 0; i < calls.size(); i++) {
                    Call call = calls.get(direction == 0 ? i : calls.size() - 1 - i);
                    int seconds = (start + (direction == 0 ? call.minutes() : length - call.minutes())) * 60;
                    writer.call(trip, i + 1, call.stop(), seconds, seconds);
                }
            }
        }
    }
}
