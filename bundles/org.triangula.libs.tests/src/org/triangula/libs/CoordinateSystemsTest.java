// SPDX-License-Identifier: EPL-2.0
package org.triangula.libs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.geometry.jts.JTS;
import org.geotools.referencing.CRS;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** The stripped GeoTools knows the EPSG register and transforms both ways. */
class CoordinateSystemsTest {

    /** The central meridian of zone 32 at the equator has easting 500 km and northing 0 by definition. */
    @Test
    void centralMeridianHasEastingOf500Kilometres() throws Exception {
        Coordinate projected = transform(4326, 25832, 9.0, 0.0);
        assertEquals(500_000.0, projected.x, 0.001);
        assertEquals(0.0, projected.y, 0.001);
    }

    @Test
    void thereAndBackAgainIsTheSamePlace() throws Exception {
        Coordinate projected = transform(4326, 25832, 8.69, 49.41);
        Coordinate back = transform(25832, 4326, projected.x, projected.y);
        assertEquals(8.69, back.x, 1e-6);
        assertEquals(49.41, back.y, 1e-6);
    }

    @Test
    void whatJaiNeedsIsNotThere() {
        assertThrows(ClassNotFoundException.class, () -> Class.forName("javax.media.jai.JAI"));
        assertThrows(ClassNotFoundException.class, () -> Class.forName("com.google.common.collect.ImmutableList"));
    }

    private static Coordinate transform(int from, int to, double x, double y) throws Exception {
        CoordinateReferenceSystem source = CRS.decode("EPSG:" + from, true);
        CoordinateReferenceSystem target = CRS.decode("EPSG:" + to, true);
        MathTransform transform = CRS.findMathTransform(source, target, true);
        return JTS.transform(new GeometryFactory().createPoint(new Coordinate(x, y)), transform).getCoordinate();
    }
}
