// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.tests.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.triangula.geo.crs.CoordinateTransform;
import org.triangula.geo.position.Geodesic;

class GeodesicTest {

    @Test
    void distanceOfTheTextbook() {
        // Flinders Peak to Buninyong, the example of Geoscience Australia for Vincenty's formulae
        assertEquals(54_972.271, Geodesic.distance(new Coordinate(144 + 25 / 60d + 29.52440 / 3600,
                -37 - 57 / 60d - 3.72030 / 3600), new Coordinate(143 + 55 / 60d + 35.38390 / 3600,
                -37 - 39 / 60d - 10.15610 / 3600)), 2e-3);
        // a degree of the equator, and the quarter of a meridian
        assertEquals(111_319.4908, Geodesic.distance(new Coordinate(0, 0), new Coordinate(1, 0)), 1e-3);
        assertEquals(10_001_965.729, Geodesic.distance(new Coordinate(0, 0), new Coordinate(0, 90)), 1e-2);
        assertEquals(0, Geodesic.distance(new Coordinate(9, 49), new Coordinate(9, 49)), 0);
    }

    @Test
    void nearlyOppositePlacesHaveALength() {
        double length = Geodesic.distance(new Coordinate(0, 0), new Coordinate(179.9, 0.1));
        assertTrue(length > 19_900_000 && length < 20_050_000, String.valueOf(length));
    }

    @Property(tries = 200)
    void shortLinesAgreeWithTheMapPlane(@ForAll @DoubleRange(min = 8.6, max = 9.4) double longitude,
            @ForAll @DoubleRange(min = 47.5, max = 54) double latitude,
            @ForAll @DoubleRange(min = -0.05, max = 0.05) double east,
            @ForAll @DoubleRange(min = -0.05, max = 0.05) double north) {
        CoordinateTransform utm = CoordinateTransform.between("EPSG:4326", "EPSG:25832");
        double plane = utm.transform(longitude, latitude).distance(utm.transform(longitude + east, latitude + north));
        double ground = Geodesic.distance(new Coordinate(longitude, latitude),
                new Coordinate(longitude + east, latitude + north));
        // near the middle of the zone its scale is 0.9996
        assertEquals(plane / 0.9996, ground, 0.01 + ground * 2e-5);
    }

    @Property(tries = 100)
    void sizesAgreeWithAnEqualAreaMap(@ForAll @DoubleRange(min = 6, max = 14) double longitude,
            @ForAll @DoubleRange(min = 47.5, max = 54) double latitude,
            @ForAll @DoubleRange(min = 0.01, max = 0.6) double size) {
        List<Coordinate> corners = List.of(new Coordinate(longitude, latitude),
                new Coordinate(longitude + size, latitude + size / 3),
                new Coordinate(longitude + size / 2, latitude + size));
        CoordinateTransform laea = CoordinateTransform.between("EPSG:4326", "EPSG:3035");
        List<Coordinate> fine = new ArrayList<>();
        for (Coordinate corner : corners) {
            fine.add(laea.transform(corner.x, corner.y));
        }
        fine.add(fine.getFirst());
        double expected = new GeometryFactory().createPolygon(fine.toArray(Coordinate[]::new)).getArea();
        // sides are straight on the map there and shortest lines here
        assertEquals(expected, Geodesic.area(corners), expected * 5e-3);
    }

    @Test
    void sizeOfADegreeSquareAtTheEquator() {
        // its northern side is a shortest line and bulges to the north; published: 12,308.8 square kilometres
        double size = Geodesic.area(List.of(new Coordinate(0, 0), new Coordinate(1, 0), new Coordinate(1, 1),
                new Coordinate(0, 1)));
        assertEquals(12_308.8e6, size, 1e6);
        assertEquals(0, Geodesic.area(List.of(new Coordinate(0, 0), new Coordinate(1, 0))), 0);
    }
}
