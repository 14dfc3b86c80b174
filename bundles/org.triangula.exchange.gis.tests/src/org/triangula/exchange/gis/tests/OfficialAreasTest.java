// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.exchange.StudyImporter;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.exchange.gis.GeoPackageWriter;
import org.triangula.exchange.gis.GisFeature;
import org.triangula.exchange.gis.GisLayer;
import org.triangula.exchange.gis.study.GeoJsonStudyImporter;
import org.triangula.exchange.gis.study.GeoPackageStudyImporter;
import org.triangula.geo.area.OfficialKey;
import org.triangula.geo.study.GeometryTexts;
import org.triangula.geo.tests.SharedData;
import org.triangula.model.places.Area;
import org.triangula.testing.study.TemporaryStudy;

/** Areas in the layout of the BKG: levels, keys, land and water, hierarchy, vintages. Names here are invented. */
class OfficialAreasTest {

    @AutoClose
    private final TemporaryStudy study = new TemporaryStudy("areas");
    private final StudySession session = study.session();
    private final Path folder = study.folder();

    private ImportPlan load(StudyImporter importer, Path file, String vintage) throws ProblemException {
        ImportPlan plan = importer.read(new ImportRequest(file, session.study(), vintage.isEmpty() ? Map.of()
            : Map.of("vintage", vintage)), Progress.NONE);
        session.execute(plan.operation());
        return plan;
    }

    private List<Area> areas(String kind) {
        return session.study().getPlaces().getAreas().stream().filter(area -> area.getKind() != null
            && kind.equals(area.getKind().getKey())).toList();
    }

    private Area area(String key) {
        List<Area> found = session.study().getPlaces().getAreas().stream()
            .filter(area -> key.equals(area.getOfficialKey())).toList();
        assertEquals(1, found.size(), key);
        return found.getFirst();
    }

    private static Geometry box(double west, double south, double east, double north) {
        return new GeometryFactory().toGeometry(new Envelope(new Coordinate(west, south), new Coordinate(east, north)));
    }

    private static GisFeature feature(String ars, String name, String kind, String gf, Geometry outline) {
        Map<String, Object> attributes = new HashMap<>(Map.of("ARS", ars, "GEN", name, "BEZ", kind, "NUTS", "DE99",
            "BSG", 1L, "ADE", 6L, "WSK", "2009-01-01"));
        if (!gf.isEmpty()) {
            attributes.put("GF", Long.valueOf(gf));
        }
        return new GisFeature("", attributes, outline);
    }

    private Path geoPackage(String name, Map<String, List<GisFeature>> layers) throws IOException {
        Path file = folder.resolve(name);
        new GeoPackageWriter(Instant.parse("2021-12-31T00:00:00Z")).write(layers.entrySet().stream()
            .map(entry -> new GisLayer(entry.getKey(), "EPSG:4326", entry.getValue())).toList(), file);
        return file;
    }

    @Test
    void germanyComesInWith16Laender19RegionsAnd401Districts() throws Exception {
        for (String level : List.of("Kreise", "Laender", "Regierungsbezirke")) {
            load(new GeoJsonStudyImporter(), SharedData.file("boundaries/bkg2021_Ebene_" + level + ".geojson"), "");
        }
        assertEquals(16, areas("land").size());
        assertEquals(19, areas("regierungsbezirk").size());
        assertEquals(401, areas("district").size() + areas("city-district").size());
        assertEquals(107, areas("city-district").size(), "98 kreisfreie Städte and 9 Stadtkreise");
        Map<String, Area> regions = areas("regierungsbezirk").stream()
            .collect(Collectors.toMap(Area::getOfficialKey, area -> area));
        for (Area area : session.study().getPlaces().getAreas()) {
            String key = area.getOfficialKey();
            assertEquals("2021", area.getKeyVintage());
            if (key.length() == 2) {
                assertTrue(area.getMemberships().isEmpty(), key);
                continue;
            }
            assertEquals(1, area.getMemberships().size(), key + " is part of one area");
            String expected = key.length() == 5 && regions.containsKey(key.substring(0, 3)) ? key.substring(0, 3)
                : key.substring(0, 2);
            assertEquals(expected, area.getMemberships().getFirst().getWhole().getOfficialKey(), key);
        }
        assertEquals("Baden-Württemberg", area("08").getName());
        assertEquals("Stuttgart", area("081").getName());
        assertEquals("Heidelberg", area("08221").getName());
        session.undo();
        session.undo();
        session.undo();
        assertTrue(session.study().getPlaces().getAreas().isEmpty());
    }

