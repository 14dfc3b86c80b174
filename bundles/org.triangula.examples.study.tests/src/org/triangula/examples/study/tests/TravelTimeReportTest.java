// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.model.Identified;
import org.triangula.model.places.Area;
import org.triangula.model.places.Facility;
import org.triangula.model.places.ScenarioResult;
import org.triangula.reachability.study.ScenarioCells;
import org.triangula.triangulation.evidence.EvidenceCard;
import org.triangula.triangulation.evidence.EvidenceColumn;
import org.triangula.triangulation.evidence.EvidenceFor;
import org.triangula.triangulation.evidence.NearestResidents;
import org.triangula.triangulation.evidence.StoredTravelTimes;
import org.triangula.triangulation.material.StudyMaterial;
import org.triangula.triangulation.report.ReportBlock;
import org.triangula.triangulation.report.ReportBlock.Figure;
import org.triangula.triangulation.report.ReportBlock.Table;
import org.triangula.triangulation.report.ReportContext;
import org.triangula.triangulation.report.ReportParameters;
import org.triangula.triangulation.report.section.TravelTimeSection;

/** The travel times that the generator stores reach reports and evidence. */
class TravelTimeReportTest {

    @TempDir
    private Path folder;

    private StudySession session;
    private StudyMaterial material;
    private StoredTravelTimes times;

    @BeforeEach
    void open() throws ProblemException {
        session = GeneratedStudy.open(GeneratedStudy.write(folder));
        material = StudyMaterial.of(session);
        times = new StoredTravelTimes(material, Optional.of(new ScenarioCells()));
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void theReportHasATablePerScenarioAndAMapPerResultWithoutProtectedTypes() {
        ReportContext context = new ReportContext(material, Locale.GERMAN, ReportParameters.usual("0.1.0"), times);
        List<ReportBlock> blocks = new TravelTimeSection().section(context).orElseThrow().blocks();
        List<Table> tables = blocks.stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
        assertEquals(session.study().getPlaces().getScenarios().size(), tables.size());
        List<ScenarioResult> shown = session.study().getPlaces().getScenarios().stream()
            .flatMap(scenario -> scenario.getResults().stream())
            .filter(result -> !context.disclosure().isProtected(result.getFacilityType())).toList();
        assertFalse(shown.isEmpty());
        assertEquals(shown.size(), blocks.stream().filter(Figure.class::isInstance).count());
        assertEquals(tables.size() + shown.size(), blocks.size());
        for (Table table : tables) {
            assertEquals(shown.size() / tables.size() * context.districts().size(), table.rows().size());
            table.rows().forEach(row -> assertFalse(row.cells().get(7).equals("0"), row.toString()));
            assertTrue(table.rows().stream().anyMatch(row -> !row.cells().get(3).equals("–")));
        }
    }

    @Test
    void aDistrictHasTravelTimesInItsEvidence() {
        Area district = session.study().getPlaces().getAreas().stream()
            .filter(area -> area.getKind() != null && "district".equals(area.getKind().getKey())).findFirst()
            .orElseThrow();
        List<EvidenceCard> cards = travelTimes(district);
        assertEquals(session.study().getPlaces().getScenarios().stream()
            .mapToInt(scenario -> scenario.getResults().size()).sum(), cards.size());
        assertTrue(cards.stream().anyMatch(card -> card.text().endsWith("Minuten (Median)")));
        assertTrue(cards.stream().allMatch(card -> card.detail().contains("Einwohner:innen")));
    }

    @Test
    void everyResidentHasOneNearestFacility() {
        for (ScenarioResult result : session.study().getPlaces().getScenarios().get(0).getResults()) {
            List<NearestResidents> nearest = session.study().getPlaces().getFacilities().stream()
                .flatMap((Facility facility) -> times.nearest(facility).stream())
                .filter(one -> one.result() == result).toList();
            assertFalse(nearest.isEmpty(), result.getName());
            assertTrue(nearest.get(0).reached() > 0, result.getName());
            assertEquals(nearest.get(0).reached(), nearest.stream().mapToDouble(NearestResidents::count).sum(), 0.01);
        }
    }

    @Test
    void aFacilityHasItsResidentsInItsEvidence() {
        Facility office = session.study().getPlaces().getFacilities().stream()
            .filter(facility -> !times.nearest(facility).isEmpty()).findFirst().orElseThrow();
        assertTrue(travelTimes(office).stream().anyMatch(card -> card.text().startsWith("am nächsten für ")));
    }

    private List<EvidenceCard> travelTimes(Identified subject) {
        return new EvidenceFor(material, Locale.GERMAN, LocalDate.of(2024, 11, 4), times).of(subject)
            .cards(EvidenceColumn.REACHABLE).stream().filter(card -> card.object() instanceof ScenarioResult).toList();
    }
}
