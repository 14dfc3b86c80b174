// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityInputException;

/** Reads origins from a CSV table with the columns id, lon, lat and, if wanted, population (EPSG:4326). */
public final class OriginsCsv {
    /** Most rows accepted. */
    public static final int MAX_ROWS = 5_000_000;

    private OriginsCsv() {
    }

    /**
     * Reads a table.
     *
     * @throws ReachabilityInputException if the table is missing, empty or wrong; the message names row and column
     * @throws IOException                if reading fails
     */
    public static Origins read(Path file) throws IOException {
        return read(file, MAX_ROWS);
    }

    static Origins read(Path file, int maxRows) throws IOException {
        Origins.Builder builder = new Origins.Builder();
        PointTable.read(file, List.of("id", "lon", "lat"), maxRows,
                row -> builder.add(row.uniqueId(), row.longitude(), row.latitude(), row.optionalNumber("population")));
        Origins origins = builder.build();
        if (origins.size() == 0) {
            throw new ReachabilityInputException(Messages.with(Messages.noOrigin, file));
        }
        return origins;
    }
}
