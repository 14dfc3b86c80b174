// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.geo.area.Area;
import org.triangula.geo.crs.CoordinateTransform;
import org.triangula.geo.feature.FeatureTable;
import org.triangula.geo.feature.MapFeature;
import org.triangula.geo.map.AreaMapLayer;
import org.triangula.geo.map.MapLayer;
import org.triangula.geo.map.PointMapLayer;
import org.triangula.geo.study.CellTable;

/** What the visible layers of the study show, as data. Backgrounds are other people's files and stay where they are. */
final class MapData {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final String LONGITUDE = "lon";
    private static final String LATITUDE = "lat";

    private final MapContent content;

    MapData(MapContent content) {
        this.content = content;
    }

    /** The layers as tables of features, from top to bottom, named as on the map. */
    List<FeatureTable> features() {
        List<FeatureTable> tables = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (MapLayer layer : content.scene().layers().reversed()) {
            boolean own = content.layer(layer.id()).filter(entry -> !entry.isBackground()).isPresent();
            List<MapFeature> features = own ? features(layer) : List.of();
            if (!features.isEmpty()) {
                String name = layer.title();
                for (int number = 2; !names.add(name); number++) {
                    name = layer.title() + " " + number;
                }
                String system = layer.id().equals(MapLayerEntry.CELLS)
                        ? content.cells().map(CellTable::systemCode).orElseThrow() : content.scene().systemCode();
                tables.add(new FeatureTable(name, system, features));
            }
        }
        return List.copyOf(tables);
    }

    private List<MapFeature> features(MapLayer layer) {
        List<MapFeature> features = new ArrayList<>();
        if (layer instanceof AreaMapLayer areas) {
            for (int i = 0; i < areas.areas().areas().size(); i++) {
                Area area = areas.areas().areas().get(i);
                Map<String, Object> values = fields(area.id());
                areas.value(i).ifPresent(value -> values.put("value", value));
                features.add(new MapFeature(area.id(), values, area.geometry()));
            }
        } else if (layer instanceof PointMapLayer points) {
            for (int i = 0; i < points.size(); i++) {
                Coordinate place = content.points().get(points.pointId(i));
                features.add(new MapFeature(points.pointId(i), fields(points.pointId(i)),
                        GEOMETRY.createPoint(place)));
            }
        } else if (layer.id().equals(MapLayerEntry.CELLS)) {
            content.cells().ifPresent(cells -> addCells(cells, features));
        }
        return features;
    }

    private Map<String, Object> fields(String id) {
        return new LinkedHashMap<>(content.facts().fields().getOrDefault(id, Map.of()));
    }

    private static void addCells(CellTable cells, List<MapFeature> features) {
        double half = cells.size() / 2;
        for (int i = 0; i < cells.x().length; i++) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("cell", cells.ids()[i]);
            values.put("minutes", Float.isFinite(cells.minutes()[i]) ? (Double) (double) cells.minutes()[i] : null);
            values.put("status", cells.status()[i]);
            if (cells.population().length > 0) {
                values.put("residents", (double) cells.population()[i]);
            }
            features.add(new MapFeature(cells.ids()[i], values, GEOMETRY.toGeometry(new Envelope(cells.x()[i] - half,
                    cells.x()[i] + half, cells.y()[i] - half, cells.y()[i] + half))));
        }
    }

    /** The layers as tables without outlines: places with their coordinates in degrees. */
    List<DataTable> tables() {
        List<DataTable> tables = new ArrayList<>();
        for (FeatureTable table : features()) {
            Set<String> keys = new LinkedHashSet<>();
            table.features().forEach(feature -> keys.addAll(feature.attributes().keySet()));
            keys.add(LONGITUDE);
            keys.add(LATITUDE);
            var transform = CoordinateTransform.between(table.systemCode(), "EPSG:4326");
            List<Column> columns = keys.stream().map(key -> numeric(table, key)
                    ? Column.decimal(title(key)) : Column.text(title(key))).toList();
            List<List<Object>> rows = new ArrayList<>();
            for (MapFeature feature : table.features()) {
                Coordinate place = place(feature.geometry());
                Coordinate degrees = transform.transform(place.x, place.y);
                List<Object> row = new ArrayList<>();
                for (String key : keys) {
                    row.add(key.equals(LONGITUDE) ? (Object) rounded(degrees.x)
                            : key.equals(LATITUDE) ? (Object) rounded(degrees.y)
                            : feature.attributes().get(key));
                }
                rows.add(row);
            }
            DataTable made = new DataTable(table.name(), columns, rows, List.of());
            for (String source : content.attribution()) {
                made = made.with(Messages.export_source, source);
            }
            tables.add(made);
        }
        return tables;
    }

    private static Coordinate place(Geometry geometry) {
        return geometry.getDimension() == 0 ? geometry.getCoordinate() : geometry.getInteriorPoint().getCoordinate();
    }

    /** To seven decimals, about a centimetre: more is noise of the projection. */
    private static double rounded(double degrees) {
        return Math.round(degrees * 1e7) / 1e7;
    }

    private static boolean numeric(FeatureTable table, String key) {
        return key.equals(LONGITUDE) || key.equals(LATITUDE) || table.features().stream()
                .map(feature -> feature.attributes().get(key)).allMatch(value -> value == null
                        || value instanceof Number);
    }

    private static String title(String key) {
        return switch (key) {
            case LONGITUDE -> Messages.export_longitude;
            case LATITUDE -> Messages.export_latitude;
            case "value" -> Messages.export_value;
            default -> LayerDetails.fieldName(key);
        };
    }
}
