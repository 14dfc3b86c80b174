// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.actors.PlacementKind;
import org.triangula.organization.measure.ChartMeasures;
import org.triangula.organization.notation.Administration;
import org.triangula.organization.notation.AdministrationReader;
import org.triangula.organization.notation.AdministrationWriter;
import org.triangula.organization.notation.GeneratedAdministration;
import org.triangula.organization.notation.NotedUnit;
import org.triangula.organization.notation.RankTable;
import org.triangula.testing.study.TemporaryStudy;

/** Charts of a study, entered as text and reorganised. */
class ChartEntryTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
    private static final String TEXT = """
        Landratsamt
          Dezernat I
            Ausländerbehörde {rank=office; tasks=abh}
          Dezernat II
            Sozialamt {tasks=asylblg, social}
            Integrationsbüro {rank=office; tasks=strategic}
              * Beauftragte | fte=0.5 | persons=1 | term=2025-12-31 | funding=40 % Land, 60 % Kreis
        """;

    @AutoClose
    private final TemporaryStudy study = new TemporaryStudy("charts");
    private final StudySession session = study.session();

    private StudyChart chart(LocalDate day) {
        return StudyChart.of(session.study().getActors(), Optional.empty(), day);
    }

    private void enter(String text) throws ProblemException {
        enter(new AdministrationReader(RankTable.supplied()).read(text).administration());
    }

    private void enter(Administration administration) throws ProblemException {
        session.execute(new EnterAdministration(null, DAY, administration));
    }

    private String text() {
        return new AdministrationWriter(RankTable.supplied()).write(chart(DAY).administration());
    }

    @Test
    void theTextOfTheStudyIsTheTextThatWasEntered() throws ProblemException {
        enter(TEXT);
        assertEquals(TEXT, text());
        Map<String, AdministrativeUnit> before = chart(DAY).units();
        enter(text());
        assertEquals(before, chart(DAY).units());
    }

    @Test
    void whateverTheNotationCanSayIsKeptInTheStudy() throws ProblemException {
        for (int seed = 0; seed < 10; seed++) {
            Administration some = new GeneratedAdministration(new Random(seed)).administration();
            Administration wanted = new Administration(some.header(), List.of(), List.of(),
                some.units().stream().map(ChartEntryTest::ofToday).toList());
            enter(wanted);
            Administration found = chart(DAY).administration();
            assertEquals(wanted.units(), found.units(), "seed " + seed);
            assertEquals(wanted.units().isEmpty() ? Map.of() : wanted.header(), found.header());
        }
    }

    /** What the study can hold on one day: numbers of staff, units that exist, details in the order of the study. */
    private static NotedUnit ofToday(NotedUnit unit) {
        Map<String, String> details = new LinkedHashMap<>();
        for (String keyword : List.of("head", "site", "building", "staff", "from", "source", "replaced_by", "programme",
            "note")) {
            unit.detail(keyword).ifPresent(value -> details.put(keyword, keyword.equals("staff") ? "12"
                : keyword.equals("from") ? "2001" : value));
        }
        return new NotedUnit(unit.key(), unit.name(), unit.localRank(), unit.rank(), unit.line(), unit.tasks(),
            unit.posts(), unit.statements(), details, unit.children().stream().map(ChartEntryTest::ofToday).toList());
    }

    @Test
    void aUnitWhoseNameIsTypedStaysTheSame() throws ProblemException {
        enter(TEXT);
        AdministrativeUnit office = chart(DAY).units().get("sozialamt");
        enter(TEXT.replace("Sozialamt", "Amt für Soziales"));
        assertSame(office, chart(DAY).units().get("amt-fuer-soziales"));
        enter(text().replace("    Amt für Soziales {tasks=asylblg, social}\n", ""));
        assertTrue(chart(DAY).units().values().stream().noneMatch(unit -> unit == office));
        session.undo();
        assertEquals(6, chart(DAY).units().size());
    }

    @Test
    void aReorganisationChangesTheTypeFromItsDayOnAndIsUndone() throws ProblemException {
        enter(TEXT);
        assertTrue(new ChartMeasures(chart(DAY).administration()).configuration().is("fragmented"));
        Map<String, AdministrativeUnit> units = chart(DAY).units();
        session.execute(new MoveUnit(units.get("integrationsbuero").getId(), "Integrationsbüro",
            units.get("auslaenderbehoerde").getId(), DAY.plusMonths(1), PlacementKind.LINE, "Kreistag"));
        assertEquals(TEXT, text());
        assertTrue(new ChartMeasures(chart(DAY.plusMonths(1)).administration()).configuration().is("partly"));
        assertEquals("Kreistag", units.get("integrationsbuero").getPlacements().getLast().getReason());
        session.undo();
        assertTrue(new ChartMeasures(chart(DAY.plusMonths(1)).administration()).configuration().is("fragmented"));
    }

    @Test
    void aUnitCannotHangBelowItself() throws ProblemException {
        enter(TEXT);
        Map<String, AdministrativeUnit> units = chart(DAY).units();
        assertThrows(ProblemException.class, () -> session.execute(new MoveUnit(units.get("dezernat-i").getId(),
            "Dezernat I", units.get("auslaenderbehoerde").getId(), DAY, PlacementKind.LINE, "")));
    }
}
