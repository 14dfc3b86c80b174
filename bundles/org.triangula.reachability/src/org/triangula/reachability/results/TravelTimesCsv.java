// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.results;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.triangula.reachability.ReachabilityResult;
import org.triangula.reachability.TravelTimes;

/**
 * Writes travel times as a table with the columns origin, type, mode, minutes, minutes_median, facility, transfers,
 * status: UTF-8, comma-separated, ordered by type, mode and the origins' own order. Minutes have one decimal and are
 * empty where there is no time; facility is empty likewise.
 */
public final class TravelTimesCsv {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private TravelTimesCsv() {
    }

    /** Writes a result atomically. */
    public static void write(Path file, ReachabilityResult result) throws IOException {
        AtomicFile.write(file, out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
            @SuppressWarnings("resource") // whoever opened the stream closes it
            CSVPrinter csv = new CSVPrinter(writer, FORMAT);
            csv.printRecord("origin", "type", "mode", "minutes", "minutes_median", "facility", "transfers", "status");
            for (TravelTimes table : result.times()) {
                for (int origin = 0; origin < table.size(); origin++) {
                    int facility = table.facility()[origin];
                    csv.print(result.request().origins().id(origin));
                    csv.print(table.type());
                    csv.print(table.mode().key());
                    csv.print(minutes(table.best()[origin]));
                    csv.print(minutes(table.median()[origin]));
                    csv.print(facility < 0 ? "" : result.request().facilities().get(facility).id());
                    csv.print(facility < 0 ? "" : table.transfers()[origin]);
                    csv.print(table.statusOf(origin).key());
                    csv.println();
                }
            }
            csv.flush();
        });
    }

    /** Formats seconds as minutes with one decimal, half up; empty for {@link TravelTimes#NONE}. */
    static String minutes(int seconds) {
        if (seconds < 0) {
            return "";
        }
        int tenths = (seconds + 3) / 6;
        return tenths / 10 + "." + tenths % 10;
    }
}
