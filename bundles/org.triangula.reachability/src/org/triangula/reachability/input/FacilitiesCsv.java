// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.ReachabilityInputException;

/** Reads facilities from a CSV table with the columns id, type, lon, lat and, if wanted, name (EPSG:4326). */
public final class FacilitiesCsv {
    /** Most rows accepted. */
    public static final int MAX_ROWS = 1_000_000;

    private FacilitiesCsv() {
    }

    /**
     * Reads a table.
     *
     * @throws ReachabilityInputException if the table is missing, empty or wrong; the message names row and column
     * @throws IOException                if reading fails
     */
    public static Facilities read(Path file) throws IOException {
        List<Facilities.Facility> list = new ArrayList<>();
        PointTable.read(file, List.of("id", "type", "lon", "lat"), MAX_ROWS,
                row -> list.add(new Facilities.Facility(row.uniqueId(), row.required("type"), row.longitude(),
                        row.latitude(), row.text("name"))));
        if (list.isEmpty()) {
            throw new ReachabilityInputException(Messages.with(Messages.noFacility, file));
        }
        return new Facilities(list);
    }
}
