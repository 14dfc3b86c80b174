// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.triangula.exchange.gis.AreaImport;
import org.triangula.exchange.gis.AttributeMapping;
import org.triangula.exchange.gis.GeoJsonReader;
import org.triangula.exchange.gis.GeoPackageReader;
import org.triangula.exchange.gis.GeoPackageWriter;
import org.triangula.exchange.gis.GisLayer;
import org.triangula.geo.area.Area;
import org.triangula.geo.area.AreaAdjacency;
import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.area.PartOf;
import org.triangula.geo.grid.CellGrid;
import org.triangula.geo.grid.CellRule;
import org.triangula.geo.grid.GridGenerator;
import org.triangula.geo.tests.SharedData;

/** Boundaries of 2021, © GeoBasis-DE / BKG 2021, dl-de/by-2-0. */
class RealBoundariesTest {

    @TempDir
    private Path folder;

    static AreaLayer areas(String level) throws IOException {
        GisLayer layer = new GeoJsonReader().read(SharedData.file("boundaries/bkg2021_Ebene_" + level + ".geojson"));
        return new AreaImport(AttributeMapping.standard()).areas(layer).areas();
    }

    @Test
    void germanyHas401KreiseAndBadenWuerttemberg44() throws IOException {
        AreaLayer kreise = areas("Kreise");
        assertEquals(401, kreise.areas().size());
        assertEquals(401, kreise.areas().stream().map(Area::key).distinct().count());
        AreaLayer land = kreise.withKeyPrefix("08");
        Map<String, Long> kinds = land.areas().stream()
                .collect(Collectors.groupingBy(Area::kind, Collectors.counting()));
        assertEquals(Map.of("Landkreis", 35L, "Stadtkreis", 9L), kinds);
        assertEquals("Heidelberg", kreise.byKey("08221").orElseThrow().name());
        assertTrue(kreise.areas().stream().allMatch(area -> area.geometry().isValid()));
    }

    @Test
    void pointsLieInTheirKreise() throws IOException {
        AreaLayer kreise = areas("Kreise");
        assertEquals("08221", kreise.at(8.6821, 49.4122).orElseThrow().key());
        assertEquals("08111", kreise.at(9.1829, 48.7758).orElseThrow().key());
        assertEquals("08222", kreise.at(8.4660, 49.4875).orElseThrow().key());
        assertEquals("11000", kreise.at(13.4050, 52.5200).orElseThrow().key());
        assertTrue(kreise.at(7.7521, 48.5734).isEmpty(), "Strasbourg");
        AreaLayer metres = kreise.in("EPSG:25832");
        assertEquals("08221", metres.at(476940.49, 5473328.32).orElseThrow().key());
    }

    @Test
    void neighboursAndPartsAreFound() throws IOException {
        AreaLayer kreise = areas("Kreise").withKeyPrefix("08");
        AreaAdjacency adjacency = AreaAdjacency.of(kreise, 0);
        assertTrue(adjacency.neighboursOf("08111").containsAll(List.of("08115", "08116", "08118")),
                adjacency.neighboursOf("08111").toString());
        assertEquals(List.of("08125"), adjacency.neighboursOf("08121"), "Heilbronn lies within its Landkreis");
        List<PartOf.Finding> findings = PartOf.check(kreise, areas("Laender"));
        assertTrue(findings.stream().allMatch(finding -> finding.byKey().equals(finding.byPlace())
                || finding.byPlace().startsWith("08")), findings.toString());
        assertTrue(findings.stream().noneMatch(finding -> finding.share() < 0.9));
    }

    @Test
    void badenWuerttembergHasAbout572000CellsOf250Metres() throws IOException {
        Geometry land = areas("Laender").in("EPSG:3035").byKey("08").orElseThrow().geometry();
        CellGrid grid = new GridGenerator("EPSG:3035", 250).over(land, CellRule.CENTRE_INSIDE);
        assertEquals(land.getArea() / 62_500, grid.size(), 500);
        assertEquals(572_000, grid.size(), 12_000);
    }

    @Test
    void kreiseSurviveAGeoPackage() throws IOException {
        GisLayer layer = new GeoJsonReader().read(SharedData.file("boundaries/bkg2021_Ebene_Kreise.geojson"));
        Path file = folder.resolve("kreise.gpkg");
        new GeoPackageWriter(Instant.parse("2021-12-31T00:00:00Z")).write(List.of(layer), file);
        GisLayer read = new GeoPackageReader().read(file);
        assertEquals(401, read.features().size());
        for (int i = 0; i < 401; i++) {
            assertTrue(layer.features().get(i).geometry().equalsExact(read.features().get(i).geometry()));
            assertEquals(layer.features().get(i).attributes(), read.features().get(i).attributes());
        }
    }
}
