// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.command;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.triangula.core.problem.ProblemException;
import org.triangula.geo.feature.FeatureFormats;
import org.triangula.geo.feature.FeatureTable;
import org.triangula.geo.feature.MapFeature;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityResult;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.map.OriginCells;

/** Writes the cells of a result with their travel times for geographic information systems. */
final class CellFile {

    private CellFile() {
    }

    static List<Path> write(ReachabilityResult result, Path file, Instant lastChange) throws ProblemException {
        Origins origins = result.request().origins();
        OriginCells cells = OriginCells.of(origins.longitudes(), origins.latitudes());
        GeometryFactory geometry = new GeometryFactory();
        double half = cells.size() / 2;
        List<MapFeature> features = new ArrayList<>();
        // a feature needs all tables at once
        List<TravelTimes> tables = List.copyOf(result.times());
        for (int i = 0; i < origins.size(); i++) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("cell", origins.id(i));
            values.put("residents", Double.isNaN(origins.population(i)) ? null : (Double) origins.population(i));
            for (TravelTimes times : tables) {
                String name = times.type() + "_" + times.mode().key();
                values.put(name + "_minutes", times.best()[i] < 0 ? null : (Double) (times.best()[i] / 60.0));
                values.put(name + "_status", times.statusOf(i).key());
            }
            features.add(new MapFeature(origins.id(i), values, geometry.toGeometry(new Envelope(cells.x()[i] - half,
                    cells.x()[i] + half, cells.y()[i] - half, cells.y()[i] + half))));
        }
        return FeatureFormats.of(file).orElseThrow(() -> new ProblemException(file.toString(),
                "Cells cannot be written in this format.", "Use the ending .gpkg or .geojson.")).create()
                .write(List.of(new FeatureTable("travel_times", cells.systemCode(), features)), file, lastChange);
    }
}
