// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.triangula.reachability.ReachabilityInputException;

/**
 * A travel time known otherwise than from the model: logged in the field or looked up in a timetable.
 *
 * @param id      id of the time, unique in its table
 * @param origin  id of the origin
 * @param type    key of the facility type
 * @param mode    key of the travel mode
 * @param minutes minutes, from 0 on
 */
public record ReferenceTime(String id, String origin, String type, String mode, double minutes) {
    private static final List<String> COLUMNS = List.of("id", "origin", "type", "mode", "minutes");

    /**
     * Reads a table with the columns {@code id}, {@code origin}, {@code type}, {@code mode} and {@code minutes}.
     *
     * @param file CSV file in UTF-8
     * @return the times in the table's order
     * @throws ReachabilityInputException if a cell is missing or wrong
     * @throws IOException                if reading fails
     */
    public static List<ReferenceTime> read(Path file) throws IOException {
        List<ReferenceTime> times = new ArrayList<>();
        PointTable.read(file, COLUMNS, ReferenceTimes.MAX_ROWS, row -> times.add(of(row)));
        return times;
    }

    static ReferenceTime of(PointTable row) throws ReachabilityInputException {
        String id = row.uniqueId();
        double minutes = row.optionalNumber("minutes");
        if (!(minutes >= 0)) {
            throw row.wrong("minutes", Messages.referenceMinutes);
        }
        return new ReferenceTime(id, row.required("origin"), row.required("type"), row.required("mode"), minutes);
    }

    /** Returns the text of a file that {@link #read} reads. */
    public static String write(List<ReferenceTime> times) {
        StringBuilder text = new StringBuilder(String.join(",", COLUMNS)).append('\n');
        for (ReferenceTime time : times) {
            text.append(cell(time.id())).append(',').append(cell(time.origin())).append(',').append(cell(time.type()))
                    .append(',').append(cell(time.mode())).append(',').append(time.minutes()).append('\n');
        }
        return text.toString();
    }

    private static String cell(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
