// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.tests.grid;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.triangula.geo.grid.CellGrid;
import org.triangula.geo.grid.CellId;
import org.triangula.geo.grid.CellRule;
import org.triangula.geo.grid.CellValues;
import org.triangula.geo.grid.GridGenerator;
import org.triangula.geo.grid.OriginPoints;

class GridTest {

    private static final GridGenerator GENERATOR = new GridGenerator("EPSG:3035", 250);

    @Test
    void namesHaveTheInspireForm() {
        assertEquals("CRS3035RES250mN2922750E4225250", CellId.at(3035, 250, 4225351.37, 2923000 - 0.1).toString());
        assertEquals(Optional.of(new CellId(3035, 1000, 2689000, 4337000)), CellId.parse("1kmN2689E4337"));
        assertEquals(Optional.of(new CellId(3035, 100, 2689100, 4337000)), CellId.parse("100mN26891E43370"));
        assertEquals(Optional.of(new CellId(3035, 250, 2689250, 4337500)), CellId.parse("250mN268925E433750"));
        assertEquals(Optional.of(new CellId(3035, 1000, 2689000, 4337000)),
                CellId.parse("CRS3035RES1kmN2689000E4337000"));
        assertEquals(Optional.empty(), CellId.parse("N2689E4337"));
    }

    @Test
    void aBoxIsCoveredWithoutOverlap() {
        CellGrid grid = GENERATOR.over(new Envelope(4225000, 4226000, 2922750, 2923250));
        assertEquals(8, grid.size());
        assertEquals("CRS3035RES250mN2922750E4225000", grid.id(0).toString());
        assertEquals("CRS3035RES250mN2923000E4225750", grid.id(7).toString());
        assertEquals(new Envelope(4225000, 4226000, 2922750, 2923250), grid.envelope());
        assertEquals(0, GENERATOR.over(new Envelope()).size());
    }

    @Test
    void centresInsideAgreeWithAPointTestOnAPolygonWithHoleAndIsland() throws ParseException {
        Geometry area = new WKTReader().read("MULTIPOLYGON (((0 0, 9000 500, 8000 7000, 3000 9000, -2000 4000, 0 0),"
                + " (2000 2000, 5000 2500, 4000 5000, 2000 2000)), ((12000 0, 13000 0, 12500 1100, 12000 0)))");
        CellGrid grid = GENERATOR.over(area, CellRule.CENTRE_INSIDE);
        GeometryFactory factory = new GeometryFactory();
        int inside = 0;
        for (int row = -20; row < 60; row++) {
            for (int column = -20; column < 80; column++) {
                Coordinate centre = new Coordinate((column + 0.5) * 250, (row + 0.5) * 250);
                boolean expected = area.contains(factory.createPoint(centre));
                if (area.getBoundary().distance(factory.createPoint(centre)) > 1e-9) {
                    assertEquals(expected, grid.indexAt(column, row) >= 0, centre.toString());
                }
                inside += expected ? 1 : 0;
            }
        }
        assertEquals(inside, grid.size(), 25, "only centres on the edge may differ");
        assertEquals(area.getArea(), grid.size() * 62500.0, area.getArea() * 0.01);
        CellGrid touching = GENERATOR.over(area, CellRule.TOUCHING);
        assertTrue(touching.size() > grid.size());
        for (int i = 0; i < grid.size(); i++) {
            assertTrue(touching.indexOf(grid.id(i)) >= 0);
        }
    }

    @Test
    void tooManyCellsAreRefusedWithARemedy() {
        String message = assertThrows(IllegalArgumentException.class,
                () -> GENERATOR.over(new Envelope(0, 1e7, 0, 1e7))).getMessage();
        assertTrue(message.contains("larger cells"), message);
    }

    @Test
    void valuesAddUpInLargerCells() {
        CellGrid grid = CellGrid.of("EPSG:3035", 250, new int[] {0, 1, 4, -1}, new int[] {0, 3, 0, 0});
        CellValues values = new CellValues(grid, new double[] {1, 2, Double.NaN, 8}, "residents");
        CellValues larger = values.aggregate(4);
        assertEquals(1000, larger.grid().cellSize());
        assertArrayEquals(new double[] {1, 10, Double.NaN}, larger.values());
        assertEquals(values.sum(), larger.sum());
    }

    @Test
    void originsAreCentresInDegreesWithNames() {
        CellGrid grid = GENERATOR.over(new Envelope(4225250, 4225500, 2922750, 2923000));
        OriginPoints origins = OriginPoints.of(new CellValues(grid, new double[] {12}, "residents"));
        assertEquals("CRS3035RES250mN2922750E4225250", origins.ids()[0]);
        assertEquals(8.6824, origins.lonLat()[0], 0.001);
        assertEquals(49.411, origins.lonLat()[1], 0.001);
        assertEquals(12, origins.population()[0]);
    }
}
