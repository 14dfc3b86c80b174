// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.triangula.core.progress.Progress;
import org.triangula.geo.area.Area;
import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.grid.CensusReader;
import org.triangula.reachability.Direction;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.ReachabilityResult;
import org.triangula.reachability.SharedData;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.input.Residents;
import org.triangula.reachability.map.TravelTimeMaps;
import org.triangula.reachability.run.ReachabilityRun;
import org.triangula.reachability.street.StreetProfiles;

/** The atlas of real data, as small as shows that all of it works together. */
class AtlasTest {

    @TempDir
    private Path folder;

    private static Area box(String id, double west, double east) {
        return new Area(id, "", id, "", new GeometryFactory().toGeometry(new Envelope(west, east, 49, 50)));
    }

    @Test
    void writesPagesStatisticsAndProvenanceOfRealData() throws IOException {
        Path census = SharedData.file("census/foreign_nationals_100m_bw_bbox.csv.gz");
        Origins all = SharedData.cells();
        Origins.Builder few = new Origins.Builder();
        for (int i = 0; i < all.size(); i++) {
            if (all.longitude(i) > 8.65 && all.longitude(i) < 8.72 && all.latitude(i) > 49.39
                    && all.latitude(i) < 49.42) {
                few.add(all.id(i), all.longitude(i), all.latitude(i), Double.NaN);
            }
        }
        Origins origins = Residents.of(few.build(), new CensusReader().read(census, 100));
        double people = 0;
        for (int i = 0; i < origins.size(); i++) {
            people += origins.population(i);
        }
        assertTrue(people > 1000, "foreign nationals live in Heidelberg: " + people);
        Facilities facilities = SharedData.facilities(origins, 1, 3);
        ReachabilityResult result = new ReachabilityRun("test", Clock.systemUTC(), StreetProfiles.builtIn(),
                Optional.empty()).run(
                new ReachabilityRun.Sources(SharedData.streets(), List.of(),
                        new ReachabilityRun.Named<>(origins, SharedData.file("heidelberg/grid250_cells.csv")),
                        new ReachabilityRun.Named<>(facilities, census), Map.of("residents", census)),
                List.of(TravelMode.WALK), ReachabilityParameters.defaults(), folder, ReachabilityProgress.NONE);
        AreaLayer areas = new AreaLayer("Halves", "EPSG:4326", List.of(box("West", 8.5, 8.685),
                box("East", 8.685, 9), box("Far away", 20, 21)));
        TravelTimeMaps maps = new TravelTimeMaps(result, Direction.THERE, Locale.ENGLISH, List.of("streets"), List.of(),
                type -> type, Optional.empty());
        List<Path> written = new Atlas(result, maps, Optional.of(areas), type -> type, Set.of()).write(folder,
                Locale.ENGLISH, Progress.NONE);
        assertEquals(4, written.size(), written::toString);
        for (Path file : written) {
            assertTrue(Files.size(file) > 500, file.toString());
        }
        String pdf = new String(Files.readAllBytes(folder.resolve(Atlas.PDF_NAME)), StandardCharsets.ISO_8859_1);
        assertTrue(pdf.startsWith("%PDF"));
        List<String> rows = Files.readAllLines(folder.resolve(Atlas.STATISTICS_NAME));
        assertEquals(4, rows.size(), "header, West, East, all");
        assertTrue(rows.getLast().contains("," + Math.round(people) + ","), rows.getLast());
        assertTrue(Files.readString(folder.resolve(ReachabilityRun.PROVENANCE_NAME)).contains("\"residents\""));
    }
}
