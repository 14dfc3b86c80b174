// SPDX-License-Identifier: EPL-2.0
package org.triangula.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.triangula.figure.Mark.Point;

/**
 * Places the borders of areas in a figure. Longitudes are shortened by the cosine of the middle latitude
 * (equirectangular projection), which keeps the shapes of a country or smaller.
 */
public final class AreaShapes {

    private final Envelope box;
    private final double left;
    private final double top;
    private final double shorten;
    private final double scale;

    private AreaShapes(Envelope box, double left, double top, double mostWidth, double mostHeight) {
        this.box = box;
        this.top = top;
        shorten = Math.cos(Math.toRadians((box.getMinY() + box.getMaxY()) / 2));
        double width = Math.max(1e-6, box.getWidth() * shorten);
        scale = Math.min(mostWidth / width, mostHeight / Math.max(1e-6, box.getHeight()));
        this.left = left + (mostWidth - width * scale) / 2;
    }

    /**
     * Fits areas into a rectangle, in the middle of its width and at its top.
     *
     * @param polygons all borders that are drawn, in degrees
     * @param left left side of the rectangle
     * @param top its upper side
     * @param mostWidth its width
     * @param mostHeight its height
     * @return where they are drawn
     */
    public static AreaShapes fit(List<Polygon> polygons, double left, double top, double mostWidth,
        double mostHeight) {
        Envelope box = new Envelope();
        polygons.forEach(one -> box.expandToInclude(one.getEnvelopeInternal()));
        return new AreaShapes(box, left, top, mostWidth, mostHeight);
    }

    /**
     * Reads the geometry of an area.
     *
     * @param text well-known text, longitude first; may be {@code null}
     * @return the geometry, in degrees; empty if the text is empty or cannot be read
     */
    public static Optional<Geometry> geometry(String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new WKTReader().read(text)).filter(geometry -> !geometry.isEmpty());
        } catch (ParseException | IllegalArgumentException e) {
            // an area without a border that can be read is none that can be drawn
            return Optional.empty();
        }
    }

    /**
     * Reads a border.
     *
     * @param text polygon or multipolygon as well-known text, longitude first; may be {@code null}
     * @return its polygons; none if the text is empty or cannot be read
     */
    public static List<Polygon> polygons(String text) {
        return geometry(text).map(AreaShapes::polygons).orElseGet(List::of);
    }

    /**
     * The borders in a geometry.
     *
     * @param geometry the geometry
     * @return its polygons; none if it has points or lines only
     */
    public static List<Polygon> polygons(Geometry geometry) {
        List<Polygon> polygons = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                polygons.add(polygon);
            }
        }
        return polygons;
    }

    /**
     * Height of what is drawn.
     *
     * @return the height; 0 when nothing is drawn
     */
    public double height() {
        return box.isNull() ? 0 : Math.max(1e-6, box.getHeight()) * scale;
    }

    /**
     * The outer ring of a border.
     *
     * @param polygon the border, in degrees
     * @return its corners in the figure
     */
    public List<Point> corners(Polygon polygon) {
        List<Point> points = new ArrayList<>();
        for (Coordinate corner : polygon.getExteriorRing().getCoordinates()) {
            points.add(new Point(left + (corner.x - box.getMinX()) * shorten * scale,
                top + (box.getMaxY() - corner.y) * scale));
        }
        return points;
    }
}
