// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.triangula.reachability.network.write.OsmPbfWriter;

/** An extract of OpenStreetMap with two invented towns. */
public final class InventedTown {

    private InventedTown() {
    }

    /**
     * Writes the extract.
     *
     * @param file where to
     * @return the file
     * @throws IOException when it cannot be written
     */
    public static Path write(Path file) throws IOException {
        OsmPbfWriter map = new OsmPbfWriter();
        map.node(1, 9.000, 49.0, Map.of()).node(2, 9.010, 49.0, Map.of());
        map.way(1, Map.of("highway", "residential", "name", "Schloßstraße", "old_name", "Adlerweg"), 1, 2);
        map.node(3, 9.1, 49.0, Map.of()).node(4, 9.11, 49.0, Map.of());
        map.way(2, Map.of("highway", "residential", "name", "Schloßstraße"), 3, 4);
        address(map, 10, 9.001, "Schloßstraße", "1", "99001", "Bad Ahornach");
        address(map, 11, 9.003, "Schloßstraße", "3-7", "99001", "Bad Ahornach");
        address(map, 12, 9.009, "Schloßstraße", "13a", "99001", "Bad Ahornach");
        address(map, 13, 9.002, "Schloßstraße", "2", "99001", "Bad Ahornach");
        address(map, 14, 9.102, "Schloßstraße", "1", "99002", "Ulmbach am Neckar");
        map.node(20, 9.004, 49.001, Map.of("addr:housenumber", "10", "addr:street", "Ringweg", "addr:city",
            "Bad Ahornach")).node(21, 9.004, 49.003, Map.of()).node(22, 9.006, 49.003, Map.of("addr:housenumber", "18",
                "addr:street", "Ringweg", "addr:city", "Bad Ahornach"));
        map.way(3, Map.of("addr:interpolation", "even"), 20, 21, 22);
        map.node(30, 9.005, 49.0, Map.of("place", "town", "name", "Bad Ahornach", "old_name", "Ahornau",
            "alt_name", "Ahornbad"));
        map.node(31, 9.008, 49.001, Map.of("place", "suburb", "name", "Hinterwies"));
        map.write(file);
        return file;
    }

    private static void address(OsmPbfWriter map, long id, double longitude, String street, String number,
            String code, String town) {
        map.node(id, longitude, 49.0002, Map.of("addr:street", street, "addr:housenumber", number, "addr:postcode",
            code, "addr:city", town));
    }
}
