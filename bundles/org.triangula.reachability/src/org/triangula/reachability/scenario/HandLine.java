// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.scenario;

import java.util.List;

/**
 * A line that no timetable holds, such as a citizens' bus or a service on demand, entered by hand.
 *
 * @param name its name
 * @param stops its stops in order, at least two
 * @param first first departure from the first stop, minutes after midnight
 * @param last last departure, minutes after midnight
 * @param every minutes between departures, at least 1; for a service on demand as often as it may be ordered
 * @param days seven digits 0 or 1 from Monday on
 * @param back whether it runs back the same way, too
 */
public record HandLine(String name, List<Stop> stops, int first, int last, int every, String days, boolean back) {

    /** The longest a line may run in a day, in minutes after midnight: trips past midnight count to the day before. */
    private static final int LATEST = 30 * 60;

    /**
     * A stop.
     *
     * @param name its name
     * @param longitude WGS 84, degrees
     * @param latitude WGS 84, degrees
     * @param minutes minutes from the first stop
     */
    public record Stop(String name, double longitude, double latitude, int minutes) {
    }

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if a number lies outside its range or the minutes fall from stop to stop
     */
    public HandLine {
        stops = List.copyOf(stops);
        boolean falls = stops.isEmpty() || stops.getFirst().minutes() != 0;
        for (int i = 1; i < stops.size(); i++) {
            falls |= stops.get(i).minutes() < stops.get(i - 1).minutes();
        }
        if (stops.size() < 2 || falls || every < 1 || first < 0 || last < first || last > LATEST
                || !days.matches("[01]{7}") || name.isBlank()) {
            throw new IllegalArgumentException("No line: " + name);
        }
    }

    /** The rows of this line in the table that {@link org.triangula.reachability.input.HandLines} reads. */
    String rows(int number) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < stops.size(); i++) {
            Stop stop = stops.get(i);
            rows.append("hand-").append(number).append('-').append(i + 1).append(',').append(quoted(name)).append(',')
                    .append(quoted(stop.name())).append(',').append(stop.longitude()).append(',')
                    .append(stop.latitude()).append(',').append(stop.minutes()).append(',');
            if (i == 0) {
                rows.append(clock(first)).append(',').append(clock(last)).append(',').append(every).append(',')
                        .append(days).append(',').append(back ? "yes" : "").append('\n');
            } else {
                rows.append(",,,,\n");
            }
        }
        return rows.toString();
    }

    /** The heading of the table. */
    static String heading() {
        return "id,line,stop,lon,lat,minutes,first,last,every,days,back\n";
    }

    private static String clock(int minutes) {
        return minutes / 60 + (minutes % 60 < 10 ? ":0" : ":") + minutes % 60;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
