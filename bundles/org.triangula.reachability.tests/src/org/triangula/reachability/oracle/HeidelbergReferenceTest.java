// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.oracle;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.triangula.reachability.Direction;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.SharedData;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.input.OriginsCsv;
import org.triangula.reachability.search.PreparedAnalysis;
import org.triangula.reachability.search.ReachabilityAnalysis;
import org.triangula.reachability.street.StreetNetworkBuilder;
import org.triangula.reachability.street.StreetProfiles;
import org.triangula.reachability.transit.GtfsReader;

/** Medians of the window on Heidelberg against those of R5 4.8.1, for every n-th destination. */
class HeidelbergReferenceTest {
    private static final int EVERY = Integer.getInteger("triangula.r5.every", 20);
    private static final int TOLERANCE = 3;

    @Test
    void mediansAreCloseToThoseOfR5() throws IOException {
        ReachabilityParameters parameters = new ReachabilityParameters(LocalDate.of(2022, 10, 4), LocalTime.of(9, 0),
                60, 3.6, 15, 120, 4, 250, 15, 1, 60, 15, 2000);
        Origins points = OriginsCsv.read(SharedData.file("heidelberg/reference_r5_points.csv"));
        List<int[]> reference = reference();
        List<Facilities.Facility> goals = new ArrayList<>();
        for (int i = 0; i < points.size(); i += EVERY) {
            goals.add(new Facilities.Facility(points.id(i), String.format(Locale.ROOT, "p%05d", i),
                    points.longitude(i), points.latitude(i), ""));
        }
        PreparedAnalysis prepared = new ReachabilityAnalysis(new StreetNetworkBuilder(StreetProfiles.builtIn(),
                parameters).build(SharedData.streets(), ReachabilityProgress.NONE),
                List.of(GtfsReader.read(SharedData.timetable(), ReachabilityProgress.NONE))).prepare(points,
                        List.of(TravelMode.TRANSIT), parameters, Direction.THERE, ReachabilityProgress.NONE);
        Counts counts = new Counts();
        for (TravelTimes times : prepared.nearest(prepared.link(new Facilities(goals), TravelMode.TRANSIT),
                ReachabilityProgress.NONE)) {
            int goal = Integer.parseInt(times.type().substring(1));
            for (int origin = 0; origin < points.size(); origin++) {
                if (origin != goal) {
                    counts.add(times.median()[origin], reference.get(origin)[goal]);
                }
            }
        }
        assertTrue(counts.both > 500, counts.toString());
        assertTrue(counts.close >= 0.9 * counts.both, counts.toString());
        assertTrue(counts.both + counts.neither >= 0.97 * counts.pairs, counts.toString());
    }

    private static List<int[]> reference() throws IOException {
        List<int[]> rows = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(new GZIPInputStream(
                Files.newInputStream(SharedData.file("heidelberg/reference_r5_median_minutes.csv.gz"))),
                StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split(",");
                int[] row = new int[cells.length - 1];
                for (int i = 0; i < row.length; i++) {
                    row[i] = Integer.parseInt(cells[i + 1]);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static final class Counts {
        private int pairs;
        private int both;
        private int neither;
        private int onlyHere;
        private int onlyThere;
        private int close;

        void add(int seconds, int minutes) {
            pairs++;
            if (seconds >= 0 && minutes >= 0) {
                both++;
                close += Math.abs(seconds / 60 - minutes) <= TOLERANCE ? 1 : 0;
            } else if (seconds < 0 && minutes < 0) {
                neither++;
            } else if (seconds >= 0) {
                onlyHere++;
            } else {
                onlyThere++;
            }
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%d pairs: %d with a median in both, of these %d (%.1f %%) within %d "
                    + "minutes; %d in none, %d only here, %d only in R5", pairs, both, close, 100.0 * close / both,
                    TOLERANCE, neither, onlyHere, onlyThere);
        }
    }
}
