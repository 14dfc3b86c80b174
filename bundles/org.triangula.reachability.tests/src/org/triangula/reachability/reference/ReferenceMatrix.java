// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.SharedData;
import org.triangula.reachability.input.OriginsCsv;

/** The medians in full minutes that R5 4.8.1 found on Heidelberg, between all of its points; -1 where there is none. */
final class ReferenceMatrix {
    private final Origins points;
    private final int[][] minutes;

    private ReferenceMatrix(Origins points, int[][] minutes) {
        this.points = points;
        this.minutes = minutes;
    }

    static ReferenceMatrix read() throws IOException {
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
        return new ReferenceMatrix(OriginsCsv.read(SharedData.file("heidelberg/reference_r5_points.csv")),
                rows.toArray(int[][]::new));
    }

    /** The parameters that R5 was run with; it also keeps walking the whole way below 15 minutes. */
    static ReachabilityParameters parameters() {
        return new ReachabilityParameters(LocalDate.of(2022, 10, 4), LocalTime.of(9, 0), 60, 3.6, 15, 120, 4, 250, 15,
                1, 60, 15, 2000);
    }

    Origins points() {
        return points;
    }

    int minutes(int origin, int goal) {
        return minutes[origin][goal];
    }
}
