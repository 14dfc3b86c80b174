// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.tests.crs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.triangula.geo.crs.CoordinateSystem;
import org.triangula.geo.crs.CoordinateSystemException;
import org.triangula.geo.crs.CoordinateTransform;

class CoordinateTransformTest {

    @Test
    void agreesWithProjToAMillimetreThereAndBack() throws IOException {
        for (String line : reference()) {
            String[] fields = line.split(",");
            double lon = Double.parseDouble(fields[0]);
            double lat = Double.parseDouble(fields[1]);
            CoordinateTransform transform = CoordinateTransform.between("EPSG:4326", fields[2]);
            Coordinate result = transform.transform(lon, lat);
            assertEquals(Double.parseDouble(fields[3]), result.x, 0.001, line);
            assertEquals(Double.parseDouble(fields[4]), result.y, 0.001, line);
            Coordinate back = transform.inverse().transform(result.x, result.y);
            double tolerance = transform.target().areaOfUse().contains(lon, lat) ? 1e-8 : 1e-6;
            assertEquals(lon, back.x, tolerance, line);
            assertEquals(lat, back.y, tolerance, line);
        }
    }

    private static List<String> reference() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                CoordinateTransformTest.class.getResourceAsStream("proj-reference.csv"), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).toList();
        }
    }

    /** IOGP Guidance Note 7-2, Lambert azimuthal equal area, worked example for EPSG:3035: 50° N, 5° E. */
    @Test
    void agreesWithThePublishedExampleForLambertAzimuthalEqualArea() {
        Coordinate result = CoordinateTransform.between("EPSG:4326", "EPSG:3035").transform(5, 50);
        assertEquals(3962799.45, result.x, 0.01);
        assertEquals(2999718.85, result.y, 0.01);
    }

    @Test
    void centralMeridianAndEquatorGiveFalseOriginOfUtm() {
        Coordinate result = CoordinateTransform.between("EPSG:4326", "EPSG:25832").transform(9, 0);
        assertEquals(500000, result.x, 1e-6);
        assertEquals(0, result.y, 1e-6);
    }

    @Test
    void goesBetweenTwoProjectedSystems() {
        Coordinate utm = CoordinateTransform.between("EPSG:4326", "EPSG:25832").transform(8.6821, 49.4122);
        Coordinate laea = CoordinateTransform.between("EPSG:25832", "EPSG:3035").transform(utm.x, utm.y);
        assertEquals(4225351.3708, laea.x, 0.001);
        assertEquals(2923000.7832, laea.y, 0.001);
    }

    @Test
    void olderGaussKruegerIsGoodToAFewMetres() {
        Coordinate result = CoordinateTransform.between("EPSG:4326", "EPSG:31467").transform(8.6821, 49.4122);
        assertEquals(3477006.5789, result.x, 5);
        assertEquals(5475078.7972, result.y, 5);
    }

    @Test
    void firstUseWorksWithAForeignContextClassLoaderAndKeepsIt() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        ClassLoader foreign = new ClassLoader(null) {
        };
        Thread.currentThread().setContextClassLoader(foreign);
        try {
            assertEquals("EPSG:25833", CoordinateSystem.of("25833").code());
            assertEquals(foreign, Thread.currentThread().getContextClassLoader());
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Test
    void unknownCodesAreExplained() {
        String unknown = assertThrows(CoordinateSystemException.class, () -> CoordinateSystem.of("EPSG:999999"))
                .getMessage();
        assertTrue(unknown.contains("EPSG:999999") && unknown.contains("EPSG:25832"), unknown);
        String nonsense = assertThrows(CoordinateSystemException.class, () -> CoordinateSystem.of("Gauß-Krüger"))
                .getMessage();
        assertTrue(nonsense.contains("Gauß-Krüger") && nonsense.contains("EPSG code"), nonsense);
        assertThrows(CoordinateSystemException.class, () -> CoordinateSystem.of("EPSG:7837"));
    }

    @Test
    void namesOfFilesAreUnderstood() {
        for (String name : List.of("EPSG:25832", "epsg:25832", "25832", "urn:ogc:def:crs:EPSG::25832",
                "urn:ogc:def:crs:EPSG:9.8:25832", "http://www.opengis.net/def/crs/EPSG/0/25832")) {
            assertEquals("EPSG:25832", CoordinateSystem.normalize(name), name);
        }
        for (String name : List.of("urn:ogc:def:crs:OGC:1.3:CRS84", "OGC:CRS84",
                "http://www.opengis.net/def/crs/OGC/1.3/CRS84")) {
            assertEquals("EPSG:4326", CoordinateSystem.normalize(name), name);
        }
    }

    @Test
    void describesSystems() {
        CoordinateSystem utm = CoordinateSystem.of(CoordinateSystem.UTM32);
        assertTrue(utm.isMetric());
        assertFalse(utm.isGeographic());
        assertTrue(utm.name().contains("UTM zone 32N"), utm.name());
        assertTrue(utm.areaOfUse().contains(8.7, 49.4));
        assertTrue(CoordinateSystem.of("EPSG:4326").isGeographic());
        assertFalse(CoordinateSystem.of("EPSG:4326").isMetric());
    }

    @Test
    void badCoordinatesAreRefusedAndNothingIsChanged() {
        CoordinateTransform transform = CoordinateTransform.between("EPSG:4326", "EPSG:25832");
        double[] points = {8.7, 49.4, 477000, 5473000};
        String message = assertThrows(CoordinateSystemException.class, () -> transform.transform(points)).getMessage();
        assertTrue(message.contains("Point 2") && message.contains("metres"), message);
        assertEquals(8.7, points[0]);
        assertThrows(CoordinateSystemException.class, () -> transform.transform(Double.NaN, 49));
        assertThrows(CoordinateSystemException.class, () -> transform.transform(9, Double.POSITIVE_INFINITY));
    }

    @Test
    void geometriesAndBoxesAreTransformedWithoutChangingThem() {
        Geometry square = new GeometryFactory().toGeometry(new Envelope(8, 9, 49, 50));
        CoordinateTransform transform = CoordinateTransform.between("EPSG:4326", "EPSG:25832");
        Geometry result = transform.transform(square);
        assertEquals(8, square.getEnvelopeInternal().getMinX());
        assertEquals(25832, result.getSRID());
        Envelope box = transform.transform(new Envelope(8, 9, 49, 50));
        assertTrue(box.contains(result.getEnvelopeInternal()));
        assertTrue(transform.transform(new Envelope()).isNull());
    }
}
