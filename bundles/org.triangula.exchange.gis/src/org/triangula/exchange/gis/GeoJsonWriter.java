// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import com.google.gson.stream.JsonWriter;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.triangula.geo.crs.CoordinateSystem;
import org.triangula.geo.crs.CoordinateTransform;

/**
 * Writes GeoJSON as RFC 7946 asks: longitude and latitude on WGS 84, UTF-8, outer rings counter-clockwise. Coordinates
 * are written in full precision, so that reading gives the same numbers.
 */
public final class GeoJsonWriter {

    /**
     * Writes a layer to a file.
     *
     * @param layer the layer; transformed to EPSG:4326 when it is in another system
     * @param file the file, replaced when it exists
     * @throws IOException when it cannot be written; the file is then as it was
     */
    public void write(GisLayer layer, Path file) throws IOException {
        FileReplacement.write(file, unfinished -> {
            try (BufferedWriter out = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
                write(layer, out);
            }
        });
    }

    /**
     * Writes a layer as text.
     *
     * @param layer the layer; transformed to EPSG:4326 when it is in another system
     * @param out where to write; flushed, stays open
     * @throws IOException when it cannot be written
     */
    public void write(GisLayer layer, Writer out) throws IOException {
        CoordinateTransform transform = CoordinateSystem.WGS84.equals(layer.systemCode()) ? null
                : CoordinateTransform.between(layer.systemCode(), CoordinateSystem.WGS84);
        // Closing the JSON writer would close the caller's text.
        JsonWriter json = new JsonWriter(out);
        json.beginObject().name("type").value("FeatureCollection").name("name").value(layer.name());
        json.name("features").beginArray();
        for (GisFeature feature : layer.features()) {
            json.beginObject().name("type").value("Feature");
            if (!feature.id().isEmpty()) {
                json.name("id").value(feature.id());
            }
            json.name("properties").beginObject();
            for (Map.Entry<String, Object> attribute : feature.attributes().entrySet()) {
                value(json.name(attribute.getKey()), attribute.getValue());
            }
            json.endObject().name("geometry");
            geometry(json, transform == null ? feature.geometry() : transform.transform(feature.geometry()));
            json.endObject();
        }
        json.endArray().endObject();
        json.flush();
    }

    private static void value(JsonWriter json, Object value) throws IOException {
        switch (value) {
            case null -> json.nullValue();
            case Boolean bool -> json.value(bool);
            case Number number -> json.value(number);
            default -> json.value(value.toString());
        }
    }

    private static void geometry(JsonWriter json, Geometry geometry) throws IOException {
        json.beginObject().name("type").value(geometry.getGeometryType().equals("LinearRing") ? "LineString"
                : geometry.getGeometryType());
        boolean mixed = geometry.getClass() == GeometryCollection.class;
        json.name(mixed ? "geometries" : "coordinates");
        switch (geometry) {
            case Point point -> point(json, point);
            case LineString line -> positions(json, line.getCoordinates());
            case Polygon polygon -> polygon(json, polygon);
            case MultiPoint points -> parts(json, points);
            case MultiLineString lines -> parts(json, lines);
            case MultiPolygon polygons -> parts(json, polygons);
            default -> parts(json, geometry);
        }
        json.endObject();
    }

    private static void parts(JsonWriter json, Geometry geometry) throws IOException {
        json.beginArray();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Geometry part = geometry.getGeometryN(i);
            switch (geometry) {
                case MultiPoint points -> point(json, (Point) part);
                case MultiLineString lines -> positions(json, part.getCoordinates());
                case MultiPolygon polygons -> polygon(json, (Polygon) part);
                default -> geometry(json, part);
            }
        }
        json.endArray();
    }

    private static void point(JsonWriter json, Point point) throws IOException {
        if (point.isEmpty()) {
            json.beginArray().endArray();
        } else {
            position(json, point.getCoordinate());
        }
    }

    private static void polygon(JsonWriter json, Polygon polygon) throws IOException {
        json.beginArray();
        if (!polygon.isEmpty()) {
            ring(json, polygon.getExteriorRing().getCoordinates(), true);
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                ring(json, polygon.getInteriorRingN(i).getCoordinates(), false);
            }
        }
        json.endArray();
    }

    private static void ring(JsonWriter json, Coordinate[] points, boolean counterClockwise) throws IOException {
        double area = 0;
        for (int i = 1; i < points.length; i++) {
            area += (points[i - 1].x - points[0].x) * (points[i].y - points[0].y)
                    - (points[i].x - points[0].x) * (points[i - 1].y - points[0].y);
        }
        if (area > 0 == counterClockwise || area == 0) {
            positions(json, points);
        } else {
            Coordinate[] turned = new Coordinate[points.length];
            for (int i = 0; i < points.length; i++) {
                turned[i] = points[points.length - 1 - i];
            }
            positions(json, turned);
        }
    }

    private static void positions(JsonWriter json, Coordinate[] points) throws IOException {
        json.beginArray();
        for (Coordinate point : points) {
            position(json, point);
        }
        json.endArray();
    }

    private static void position(JsonWriter json, Coordinate point) throws IOException {
        json.beginArray().value(point.x).value(point.y).endArray();
    }
}
