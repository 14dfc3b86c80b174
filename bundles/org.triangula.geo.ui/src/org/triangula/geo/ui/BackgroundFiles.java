// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.osgi.util.NLS;
import org.locationtech.jts.geom.Geometry;
import org.triangula.core.problem.ProblemException;
import org.triangula.geo.area.Area;
import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.crs.CoordinateSystemException;
import org.triangula.geo.crs.CoordinateTransform;
import org.triangula.geo.feature.FeatureFormats;
import org.triangula.geo.feature.FeatureTable;
import org.triangula.geo.feature.MapFeature;
import org.triangula.geo.map.AreaShapes;
import org.triangula.geo.style.BackgroundLayer;

/** Reads layers of files for the map and keeps them until the file changes. Used by one job at a time. */
final class BackgroundFiles {

    private final Map<String, Known> known = new HashMap<>();

    /**
     * A layer in the system of the map.
     *
     * @param table its features; none when it could not be read
     * @param areas its areas
     * @param lines its lines
     * @param points its points as features
     * @param problem why it could not be read; empty when it could
     */
    record Background(List<MapFeature> table, AreaShapes areas, List<Geometry> lines, List<MapFeature> points,
            String problem) {
    }

    private record Known(FileTime time, String system, Background background) {
    }

    Background read(BackgroundLayer layer, String system) {
        try {
            Path file = Path.of(layer.file());
            FileTime time = Files.getLastModifiedTime(file);
            Known before = known.get(layer.id());
            if (before == null || !before.time().equals(time) || !before.system().equals(system)) {
                before = new Known(time, system, read(file, layer.table(), system));
                known.put(layer.id(), before);
            }
            return before.background();
        } catch (ProblemException e) {
            return failed(e.problem().message(), system);
        } catch (IOException | InvalidPathException e) {
            return failed(NLS.bind(Messages.background_gone, layer.file()), system);
        } catch (CoordinateSystemException e) {
            return failed(e.getMessage(), system);
        }
    }

    private static Background failed(String problem, String system) {
        return new Background(List.of(), new AreaShapes(new AreaLayer("", system, List.of())), List.of(), List.of(),
                problem);
    }

    private static Background read(Path file, String name, String system) throws ProblemException {
        var format = FeatureFormats.of(file).orElseThrow(() -> new ProblemException(file.toString(),
                Messages.background_format, Messages.background_formatRemedy));
        FeatureTable table = format.create().read(file, name);
        CoordinateTransform transform = CoordinateTransform.between(table.systemCode(), system);
        List<MapFeature> features = new ArrayList<>();
        List<Area> areas = new ArrayList<>();
        List<Geometry> lines = new ArrayList<>();
        List<MapFeature> points = new ArrayList<>();
        for (MapFeature feature : table.features()) {
            // identities of files need not be unique
            String id = features.size() + ":" + feature.id();
            MapFeature one = new MapFeature(id, feature.attributes(), transform.transform(feature.geometry()));
            features.add(one);
            switch (one.geometry().getDimension()) {
                case 2 -> areas.add(new Area(id, "", label(one, "name"), "", one.geometry()));
                case 1 -> lines.add(one.geometry());
                default -> points.add(one);
            }
        }
        return new Background(features, new AreaShapes(new AreaLayer("", system, areas)), lines, points, "");
    }

    /** The text of a field, whatever case its name is written in. */
    static String label(MapFeature feature, String field) {
        String wanted = field.isEmpty() ? "name" : field;
        return feature.attributes().entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(wanted) && entry.getValue() != null)
                .map(entry -> entry.getValue().toString()).findFirst().orElse("");
    }

    static Map<String, String> fields(MapFeature feature) {
        Map<String, String> fields = new HashMap<>();
        feature.attributes().forEach((key, value) -> {
            if (value != null) {
                fields.put(key, value.toString());
            }
        });
        return fields;
    }
}
