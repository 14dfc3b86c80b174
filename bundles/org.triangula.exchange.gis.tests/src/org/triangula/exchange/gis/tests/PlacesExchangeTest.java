// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.exchange.StudyImporter;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.exchange.gis.study.GeoJsonStudyExporter;
import org.triangula.exchange.gis.study.GeoJsonStudyImporter;
import org.triangula.exchange.gis.study.GeoPackageStudyExporter;
import org.triangula.exchange.gis.study.GeoPackageStudyImporter;
import org.triangula.geo.study.LocationReport;
import org.triangula.geo.study.StudyPlaces;
import org.triangula.model.places.Area;
import org.triangula.model.places.Facility;
import org.triangula.testing.study.TemporaryStudy;

/** Areas and facilities from files into a study and back. */
class PlacesExchangeTest {

    private static final String REGION = """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"ARS":"99112","GEN":"Ellerkreis","BEZ":"Landkreis","EWZ":83800},
             "geometry":{"type":"Polygon","coordinates":[[[9,49],[9.4,49],[9.4,49.4],[9,49.4],[9,49]]]}},
            {"type":"Feature","properties":{"ARS":"991120001001","GEN":"Ellerstadt","BEZ":"Stadt"},
             "geometry":{"type":"Polygon","coordinates":[[[9,49],[9.12345678912,49],[9.2,49.2],[9,49.2],[9,49]]]}},
            {"type":"Feature","properties":{"ARS":"99111","GEN":"Karlshall"},
             "geometry":{"type":"Polygon","coordinates":[[[9.4,49],[9.6,49],[9.6,49.4],[9.4,49.4],[9.4,49]]]}},
            {"type":"Feature","properties":{"id":"F-1","type":"Ausländerbehörde","name":"Amt","plz":"99111"},
             "geometry":{"type":"Point","coordinates":[9.5,49.1]}},
            {"type":"Feature","properties":{"id":"F-2","type":"shelter","name":"Unterkunft"},
             "geometry":{"type":"Point","coordinates":[9.05,49.05]}},
            {"type":"Feature","properties":{"id":"F-3","type":"Repair café","name":"Werkstatt"},
             "geometry":{"type":"Point","coordinates":[9.3,49.3]}},
            {"type":"Feature","properties":{"name":"Baum"},"geometry":{"type":"Point","coordinates":[9.3,49.3]}},
            {"type":"Feature","properties":{"name":"Weg"},
             "geometry":{"type":"LineString","coordinates":[[9.3,49.3],[9.4,49.3]]}}]}
            """;

    @AutoClose
    private final TemporaryStudy study = new TemporaryStudy("places");
    private final StudySession session = study.session();
    private final Path folder = study.folder();

