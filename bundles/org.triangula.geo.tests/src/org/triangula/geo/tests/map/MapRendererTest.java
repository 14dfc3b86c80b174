// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.tests.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.util.GeometricShapeFactory;
import org.triangula.geo.area.Area;
import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.grid.CellGrid;
import org.triangula.geo.grid.GridGenerator;
import org.triangula.geo.map.AreaMapLayer;
import org.triangula.geo.map.CellMapLayer;
import org.triangula.geo.map.ClassedScale;
import org.triangula.figure.ColourScales;
import org.triangula.geo.map.LegendEntry;
import org.triangula.geo.map.MapHit;
import org.triangula.geo.map.MapIdentify;
import org.triangula.geo.map.MapRenderer;
import org.triangula.geo.map.MapScene;
import org.triangula.geo.map.MapSymbol;
import org.triangula.geo.map.PointMapLayer;
import org.triangula.geo.map.ViewTransform;

class MapRendererTest {

    private static final ClassedScale SCALE = ClassedScale.of(ColourScales.standard().byId("travel-time"));

    /** Four cells of 250 m: 3 minutes, no connection, 50 minutes without residents, unknown. */
    private static CellMapLayer cells() {
        CellGrid grid = new GridGenerator("EPSG:3035", 250).over(new Envelope(0, 500, 0, 500));
        return CellMapLayer.of("cells", "Travel time", grid,
                new float[] {3, -1, 50, Float.NEGATIVE_INFINITY}, SCALE).unit("min")
                .population(new float[] {1, 1, 0, 1}).build();
    }

    private static AreaLayer area(double west, double east) {
        Geometry geometry = new GeometryFactory().toGeometry(new Envelope(west, east, 0, 500));
        return new AreaLayer("areas", "EPSG:3035",
                List.of(new Area("a", "08001", "Musterkreis", "Landkreis", geometry)));
    }

    private static int[] render(MapScene scene, ViewTransform view) {
        int[] pixels = new int[view.width() * view.height()];
        assertTrue(new MapRenderer().render(scene, view, pixels, 1, () -> false));
        return pixels;
    }

    @Test
    void cellsFillTheirPixelsExactly() {
        MapScene scene = new MapScene("EPSG:3035", 0xFFFFFFFF, List.of(cells()));
        int[] pixels = render(scene, new ViewTransform(250, 250, 50, 20, 20));
        assertEquals(SCALE.colour(0), pixels[14 * 20 + 5]);
        assertEquals(SCALE.colour(ClassedScale.NO_VALUE), pixels[14 * 20 + 14]);
        assertEquals(0xFFFFFFFF, pixels[6 * 20 + 14], "unknown is not painted");
        int faint = pixels[6 * 20 + 5];
        assertTrue(faint != SCALE.colour(5) && faint != 0xFFFFFFFF, "no residents: between the colour and white");
        assertEquals(25, Arrays.stream(pixels).filter(pixel -> pixel == SCALE.colour(0)).count());
        assertEquals(0xFFFFFFFF, pixels[0]);
    }

    @Test
    void noSlitsBetweenCellsAtAnyScale() {
        CellGrid grid = new GridGenerator("EPSG:3035", 250).over(new Envelope(4225000, 4235000, 2922000, 2932000));
        float[] values = new float[grid.size()];
        MapScene scene = new MapScene("EPSG:3035", 0xFFFFFFFF,
                List.of(CellMapLayer.of("cells", "", grid, values, SCALE).build()));
        for (double scale : new double[] {0.7, 3.3, 12.5, 41.7, 83.33333, 250, 617}) {
            ViewTransform view = new ViewTransform(4230000.0 + 1 / 3.0, 2927000.1, scale, 7, 7);
            assertTrue(Arrays.stream(render(scene, view)).allMatch(pixel -> pixel == SCALE.colour(0)),
                    "slit at " + scale);
        }
    }

