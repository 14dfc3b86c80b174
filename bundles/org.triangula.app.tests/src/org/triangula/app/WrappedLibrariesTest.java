// SPDX-License-Identifier: EPL-2.0
package org.triangula.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.geometry.jts.JTS;
import org.geotools.referencing.CRS;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** What only OSGi can break: GeoTools finds the EPSG register and its units through its own class loader. */
class WrappedLibrariesTest {

    /** The central meridian of UTM zone 32 has easting 500 km by definition. */
    @Test
    void coordinatesAreTransformedInsideTheWorkbench() throws Exception {
        MathTransform transform = CRS.findMathTransform(CRS.decode("EPSG:4326", true), CRS.decode("EPSG:25832", true));
        Coordinate projected = JTS.transform(new GeometryFactory().createPoint(new Coordinate(9.0, 0.0)), transform)
                .getCoordinate();
        assertEquals(500_000.0, projected.x, 0.001);
    }
}
