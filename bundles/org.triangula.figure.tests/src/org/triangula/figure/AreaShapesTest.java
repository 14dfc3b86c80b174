// SPDX-License-Identifier: EPL-2.0
package org.triangula.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Polygon;
import org.triangula.figure.Mark.Point;

/** Borders of areas, read and placed. */
class AreaShapesTest {

    @Test
    void bordersAreThePolygonsOfWhateverIsThere() {
        assertEquals(1, AreaShapes.polygons("POLYGON ((8 48, 9 48, 9 49, 8 48))").size());
        assertEquals(2, AreaShapes.polygons("MULTIPOLYGON (((8 48, 9 48, 9 49, 8 48)), ((1 1, 2 1, 2 2, 1 1)))")
            .size());
        assertEquals(1, AreaShapes.polygons("GEOMETRYCOLLECTION (POINT (8 48), POLYGON ((8 48, 9 48, 9 49, 8 48)))")
            .size());
        assertEquals(List.of(), AreaShapes.polygons("POINT (8 48)"));
        assertTrue(AreaShapes.geometry("POINT (8 48)").isPresent());
    }

    @Test
    void whatCannotBeReadHasNoBorder() {
        String[] texts = {null, "", " ", "POLYGON EMPTY", "POLYGON ((8 48, 9", "POLYGON ((8 48, 9 49))"};
        for (String text : texts) {
            assertEquals(List.of(), AreaShapes.polygons(text), text);
            assertTrue(AreaShapes.geometry(text).isEmpty(), text);
        }
    }

    @Test
    void anAreaIsFittedInTheMiddleWithItsShape() {
        // at 60 degrees north a degree of longitude is half as long as one of latitude
        List<Polygon> square = AreaShapes.polygons("POLYGON ((10 59, 12 59, 12 61, 10 61, 10 59))");
        AreaShapes shapes = AreaShapes.fit(square, 100, 20, 200, 80);
        List<Point> corners = shapes.corners(square.getFirst());
        assertEquals(80, shapes.height(), 1e-9);
        assertEquals(180, corners.get(0).x(), 1e-9);
        assertEquals(100, corners.get(0).y(), 1e-9);
        assertEquals(220, corners.get(2).x(), 1e-9);
        assertEquals(20, corners.get(2).y(), 1e-9);
        assertEquals(0, AreaShapes.fit(List.of(), 0, 0, 10, 10).height());
    }
}
