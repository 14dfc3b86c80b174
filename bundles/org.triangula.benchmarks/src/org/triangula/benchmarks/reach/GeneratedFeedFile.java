// SPDX-License-Identifier: EPL-2.0
package org.triangula.benchmarks.reach;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.triangula.reachability.transit.GtfsFeed;

/** Writes a {@link GeneratedTimetable} as a GTFS file, so that a study can hold it. */
final class GeneratedFeedFile {

    private GeneratedFeedFile() {
    }

    /** Writes a feed whose trips run on all days around a day. */
    static void write(GtfsFeed feed, LocalDate day, Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8))) {
            zip.setLevel(1);
            entry(zip, out, "agency.txt", "agency_id,agency_name,agency_url,agency_timezone\n"
                    + "a,Invented,https://example.org,Europe/Berlin\n");
            entry(zip, out, "routes.txt", "route_id,agency_id,route_short_name,route_type\nr,a,Invented,3\n");
            entry(zip, out, "calendar.txt", "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,"
                    + "start_date,end_date\ndaily,1,1,1,1,1,1,1," + day.minusDays(30).format(
                            DateTimeFormatter.BASIC_ISO_DATE) + ',' + day.plusDays(30).format(
                                    DateTimeFormatter.BASIC_ISO_DATE) + '\n');
            entry(zip, out, "stops.txt", "stop_id,stop_name,stop_lat,stop_lon\n");
            for (int stop = 0; stop < feed.stopCount(); stop++) {
                out.write(feed.stopIds()[stop] + ',' + feed.stopNames()[stop] + ',' + feed.stopLatitude()[stop] + ','
                        + feed.stopLongitude()[stop] + '\n');
            }
            entry(zip, out, "trips.txt", "route_id,service_id,trip_id\n");
            for (String trip : feed.tripIds()) {
                out.write("r,daily," + trip + '\n');
            }
            entry(zip, out, "stop_times.txt", "trip_id,arrival_time,departure_time,stop_id,stop_sequence\n");
            for (int trip = 0; trip < feed.tripCount(); trip++) {
                for (int row = feed.tripFirst()[trip]; row < feed.tripFirst()[trip + 1]; row++) {
                    out.write(feed.tripIds()[trip] + ',' + clock(feed.arrival()[row]) + ','
                            + clock(feed.departure()[row]) + ',' + feed.stopIds()[feed.timeStop()[row]] + ','
                            + (row - feed.tripFirst()[trip]) + '\n');
                }
            }
        }
    }

    private static void entry(ZipOutputStream zip, Writer out, String name, String heading) throws IOException {
        out.flush();
        zip.putNextEntry(new ZipEntry(name));
        out.write(heading);
    }

    private static String clock(int seconds) {
        return seconds / 36_000 + "" + seconds / 3_600 % 10 + ':' + seconds % 3_600 / 600 + seconds / 60 % 10 + ':'
                + seconds % 60 / 10 + seconds % 10;
    }
}
