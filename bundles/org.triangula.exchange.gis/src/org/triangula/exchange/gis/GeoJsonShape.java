// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis;

import java.util.ArrayList;
import java.util.List;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** The coordinates of a GeoJSON geometry whose type may not be known yet. */
final class GeoJsonShape {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** A double[2] for a position or a List of such or of Lists; null when there are no coordinates. */
    Object positions;
    /** The parts of a GeometryCollection; null when there are none. */
    List<Geometry> parts;

    /** Makes the geometry. */
    Geometry build(String type, GeoJsonParser parser) throws GisFormatException {
        if ("GeometryCollection".equals(type) && parts != null) {
            return FACTORY.createGeometryCollection(parts.toArray(new Geometry[0]));
        }
        if (positions == null) {
            throw parser.problem("a geometry" + (type.isEmpty() ? "" : " '" + type + "'") + " has no coordinates",
                    "Add them or remove the feature, and export again.");
        }
        return switch (type) {
            case "Point" -> point(positions, parser);
            case "MultiPoint" -> FACTORY.createMultiPoint(
                    each(positions, parser, GeoJsonShape::point).toArray(new Point[0]));
            case "LineString" -> line(positions, parser);
            case "MultiLineString" -> FACTORY.createMultiLineString(
                    each(positions, parser, GeoJsonShape::line).toArray(new LineString[0]));
            case "Polygon" -> polygon(positions, parser);
            case "MultiPolygon" -> FACTORY.createMultiPolygon(
                    each(positions, parser, GeoJsonShape::polygon).toArray(new Polygon[0]));
            default -> throw parser.problem("'" + type + "' is no kind of geometry", "Export the layer again.");
        };
    }

    private interface Maker<T> {
        T make(Object positions, GeoJsonParser parser) throws GisFormatException;
    }

    private static <T> List<T> each(Object positions, GeoJsonParser parser, Maker<T> maker)
            throws GisFormatException {
        if (!(positions instanceof List<?> list)) {
            throw nesting(parser);
        }
        List<T> result = new ArrayList<>(list.size());
        for (Object item : list) {
            result.add(maker.make(item, parser));
        }
        return result;
    }

    private static GisFormatException nesting(GeoJsonParser parser) {
        return parser.problem("the coordinates are not nested as the kind of geometry needs",
                "Correct the kind or the coordinates, and export again.");
    }

    private static Point point(Object positions, GeoJsonParser parser) throws GisFormatException {
        if (positions instanceof List<?> list && list.isEmpty()) {
            return FACTORY.createPoint();
        }
        return FACTORY.createPoint(coordinate(positions, parser));
    }

    private static Coordinate coordinate(Object positions, GeoJsonParser parser) throws GisFormatException {
        if (positions instanceof double[] xy) {
            return new Coordinate(xy[0], xy[1]);
        }
        throw nesting(parser);
    }

    private static LineString line(Object positions, GeoJsonParser parser) throws GisFormatException {
        Coordinate[] points = each(positions, parser, GeoJsonShape::coordinate).toArray(new Coordinate[0]);
        if (points.length == 1) {
            throw parser.problem("a line has only one position", "Correct the geometry and export again.");
        }
        return FACTORY.createLineString(points);
    }

    private static Polygon polygon(Object positions, GeoJsonParser parser) throws GisFormatException {
        List<LinearRing> rings = each(positions, parser, GeoJsonShape::ring);
        return rings.isEmpty() ? FACTORY.createPolygon() : FACTORY.createPolygon(rings.getFirst(),
                rings.subList(1, rings.size()).toArray(new LinearRing[0]));
    }

    private static LinearRing ring(Object positions, GeoJsonParser parser) throws GisFormatException {
        Coordinate[] points = each(positions, parser, GeoJsonShape::coordinate).toArray(new Coordinate[0]);
        if (points.length < 4 || !points[0].equals2D(points[points.length - 1])) {
            throw parser.problem(points.length < 4 ? "a ring has only " + points.length + " positions instead of at"
                    + " least 4" : "a ring is not closed: it begins at (" + points[0].x + " " + points[0].y
                    + ") and ends at (" + points[points.length - 1].x + " " + points[points.length - 1].y + ")",
                    "Close the ring with its first position and export again.");
        }
        return FACTORY.createLinearRing(points);
    }
}
