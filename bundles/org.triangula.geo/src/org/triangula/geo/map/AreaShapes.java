// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.triangula.figure.TextMeasure;
import org.triangula.geo.area.AreaLayer;

/**
 * What painting areas needs and takes time to compute: outlines for all scales and the points farthest from the edges.
 * Make it once per layer of areas and use it for several map layers. Immutable; safe for several threads.
 */
public final class AreaShapes {

    private static final double MEASURED_SIZE = 100;
    private static final double PRECISION = 40;

    private final AreaLayer areas;
    private final OutlineIndex[] outlines;
    private final AtomicReferenceArray<Pole> poles;
    private final double[] widths;

    /** The point of an area that is farthest from its edge, and how far in map units. */
    record Pole(Coordinate point, double radius) {
    }

    /**
     * Prepares areas.
     *
     * @param areas the areas in the coordinate system of the map
     */
    public AreaShapes(AreaLayer areas) {
        this.areas = areas;
        int size = areas.areas().size();
        outlines = new OutlineIndex[size];
        widths = new double[size];
        poles = new AtomicReferenceArray<>(size);
        for (int i = 0; i < size; i++) {
            outlines[i] = new OutlineIndex(areas.areas().get(i).geometry());
            widths[i] = width(areas.areas().get(i).name());
        }
    }

    /** The width of a text of one pixel in the standard font. */
    static double width(String text) {
        return TextMeasure.width(text, MEASURED_SIZE, false) / MEASURED_SIZE;
    }

    /**
     * The areas.
     *
     * @return the layer
     */
    public AreaLayer areas() {
        return areas;
    }

    OutlineIndex outline(int area) {
        return outlines[area];
    }

    double nameWidth(int area) {
        return widths[area];
    }

    /** The pole of inaccessibility; nothing for an empty area. */
    Pole pole(int area) {
        Pole known = poles.get(area);
        if (known == null) {
            known = pole(areas.areas().get(area).geometry());
            poles.set(area, known);
        }
        return known.radius() < 0 ? null : known;
    }

    private static Pole pole(Geometry geometry) {
        Geometry largest = geometry;
        for (Geometry part : parts(geometry)) {
            largest = largest == geometry || part.getArea() > largest.getArea() ? part : largest;
        }
        double tolerance = Math.sqrt(largest.getArea()) / PRECISION;
        if (largest.isEmpty() || !(tolerance > 0) || !(largest instanceof Polygon)) {
            return geometry.isEmpty() ? new Pole(new Coordinate(), -1)
                    : new Pole(geometry.getCentroid().getCoordinate(), 0);
        }
        MaximumInscribedCircle circle = new MaximumInscribedCircle(largest, tolerance);
        return new Pole(circle.getCenter().getCoordinate(), circle.getRadiusLine().getLength());
    }

    private static List<Geometry> parts(Geometry geometry) {
        return IntStream.range(0, geometry.getNumGeometries()).mapToObj(geometry::getGeometryN)
                .toList();
    }
}
