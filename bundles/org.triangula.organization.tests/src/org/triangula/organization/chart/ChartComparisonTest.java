// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.model.Decision;
import org.triangula.model.ModelFactory;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.actors.PlacementKind;
import org.triangula.organization.chart.ChartComparison.Matching;
import org.triangula.organization.chart.ChartComparison.Side;
import org.triangula.organization.chart.ChartDifference.Kind;
import org.triangula.organization.chart.SeatDifference.Aspect;
import org.triangula.organization.notation.Administration;
import org.triangula.organization.notation.AdministrationReader;
import org.triangula.organization.notation.GeneratedAdministration;
import org.triangula.organization.notation.RankTable;
import org.triangula.testing.study.TemporaryStudy;

/** Two days of an administration, and two administrations, side by side. */
class ChartComparisonTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
    private static final String TEXT = """
        @administration LRA Landratsamt
        @change 2022-07-01 move integrationsbuero zum Sozialamt | Reason: Kreistag

        Landratsamt {key=LRA}
          Dezernat I
            Ausländerbehörde {rank=office; tasks=abh}
          Dezernat II
            Sozialamt {tasks=asylblg}
            Integrationsbüro {rank=office; tasks=strategic}
        """;

    /** Made before each test, not with the object: properties need none. */
    @AutoClose
    private TemporaryStudy study;
    private StudySession session;

    @BeforeEach
    void open() {
        study = new TemporaryStudy("charts");
        session = study.session();
    }

    private static Administration read(String text) {
        return new AdministrationReader(RankTable.supplied()).read(text).administration();
    }

    private AdministrativeUnit unit(String key) {
        return StudyChart.of(session.study().getActors(), Optional.empty(), DAY).units().get(key);
    }

    private ChartComparison compare(LocalDate first, LocalDate second) {
        return ChartComparison.of(session.study(), new Side(Optional.empty(), first),
            new Side(Optional.empty(), second), Matching.NAME_AND_RANK);
    }

    @Test
    void twoDaysDifferWithTheReasonsThatAreKnown() throws ProblemException {
        session.execute(new EnterAdministration(null, DAY, read(TEXT)));
        session.execute(new MoveUnit(unit("integrationsbuero").getId(), "Integrationsbüro", unit("sozialamt").getId(),
            LocalDate.of(2022, 7, 1), PlacementKind.STAFF, ""));
        ChartComparison both = compare(DAY, LocalDate.of(2022, 7, 1));
        assertEquals(List.of("MOVED integrationsbuero [Dezernat II] [Sozialamt] zum Sozialamt: Kreistag",
            "LINE integrationsbuero [LINE] [STAFF] zum Sozialamt: Kreistag"), both.differences().stream()
                .map(one -> one.kind() + " " + one.after() + " " + one.was() + " " + one.is() + " " + one.reason())
                .toList());
        assertEquals(List.of(), compare(DAY, DAY.plusDays(1)).differences());
        assertEquals(List.of(LocalDate.of(2022, 7, 1)),
            ChartEvents.days(ChartEvents.of(session.study(), Optional.empty())));
    }

    @Test
    void aDecisionExplainsWhatChangedNext() throws ProblemException {
        session.execute(new EnterAdministration(null, DAY, read(TEXT.replaceAll("@change.*\n", ""))));
        AdministrativeUnit moved = unit("integrationsbuero");
        session.execute(new MoveUnit(moved.getId(), "Integrationsbüro", unit("dezernat-i").getId(), DAY.plusMonths(2),
            PlacementKind.LINE, ""));
        session.execute(StudyOperation.of("decide", edit -> {
            Decision decision = ModelFactory.eINSTANCE.createDecision();
            decision.setReason("Neuer Zuschnitt");
            decision.setDecidedOn(DAY);
            decision.getConcerns().add(moved);
            edit.study().getDecisions().add(decision);
        }));
        assertEquals(List.of("Neuer Zuschnitt"),
            compare(DAY, DAY.plusMonths(2)).differences().stream().map(ChartDifference::reason).toList());
    }

    @Test
    void aReplacedUnitGoesOnInItsSuccessor() throws ProblemException {
        session.execute(new EnterAdministration(null, DAY, read("""
            Amt {key=A}
              Stelle alt {key=alt; until=2022-12-31; replaced_by=neu}
              Büro neu {key=neu; tasks=strategic}
            """)));
        session.execute(StudyOperation.of("begin",
            edit -> unit("neu").setValidFrom("2023-01-01")));
        ChartComparison both = compare(DAY, LocalDate.of(2023, 1, 1));
        assertEquals("neu", both.matching().pairs().get("alt"));
        assertEquals(Set.of(Kind.RENAMED, Kind.TASKS), Set.copyOf(both.differences().stream()
            .map(ChartDifference::kind).toList()));
        // the other way round it is the same unit, too
        assertEquals("alt", compare(LocalDate.of(2023, 1, 1), DAY).matching().pairs().get("neu"));
    }

    @Test
    void twoAdministrationsArePairedByNameAndRank() {
        Administration one = read("""
            Landratsamt A
              Dezernat 2 Ordnung
                Ordnungsamt
                  Sachgebiet Ausländerbehörde {tasks=abh}
              Dezernat 3 Soziales
                Sozialamt {tasks=asylblg}
            """);
        Administration other = read("""
            Landratsamt B
              Geschäftsbereich Ordnung
                Ausländerbehörde {rank=office; tasks=abh}
                Sozialamt {tasks=asylblg, social}
              Stabsstelle Integration {tasks=strategic}
            """);
        UnitMatching matching = UnitMatching.byNameAndRank(one, other, RankTable.supplied());
        assertEquals("geschaeftsbereich-ordnung", matching.pairs().get("dezernat-2-ordnung"));
        assertEquals("auslaenderbehoerde", matching.pairs().get("sachgebiet-auslaenderbehoerde"));
        assertEquals("landratsamt-b", matching.pairs().get("landratsamt-a"));
        List<String> found = ChartDifference.of(one, other, matching).stream()
            .map(difference -> difference.kind() + " " + difference.name()).toList();
        assertTrue(found.containsAll(List.of("MOVED Ausländerbehörde", "RANK Ausländerbehörde", "MOVED Sozialamt",
            "TASKS Sozialamt", "FOUNDED Stabsstelle Integration", "DISSOLVED Ordnungsamt",
            "DISSOLVED Dezernat 3 Soziales")), found.toString());
        assertTrue(found.stream().noneMatch(text -> text.contains("Landratsamt")), found.toString());
    }

    @Test
    void twoAdministrationsDifferInTheSeatsOfTheirTasks() {
        List<SeatDifference> seats = SeatDifference.of(read("""
            Landratsamt A
              Dezernat I
                Ordnungsamt {tasks=public-order}
                  Sachgebiet Aufenthalt {tasks=abh}
                Sozialamt {tasks=asylblg}
            """), read("""
            Landratsamt B
              Dezernat Soziales
                Amt für Migration {tasks=abh}
                Amt für Soziales {tasks=asylblg}
              Stabsstelle Integration {tasks=strategic}
            """));
        assertEquals(List.of("public-order", "abh", "strategic"), seats.stream().map(SeatDifference::task).toList());
        assertEquals(Set.of(Aspect.RANK, Aspect.LEVEL, Aspect.OFFICE), seats.get(1).aspects());
        assertEquals(List.of("Dezernat I", "Ordnungsamt", "Sachgebiet Aufenthalt"),
            seats.get(1).before().getFirst().path());
        assertEquals(Set.of("public-order"), seats.get(1).before().getFirst().together());
        assertTrue(seats.get(2).before().isEmpty());
    }

    @Property(tries = 100)
    void anAdministrationDoesNotDifferFromItself(@ForAll long seed) {
        Administration some = new GeneratedAdministration(new Random(seed)).administration();
        assertEquals(List.of(), ChartDifference.of(some, some));
        assertEquals(List.of(), SeatDifference.of(some, some));
    }

    @Property(tries = 200)
    void daysKeepTheirOrderAndDistanceOnTheAxis(@ForAll long seed) {
        Random random = new Random(seed);
        List<LocalDate> days = random.ints(1 + random.nextInt(12), 0, 20_000).distinct().sorted()
            .mapToObj(LocalDate::ofEpochDay).toList();
        TimeAxis axis = TimeAxis.of(days, 10, 400, 16);
        for (int i = 0; i < days.size(); i++) {
            assertEquals(days.get(i), axis.day(axis.places().get(i)));
            assertEquals(axis.places().get(i), axis.place(days.get(i)), 1e-9);
            assertTrue(i == 0 || axis.places().get(i) - axis.places().get(i - 1) > 15.999, axis.toString());
        }
        assertEquals(400, axis.places().getLast(), 1e-9);
    }
}
