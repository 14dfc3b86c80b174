// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.study;

import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.io.WKTWriter;
import org.triangula.geo.area.GeometryRepair;

/** Geometries of the model: well-known text (OGC 06-103r4) in EPSG:4326, longitude first, at most seven decimals. */
public final class GeometryTexts {

    /** Seven decimals of a degree are about one centimetre. */
    private static final double STEPS_PER_DEGREE = 1e7;

    private GeometryTexts() {
    }

    /**
     * Writes a geometry.
     *
     * @param geometry geometry in EPSG:4326; not changed
     * @return the text; outlines are repaired where rounding makes them touch themselves
     */
    public static String write(Geometry geometry) {
        Geometry rounded = geometry.copy();
        rounded.apply((CoordinateFilter) GeometryTexts::round);
        rounded.geometryChanged();
        return new WKTWriter().write(GeometryRepair.repair(rounded).geometry());
    }

    private static void round(Coordinate coordinate) {
        coordinate.x = Math.round(coordinate.x * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;
        coordinate.y = Math.round(coordinate.y * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;
    }

    /**
     * Reads a geometry.
     *
     * @param text the text; may be {@code null}
     * @return the geometry, repaired where it is not valid; empty when there is none or it cannot be understood
     */
    public static Optional<Geometry> read(String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            Geometry geometry = GeometryRepair.repair(new WKTReader().read(text)).geometry();
            return geometry.isEmpty() ? Optional.empty() : Optional.of(geometry);
        } catch (ParseException | IllegalArgumentException e) {
            // a damaged outline must not hide the others
            return Optional.empty();
        }
    }

    /**
     * Whether two texts describe the same geometry, whatever point its rings begin with and whichever way they run.
     *
     * @param one a text; may be {@code null}
     * @param other another text; may be {@code null}
     * @return true when all their points are the same
     */
    public static boolean same(String one, String other) {
        if (one == null || other == null || one.equals(other)) {
            return one == null ? other == null : one.equals(other);
        }
        Optional<Geometry> first = read(one);
        Optional<Geometry> second = read(other);
        return first.isPresent() && second.isPresent() && first.get().norm().equalsExact(second.get().norm());
    }
}
