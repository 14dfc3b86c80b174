// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.area;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Makes one outline of several. */
public final class AreaUnion {

    /** Slits between borders that do not fit together are smaller than this share of the whole. */
    private static final double SLIT = 1e-7;

    private AreaUnion() {
    }

    /**
     * Joins outlines. Holes smaller than a ten-millionth of the whole, which come from borders that do not quite fit
     * together, are closed; larger ones, such as a city within its district, stay.
     *
     * @param parts polygons and multipolygons in one coordinate system; not changed
     * @return a polygon or multipolygon; empty when there is no part
     */
    public static Geometry of(Collection<Geometry> parts) {
        GeometryFactory factory = new GeometryFactory();
        Geometry whole = parts.isEmpty() ? factory.createPolygon() : OverlayNGRobust.union(parts);
        List<Polygon> polygons = new ArrayList<>();
        double smallest = whole.getArea() * SLIT;
        for (int i = 0; i < whole.getNumGeometries(); i++) {
            if (whole.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                polygons.add(withoutSlits(polygon, smallest));
            }
        }
        return polygons.size() == 1 ? polygons.getFirst() : factory.createMultiPolygon(polygons
                .toArray(Polygon[]::new));
    }

    private static Polygon withoutSlits(Polygon polygon, double smallest) {
        List<LinearRing> holes = new ArrayList<>();
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            LinearRing hole = polygon.getInteriorRingN(i);
            if (hole.getFactory().createPolygon(hole).getArea() >= smallest) {
                holes.add(hole);
            }
        }
        return polygon.getFactory().createPolygon(polygon.getExteriorRing(), holes.toArray(LinearRing[]::new));
    }
}
