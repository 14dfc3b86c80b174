// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A minimal invented timetable as a folder, with the oddities of real feeds. */
public final class SmallFeed {
    private SmallFeed() {
    }

    /** Writes the feed: a byte order mark, an empty intermediate time, a time past midnight, an all-zero calendar. */
    public static Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("stops.txt"),
                "\uFEFFstop_id,stop_name,stop_lat,stop_lon\r\nA,\"Invented, A\",48.000,9.000\r\nB,B,48.000,9.010\r\n"
                        + "C,C,48.000,9.030\r\n");
        Files.writeString(folder.resolve("trips.txt"), "route_id,service_id,trip_id\nr,s,t\nr,s,late\nr,s,without\n");
        Files.writeString(folder.resolve("calendar.txt"),
                "service_id,monday,tuesday,wednesday,thursday,friday,saturday,"
                + "sunday,start_date,end_date\ns,0,0,0,0,0,0,0,20220101,20221231\n");
        Files.writeString(folder.resolve("calendar_dates.txt"),
                "service_id,date,exception_type\ns,20221004,1\ns,20221005,1\ns,20221006,2\n");
        Files.writeString(folder.resolve("stop_times.txt"),
                "trip_id,arrival_time,departure_time,stop_id,stop_sequence\nt,09:30:00,09:30:00,C,30\n"
                        + "t,09:00:00,9:00:00,A,10\nt,,,B,20\nlate,24:50:00,24:50:00,A,1\nlate,25:10:00,25:10:00,C,"
                        + "2\n");
        return folder;
    }
}
