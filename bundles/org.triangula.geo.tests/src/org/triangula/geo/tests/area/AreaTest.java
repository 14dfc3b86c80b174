// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.tests.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.triangula.geo.area.Area;
import org.triangula.geo.area.AreaAdjacency;
import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.area.GeometryRepair;
import org.triangula.geo.area.OfficialKey;
import org.triangula.geo.area.PartOf;
import org.triangula.geo.area.Responsibility;

class AreaTest {

    /** a | b in the lower row, c above b; a and c touch in a corner only. d is a hole in a's far end. */
    private final AreaLayer layer = new AreaLayer("invented", "EPSG:25832", List.of(box("a", "08001", 0, 10, 0, 10),
            box("b", "08002", 10, 20, 0, 10), box("c", "09001", 10, 20, 10, 20)));

    private static Area box(String id, String key, double west, double east, double south, double north) {
        return new Area(id, key, "Kreis " + id, "Landkreis",
                new GeometryFactory().toGeometry(new Envelope(west, east, south, north)));
    }

    @Test
    void findsAreasByPointKeyAndId() {
        assertEquals("a", layer.at(5, 5).orElseThrow().id());
        assertEquals("a", layer.at(10, 5).orElseThrow().id());
        assertEquals(Optional.empty(), layer.at(5, 15));
        assertEquals("c", layer.byKey("09001").orElseThrow().id());
        assertEquals("Kreis b", layer.byId("b").orElseThrow().name());
        assertEquals(2, layer.withKeyPrefix("08").areas().size());
        assertEquals(new Envelope(0, 20, 0, 20), layer.envelope());
    }

    @Test
    void sameIdTwiceIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new AreaLayer("x", "EPSG:25832",
                List.of(box("a", "", 0, 1, 0, 1), box("a", "", 1, 2, 0, 1))));
    }

    @Test
    void neighboursShareABorderNotACorner() {
        AreaAdjacency exact = AreaAdjacency.of(layer, 0);
        assertEquals(List.of("b"), exact.neighboursOf("a"));
        assertEquals(List.of("a", "c"), exact.neighboursOf("b"));
        AreaLayer slit = new AreaLayer("slit", "EPSG:25832",
                List.of(box("a", "", 0, 9.99, 0, 10), box("b", "", 10, 20, 0, 10), box("c", "", 10, 20, 10, 20)));
        assertEquals(List.of(), AreaAdjacency.of(slit, 0).neighboursOf("a"));
        assertEquals(List.of("b"), AreaAdjacency.of(slit, 0.05).neighboursOf("a"));
    }

    @Test
    void partsAreCheckedByKeyAndByPlace() {
        AreaLayer wholes = new AreaLayer("Länder", "EPSG:25832",
                List.of(box("west", "08", 0, 10, 0, 20), box("east", "09", 10, 20, 0, 20)));
        List<PartOf.Finding> findings = PartOf.check(layer, wholes);
        assertEquals(new PartOf.Finding("a", "west", "west", 1), findings.get(0));
        assertFalse(findings.get(0).isSuspicious(0.95));
        assertEquals("east", findings.get(1).byPlace());
        assertEquals("west", findings.get(1).byKey());
        assertTrue(findings.get(1).isSuspicious(0.95));
    }

    @Test
    void responsibilityIsNotConcludedFromThePlace() {
        List<Responsibility> found = Responsibility.locate(layer, List.of("f", "g", "h", "i"),
                new double[] {5, 5, 15, 5, 100, 100, 15, 15},
                List.of(List.of("a", "b"), List.of("a"), List.of("c"), List.of()));
        assertEquals(List.of(Responsibility.Relation.INSIDE, Responsibility.Relation.ELSEWHERE,
                Responsibility.Relation.OUTSIDE_ALL, Responsibility.Relation.NOT_STATED),
                found.stream().map(Responsibility::relation).toList());
        assertEquals("b", found.get(1).locatedIn());
    }

    @Test
    void brokenOutlinesAreRepairedWithAReport() throws ParseException {
        Geometry bow = new WKTReader().read("POLYGON ((0 0, 10 10, 10 0, 0 10, 0 0))");
        GeometryRepair.Result result = GeometryRepair.repair(bow);
        assertTrue(result.geometry().isValid());
        assertEquals(50, result.geometry().getArea(), 1e-9);
        GeometryRepair.Report report = result.report().orElseThrow();
        assertEquals(5, report.place().x, 1e-9);
        assertTrue(report.problem().toLowerCase(java.util.Locale.ROOT).contains("self-intersection"));
        Geometry fine = layer.areas().getFirst().geometry();
        assertSame(fine, GeometryRepair.repair(fine).geometry());
        assertTrue(GeometryRepair.repair(fine).report().isEmpty());
    }

    @Test
    void officialKeysKnowTheirLevelsAndParts() {
        OfficialKey heidelberg = OfficialKey.parse("082210000000").orElseThrow();
        assertEquals(OfficialKey.Level.GEMEINDE, heidelberg.level());
        assertEquals(Optional.of("08221000"), heidelberg.ags());
        assertTrue(heidelberg.isPartOf(new OfficialKey("08221")));
        assertTrue(heidelberg.isPartOf(new OfficialKey("082")));
        assertTrue(new OfficialKey("08221000").isPartOf(heidelberg));
        assertFalse(new OfficialKey("08221").isPartOf(heidelberg));
        assertFalse(heidelberg.isPartOf(new OfficialKey("09")));
        assertEquals("08221", OfficialKey.parse("8221").orElseThrow().digits());
        assertEquals("08221000", OfficialKey.parse(" 8221000 ").orElseThrow().digits());
        assertEquals(Optional.empty(), OfficialKey.parse("Heidelberg"));
        assertThrows(IllegalArgumentException.class, () -> new OfficialKey("8221"));
    }

    @Test
    void layersCanBeTransformed() {
        AreaLayer degrees = new AreaLayer("x", "EPSG:4326", List.of(box("a", "", 8, 9, 49, 50)));
        AreaLayer metres = degrees.in("EPSG:25832");
        assertEquals("EPSG:25832", metres.systemCode());
        assertEquals("a", metres.at(476940, 5473328).orElseThrow().id());
        assertSame(degrees, degrees.in("4326"));
    }
}