    @Test
    void manyCellsAreCulledAndPaintedTheSameInAnyOrder() {
        GridGenerator generator = new GridGenerator("EPSG:3035", 250);
        CellGrid grid = generator.over(new Envelope(4100000, 4300000, 2700000, 2880000));
        assertEquals(576_000, grid.size());
        double[] x = new double[grid.size()];
        double[] y = new double[grid.size()];
        float[] values = new float[grid.size()];
        for (int i = 0; i < values.length; i++) {
            int turned = values.length - 1 - i;
            x[turned] = grid.centreX(i);
            y[turned] = grid.centreY(i);
            values[turned] = i % 130;
        }
        float[] straight = new float[grid.size()];
        for (int i = 0; i < straight.length; i++) {
            straight[i] = i % 130;
        }
        MapScene first = MapScene.of("EPSG:3035", CellMapLayer.of("a", "", grid, straight, SCALE).build());
        MapScene second = MapScene.of("EPSG:3035", CellMapLayer.of("a", "", x, y, 250, 250, values, SCALE).build());
        ViewTransform view = new ViewTransform(4200000, 2790000, 200, 400, 300);
        assertArrayEquals(render(first, view), render(second, view));
    }

    @Test
    void outlinesKeepTheirFormWhenZoomedOut() {
        GeometricShapeFactory shapes = new GeometricShapeFactory();
        shapes.setNumPoints(20_000);
        shapes.setSize(1000);
        Geometry disc = AffineTransformation.translationInstance(500, 500).transform(shapes.createCircle());
        AreaLayer layer = new AreaLayer("disc", "EPSG:3035", List.of(new Area("d", "", "", "", disc)));
        MapScene scene = new MapScene("EPSG:3035", 0xFFFFFFFF, List.of(AreaMapLayer.outlines("d", "", layer,
                new AreaMapLayer.Style(0, 0, 0, false), 0xFF000000)));
        ViewTransform view = ViewTransform.fit(disc.getEnvelopeInternal(), 100, 100, 0);
        long dark = Arrays.stream(render(scene, view)).filter(pixel -> (pixel & 0xFF) < 128).count();
        assertEquals(Math.PI * 50 * 50, dark, 60);
    }

    @Test
    void identifiesFromTopToBottom() {
        PointMapLayer points = new PointMapLayer("offices", "Offices", new String[] {"o1", "o2"},
                new String[] {"Haupt", "Neben"}, new double[] {125, 400}, new double[] {125, 400}, MapSymbol.CIRCLE,
                0xFF0072B2, 10);
        MapScene scene = MapScene.of("EPSG:3035", AreaMapLayer.outlines("areas", "Kreise", area(0, 500),
                AreaMapLayer.Style.BORDERS, 0), cells(), points);
        ViewTransform view = new ViewTransform(250, 250, 5, 100, 100);
        List<MapHit> hits = MapIdentify.at(scene, view, view.pixelX(130), view.pixelY(120));
        assertEquals(List.of("offices", "cells", "areas"), hits.stream().map(MapHit::layer).toList());
        assertEquals("Haupt", hits.get(0).label());
        assertEquals(3, hits.get(1).value());
        assertEquals("Musterkreis", hits.get(2).label());
        assertEquals(List.of(), MapIdentify.at(scene, view, view.pixelX(-100), view.pixelY(120)));
    }

    @Test
    void legendsExplainEveryColourInBothLanguages() {
        MapScene scene = MapScene.of("EPSG:3035", cells());
        List<LegendEntry> german = scene.legend(Locale.GERMAN).getFirst().entries();
        assertEquals("bis 5", german.get(0).label());
        assertEquals("über 120", german.get(8).label());
        assertEquals("keine Verbindung", german.get(9).label());
        assertEquals("blass: unbewohnte Zelle", german.get(10).label());
        assertEquals("over 5 to 10", scene.legend(Locale.ENGLISH).getFirst().entries().get(1).label());
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMAN);
        try {
            assertEquals("no connection", scene.legend(Locale.ENGLISH).getFirst().entries().get(9).label());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void cancelledPaintingSaysSo() {
        MapScene scene = MapScene.of("EPSG:3035", cells());
        assertFalse(new MapRenderer().render(scene, new ViewTransform(0, 0, 1, 2, 2), new int[4], 1, () -> true));
    }

    @Test
    void emptyScenesAndLayersArePainted() {
        MapScene scene = MapScene.of("EPSG:3035",
                CellMapLayer.of("c", "", new double[0], new double[0], 1, 1, new float[0], SCALE).build(),
                new PointMapLayer("p", "", new String[0], new String[0], new double[0], new double[0],
                        MapSymbol.DIAMOND, 0xFF000000, 8));
        ViewTransform view = ViewTransform.fit(scene.envelope(), 3, 3, 0);
        assertTrue(Arrays.stream(render(scene, view)).allMatch(pixel -> pixel == MapScene.PAPER));
    }
}
