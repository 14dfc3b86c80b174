// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.tests.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.triangula.geo.area.Area;
import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.study.AreaNumbers;
import org.triangula.geo.study.CellTable;

class AreaNumbersTest {

    private final AreaLayer areas = new AreaLayer("a", "EPSG:4326", List.of(square("west", 9), square("east", 10)));

    private static Area square(String name, double left) {
        return new Area(name, "", name, "", new GeometryFactory().toGeometry(new Envelope(left, left + 1, 49, 50)));
    }

    private static CellTable cells(float[] minutes, float[] residents) {
        double[] x = {9.2, 9.4, 9.6, 10.5, 11.5};
        double[] y = {49.5, 49.5, 49.5, 49.5, 49.5};
        String[] names = {"a", "b", "c", "d", "e"};
        return new CellTable("EPSG:4326", x, y, 1, minutes, residents, names, names, new int[5], List.of());
    }

    @Test
    void placesAreCountedWhereTheyLie() {
        assertArrayEquals(new double[] {2, 1},
                AreaNumbers.places(areas, new double[] {9.5, 49.5, 9.1, 49.9, 10.5, 49.1, 12, 49}));
        assertArrayEquals(new double[] {0, 7}, AreaNumbers.known(areas, Map.of("east", 7), 0));
    }

    @Test
    void travelTimesAreWeightedByResidents() {
        float[] minutes = {10, 40, Float.POSITIVE_INFINITY, Float.NaN, 5};
        double[] means = AreaNumbers.meanMinutes(areas, cells(minutes, new float[] {3, 1, 4, 2, 9}));
        assertEquals(17.5, means[0], 1e-9);
        assertEquals(Double.NaN, means[1]);
        double[] shares = AreaNumbers.shareWithoutConnection(areas, cells(minutes, new float[] {3, 1, 4, 2, 9}));
        assertArrayEquals(new double[] {50, 100}, shares, 1e-9);
        assertEquals(25, AreaNumbers.meanMinutes(areas, cells(minutes, new float[0]))[0], 1e-9);
        float[] unknown = {Float.NEGATIVE_INFINITY, 1, 1, Float.NEGATIVE_INFINITY, 1};
        assertEquals(Double.NaN, AreaNumbers.shareWithoutConnection(areas, cells(unknown, new float[0]))[1]);
    }
}