    @Test
    void everyLevelOfTheLayoutIsRecognised() throws Exception {
        Geometry all = box(9, 49, 9.4, 49.4);
        load(new GeoPackageStudyImporter(), geoPackage("vg250.gpkg", Map.of(
            "vg250_gem", List.of(feature("992110000000", "Karlshall", "Stadtkreis", "4", box(9.4, 49, 9.5, 49.4)),
                feature("991120009001", "Ellerstadt", "Stadt", "4", all)),
            "vg250_vwg", List.of(feature("991120009", "Ellerstadt", "Gemeindeverwaltungsverband", "4", all)),
            "vg250_krs", List.of(feature("99211", "Karlshall", "Stadtkreis", "4", box(9.4, 49, 9.5, 49.4)),
                feature("99112", "Ellerkreis", "Landkreis", "4", all)),
            "vg250_rbz", List.of(feature("991", "Oberau", "Regierungsbezirk", "4", all)),
            "vg250_lan", List.of(feature("99", "Auental", "Freie Hansestadt", "4", all),
                feature("99", "Auental", "Freie Hansestadt", "2", box(9.4, 49, 9.8, 49.4)),
                feature("99", "Auental (Bodensee)", "Freie Hansestadt", "1", box(9.8, 49, 9.9, 49.4))))), "2021-12-31");
        assertEquals(2, areas("municipality").size());
        assertEquals("municipal-association", area("991120009").getKind().getKey());
        assertEquals("city-district", area("99211").getKind().getKey());
        assertEquals("municipality", area("992110000000").getKind().getKey());
        assertEquals("land", area("99").getKind().getKey());
        assertEquals(all.getArea(), GeometryTexts.read(area("99").getGeometry()).orElseThrow().getArea(), 1e-9,
            "water is not part of the outline");
        assertEquals("991120009", area("991120009001").getMemberships().getFirst().getWhole().getOfficialKey());
        assertEquals("99211", area("992110000000").getMemberships().getFirst().getWhole().getOfficialKey());
        assertEquals("991", area("99112").getMemberships().getFirst().getWhole().getOfficialKey());
        assertEquals("99", area("99211").getMemberships().getFirst().getWhole().getOfficialKey());
        assertEquals(List.of("NUTS", "WSK"), area("99112").getProperties().stream().map(one -> one.getKey())
            .sorted().toList(), "technical columns are left out");
    }

    @Test
    void landPartsOfOneKeyAreJoined() throws Exception {
        load(new GeoPackageStudyImporter(), geoPackage("parts.gpkg", Map.of("vg250_krs", List.of(
            feature("99112", "Ellerkreis", "Landkreis", "4", box(9, 49, 9.2, 49.4)),
            feature("99112", "Ellerkreis", "Landkreis", "4", box(9.2, 49, 9.4, 49.4)),
            feature("99112", "Ellerkreis", "Landkreis", "4", box(9.5, 49, 9.6, 49.1))))), "");
        Geometry outline = GeometryTexts.read(area("99112").getGeometry()).orElseThrow();
        assertEquals(2, outline.getNumGeometries());
        assertEquals(0.4 * 0.4 + 0.01, outline.getArea(), 1e-9);
    }

    @Test
    void aDistrictReformKeepsBothVintages() throws Exception {
        String layer = "vg250_krs";
        load(new GeoPackageStudyImporter(), geoPackage("a.gpkg", Map.of(layer, List.of(
            feature("99152", "Göllingen", "Landkreis", "4", box(9, 49, 9.2, 49.4)),
            feature("99156", "Osterau", "Landkreis", "4", box(9.2, 49, 9.4, 49.4)),
            feature("99157", "Bleibach", "Landkreis", "4", box(9.4, 49, 9.6, 49.4)),
            feature("99158", "Teilstadt", "Landkreis", "4", box(9.6, 49, 9.8, 49.4))),
            "vg250_gem", List.of(feature("991520001001", "Dorf", "Gemeinde", "4", box(9, 49, 9.1, 49.1))))),
            "2015-12-31");
        load(new GeoPackageStudyImporter(), geoPackage("b.gpkg", Map.of(layer, List.of(
            feature("99159", "Göllingen", "Landkreis", "4", box(9, 49, 9.4, 49.4)),
            feature("99157", "Bleibach am Fluss", "Landkreis", "4", box(9.4, 49, 9.6, 49.39)),
            feature("99158", "Teilstadt", "Landkreis", "4", box(9.6, 49, 9.8, 49.2))))), "2016-12-31");
        assertEquals(6, areas("district").size());
        Area merged = area("99159");
        assertEquals("2016-12-31", merged.getValidFrom());
        for (String key : List.of("99152", "99156")) {
            assertEquals("2016-12-31", area(key).getValidUntil());
            assertEquals(merged, area(key).getMemberships().getFirst().getWhole());
            assertFalse(area(key).getMemberships().getFirst().getReason().isEmpty());
        }
        Area goesOn = area("99157");
        assertNull(goesOn.getValidUntil());
        assertEquals("2016-12-31", goesOn.getKeyVintage());
        assertEquals(List.of("Bleibach"), goesOn.getAliases(), "renamed, but the same area");
        List<Area> same = session.study().getPlaces().getAreas().stream()
            .filter(area -> "99158".equals(area.getOfficialKey())).toList();
        assertEquals(2, same.size(), "the same key for another extent");
        assertEquals(List.of("2015-12-31", "2016-12-31"), same.stream().map(Area::getKeyVintage).sorted().toList());
        Area before = same.stream().filter(one -> "2015-12-31".equals(one.getKeyVintage())).findFirst().orElseThrow();
        assertEquals("2016-12-31", before.getValidUntil());
        assertNull(area("991520001001").getValidUntil(), "the file says nothing about municipalities");
        load(new GeoPackageStudyImporter(), folder.resolve("a.gpkg"), "2015-12-31");
        assertEquals(6, areas("district").size(), "the older file once more adds nothing");
    }

    @Test
    void keysThatSpreadsheetsHaveSpoiltAreUnderstood() {
        Map<String, String> spoilt = Map.of("8111.0", "08111", " 08 111 ", "08111", "8111", "08111", "08111,00",
            "08111", "08 1 11", "08111", "8111000", "08111000", "81110000000", "081110000000", "1", "01",
            "08.1.11.000", "08111000", "9162000.0", "09162000");
        spoilt.forEach((text, key) -> assertEquals(key, OfficialKey.parse(text).orElseThrow().digits(), text));
        for (String text : List.of("", "x", "08111a", "1234567890123", "-", "8,111e3")) {
            assertTrue(OfficialKey.parse(text).isEmpty(), text);
        }
        assertTrue(Files.isDirectory(folder));
    }
}