    private ImportPlan plan(StudyImporter importer, Path file) throws ProblemException {
        return importer.read(new ImportRequest(file, session.study(), Map.of()), Progress.NONE);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private ImportPlan importRegion() throws IOException, ProblemException {
        ImportPlan plan = plan(new GeoJsonStudyImporter(), file("region.geojson", REGION));
        session.execute(plan.operation());
        return plan;
    }

    private Area area(String key) {
        return session.study().getPlaces().getAreas().stream().filter(area -> key.equals(area.getOfficialKey()))
                .findFirst().orElseThrow();
    }

    private Facility facility(String name) {
        return session.study().getPlaces().getFacilities().stream().filter(one -> name.equals(one.getName()))
                .findFirst().orElseThrow();
    }

    private static boolean lost(List<Finding> findings, String part) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.LOST
                && (finding.message() + finding.place()).contains(part));
    }

    @Test
    void importsAreasWithKindsMembershipsAndShortOutlines() throws Exception {
        ImportPlan plan = importRegion();
        assertEquals(3, plan.report().counts().get(0).added());
        assertEquals("district", area("99112").getKind().getKey());
        assertEquals("municipality", area("991120001001").getKind().getKey());
        assertEquals("district", area("99111").getKind().getKey(), "guessed from five digits");
        assertEquals(area("99112"), area("991120001001").getMemberships().get(0).getWhole());
        assertTrue(area("991120001001").getGeometry().contains("9.1234568 49"), area("991120001001").getGeometry());
        assertEquals("83800", area("99112").getProperties().get(0).getValue());
        assertEquals("region.geojson", area("99112").getSources().get(0).getName());
    }

    @Test
    void importsPointsWithTypeAsFacilitiesAndReportsTheRest() throws Exception {
        ImportPlan plan = importRegion();
        assertEquals(3, plan.report().counts().get(1).added());
        assertEquals("immigration-office", facility("Amt").getType().getKey());
        assertEquals("99111", facility("Amt").getPostalCode());
        assertFalse(facility("Unterkunft").isPublishable(), "protected by its type");
        assertTrue(facility("Amt").isPublishable());
        assertEquals("Repair café", facility("Werkstatt").getType().getName());
        assertEquals(2, plan.report().findings().stream().filter(one -> one.severity() == Severity.LOST).count());
    }

    @Test
    void importingTheSameAgainChangesNothing() throws Exception {
        importRegion();
        ImportPlan again = plan(new GeoJsonStudyImporter(), folder.resolve("region.geojson"));
        assertEquals(0, again.report().counts().get(0).added() + again.report().counts().get(0).updated());
        assertEquals(0, again.report().counts().get(1).added() + again.report().counts().get(1).updated());
        assertFalse(session.execute(again.operation()));
    }

    @Test
    void changesTheAreaWithTheSameKeyAndIsUndoneAsOne() throws Exception {
        importRegion();
        String id = area("99112").getId();
        Path newer = file("newer.geojson", """
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"AGS":"99112001",
                "GEN":"Ellerstadt neu"},
                "geometry":{"type":"Polygon","coordinates":[[[9,49],[9.1,49],[9,49.1],[9,49]]]}},
                {"type":"Feature","properties":{"key":"99112","GEN":"Ellerkreis","kind":"LANDKREIS"},
                "geometry":{"type":"Polygon","coordinates":[[[9,49],[9.3,49],[9.3,49.4],[9,49.4],[9,49]]]}}]}
                """);
        ImportPlan plan = plan(new GeoJsonStudyImporter(), newer);
        assertEquals(0, plan.report().counts().get(0).added(), "the AGS is a form of the ARS");
        assertEquals(2, plan.report().counts().get(0).updated());
        session.execute(plan.operation());
        assertEquals(id, area("99112").getId());
        assertTrue(area("99112").getGeometry().contains("9.3 49"));
        session.undo();
        assertTrue(area("99112").getGeometry().contains("9.4 49"));
        assertEquals("Ellerstadt", area("991120001001").getName());
    }

    @Test
    void exportsWithoutWhatMustNotBePublishedAndReadsItBack() throws Exception {
        importRegion();
        Path json = folder.resolve("out.geojson");
        List<Finding> findings = new GeoJsonStudyExporter().write(session, json, Progress.NONE);
        assertTrue(lost(findings, "1"), findings.toString());
        assertFalse(Files.readString(json).contains("Unterkunft"));
        Path pack = folder.resolve("out.gpkg");
        new GeoPackageStudyExporter().write(session, pack, Progress.NONE);
        for (ImportPlan plan : List.of(plan(new GeoJsonStudyImporter(), json),
                plan(new GeoPackageStudyImporter(), pack))) {
            assertEquals(3, plan.report().counts().get(0).read());
            assertEquals(2, plan.report().counts().get(1).read());
            assertEquals(0, plan.report().counts().get(0).updated() + plan.report().counts().get(0).added());
            assertEquals(0, plan.report().counts().get(1).updated() + plan.report().counts().get(1).added());
            assertFalse(session.execute(plan.operation()), "what comes back is what is there");
        }
    }

    @Test
    void tellsWhereFacilitiesLieAndWhoIsResponsible() throws Exception {
        importRegion();
        session.execute(StudyOperation.of("Test", edit -> facility("Amt").setResponsibleArea(area("99112"))));
        LocationReport report = LocationReport.of(session.study(), StudyPlaces.of(session.study()));
        assertEquals(List.of(facility("Amt").getId()), report.elsewhere().stream()
                .map(LocationReport.Entry::facility).toList());
        session.execute(report.recordLocations("Test"));
        assertEquals(area("99111"), facility("Amt").getLocatedIn());
        assertEquals(area("991120001001"), facility("Unterkunft").getLocatedIn(), "the smallest area counts");
        assertEquals(Optional.of(1), StudyPlaces.of(session.study()).kind("municipality")
                .map(kind -> kind.areas().areas().size()));
    }

    private void assertRefused(String name, String text, String... parts) throws IOException {
        Path file = file(name, text);
        StudyImporter importer = name.endsWith(".gpkg") ? new GeoPackageStudyImporter() : new GeoJsonStudyImporter();
        String message = assertThrows(ProblemException.class, () -> plan(importer, file)).getMessage();
        assertTrue(message.startsWith(name), message);
        for (String part : parts) {
            assertTrue(message.contains(part), message);
        }
        assertTrue(session.study().getPlaces().getAreas().isEmpty());
    }

    @Test
    void refusesHostileFilesWithOneMessage() throws Exception {
        assertRefused("empty.geojson", "", "empty");
        assertRefused("cut.geojson", REGION.substring(0, 300));
        assertRefused("nonsense.geojson", "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\","
                + "\"properties\":{},\"geometry\":{\"type\":\"Point\",\"coordinates\":[3512345,5467890]}}]}", "4326");
        assertRefused("swapped.geojson", REGION.replaceAll("\\[(\\d[\\d.]*),(\\d[\\d.]*)\\]", "[$2,$1]"), "swapped");
        assertRefused("deep.geojson", "[".repeat(200_000));
        assertRefused("bare.geojson", "{\"type\":\"FeatureCollection\",\"features\":[]}");
        assertRefused("text.gpkg", "this is no database");
        assertThrows(ProblemException.class,
                () -> plan(new GeoPackageStudyImporter(), folder.resolve("missing.gpkg")));
    }

    @Test
    void anOutlineOfNothingIsReportedAndTheRestImported() throws Exception {
        ImportPlan plan = plan(new GeoJsonStudyImporter(), file("flat.geojson", REGION.replace(
                "[[[9.4,49],[9.6,49],[9.6,49.4],[9.4,49.4],[9.4,49]]]", "[[[9.4,49],[9.6,49],[9.4,49],[9.4,49]]]")));
        assertEquals(2, plan.report().counts().get(0).read());
        assertTrue(lost(plan.report().findings(), "3"));
    }
}
