// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.actors.PlacementKind;
import org.triangula.organization.notation.Administration;
import org.triangula.organization.notation.AdministrationReader;
import org.triangula.organization.notation.AdministrationWriter;
import org.triangula.organization.notation.GeneratedAdministration;
import org.triangula.organization.notation.NotedUnit;
import org.triangula.organization.notation.RankTable;
import org.triangula.testing.study.TemporaryStudy;

/** Text, study, text: letter by letter, with remarks, sources, reorganisations and what held at other times. */
class ChartTextRoundTripTest {

    private static final RankTable RANKS = RankTable.supplied();
    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);

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
        return new AdministrationReader(RANKS).read(text).administration();
    }

    private void enter(String text) throws ProblemException {
        session.execute(new EnterAdministration(null, null, read(text), true, text));
    }

    private StudyChart all() {
        return StudyChart.ofAllTimes(session.study().getActors(), Optional.empty());
    }

    @Test
    void everyExampleFileComesBackAsItWas() throws IOException, ProblemException {
        Path charts = Path.of(System.getProperty("triangula.root"), "bundles", "org.triangula.examples.study", "data",
            "organisation");
        List<Path> files = new ArrayList<>();
        try (Stream<Path> some = Files.walk(charts)) {
            some.filter(file -> file.toString().endsWith(".chart.txt")).sorted().forEach(files::add);
        }
        assertTrue(files.size() > 20, files.toString());
        for (Path file : files) {
            String text = Files.readString(file);
            enter(text);
            assertEquals(text, all().text(), file.toString());
            // and once more, from what the study holds
            session.execute(new EnterAdministration(null, null, read(all().text()), true, all().text()));
            assertEquals(text, all().text(), file.toString());
            session.undo();
            session.undo();
        }
    }

    @Property(tries = 150)
    void wordingIsKeptWhateverItIs(@ForAll long seed) {
        Random random = new Random(seed);
        String plain = new AdministrationWriter(RANKS)
            .write(new GeneratedAdministration(random).administration());
        StringBuilder own = new StringBuilder();
        for (String line : plain.lines().toList()) {
            int level = (line.length() - line.stripLeading().length()) / 2;
            if (random.nextInt(4) == 0) {
                own.append(random.nextBoolean() ? "" : "  # Anmerkung " + random.nextInt(3)).append('\n');
            }
            own.append("   ".repeat(level)).append(line.strip()).append(random.nextInt(4) == 0 ? "  " : "")
                .append('\n');
        }
        String text = own + (random.nextBoolean() ? "" : "# Ende\n");
        assertEquals(text, new AdministrationWriter(RANKS).write(read(text), List.of(text)));
    }

    @Test
    void whatWasWrittenStaysWhenSomethingElseIsChanged() throws ProblemException {
        enter("""
            # Stand der Webseite
            @administration LRA Landratsamt
            @source W Webseite 2023

            Landratsamt {key=LRA}
               Dezernat I {key=D1; source=W}
                 # wird bald verlegt
                 Amt A {tasks=abh,asylblg; key=A}
                 * Leitung | fte=1.0
            """);
        session.execute(new EnterAdministration(null, DAY, read(StudyChart.of(session.study().getActors(),
            Optional.empty(), DAY).text().replace("fte=1.0", "fte=0.5")), StudyChart.of(session.study().getActors(),
                Optional.empty(), DAY).text().replace("fte=1.0", "fte=0.5")));
        assertEquals("""
            # Stand der Webseite
            @administration LRA Landratsamt
            @source W Webseite 2023

            Landratsamt {key=LRA}
               Dezernat I {key=D1; source=W}
                 # wird bald verlegt
                 Amt A {tasks=abh,asylblg; key=A}
                 * Leitung | fte=0.5
            """, all().text());
        assertEquals(List.of("Webseite 2023"), all().units().get("D1").getSources().stream()
            .map(one -> one.getName()).toList());
    }

    @Test
    void aMoveIsToldInTheTextAndComesBackFromIt() throws ProblemException {
        enter("Landratsamt\n  Dezernat I\n  Dezernat II\n    Büro {tasks=strategic; from=2018}\n");
        AdministrativeUnit office = all().units().get("buero");
        session.execute(new MoveUnit(office.getId(), "Büro", all().units().get("dezernat-i").getId(), DAY,
            PlacementKind.STAFF, "Kreistag"));
        String text = all().text();
        assertEquals("""
            @change 2022-06-01 move buero Dezernat I | Reason: Kreistag

            Landratsamt
              Dezernat I
                Büro {line=staff; tasks=strategic; from=2018; since=2022-06-01; earlier=dezernat-ii until 2022-05-31}
              Dezernat II
            """, text);
        assertEquals(List.of("landratsamt", "dezernat-ii", "buero"),
            read(text).on(DAY.minusDays(1)).path("buero").stream().map(NotedUnit::key).toList());
        assertEquals(List.of("landratsamt", "dezernat-i", "buero"),
            read(text).on(DAY).path("buero").stream().map(NotedUnit::key).toList());
        session.undo();
        session.undo();
        enter(text);
        assertEquals(text, all().text());
        assertEquals(List.of("Dezernat II", "Dezernat I"), all().units().get("buero").getPlacements().stream()
            .map(one -> one.getSuperior().getName()).toList());
        ChartEvent moved = ChartEvents.of(session.study(), Optional.empty()).getLast();
        assertEquals("MOVED Dezernat I: Kreistag", moved.kind() + " " + moved.reason());
    }

    @Test
    void aTableOfTodayLeavesWhatIsNoMore() throws ProblemException {
        enter("""
            Amt {key=A}
              Stelle {key=alt; until=2020; replaced_by=neu}
              Büro {key=neu}
                * Beauftragte | fte=1 | term=2020-06-30 | ended
                * Assistenz | fte=0.5
              Team {key=T}
            """);
        AdministrativeUnit office = all().units().get("neu");
        // as many units as before, and as many posts: none of them takes the place of one that is no more
        session.execute(new EnterAdministration(null, null, read("""
            Amt {key=A}
              Referat {key=R}
              Büro {key=neu}
                * Leitung | fte=1
                * Technik | fte=1
              Fach {key=F}
            """), true, ""));
        assertEquals(List.of("A", "F", "R", "alt", "neu"), all().units().keySet().stream().sorted().toList());
        assertEquals(List.of("Beauftragte", "Leitung", "Technik"), office.getPosts().stream()
            .map(one -> one.getName()).sorted().toList());
    }

    @Test
    void unitsOfOtherTimesAreImportedToo() throws ProblemException {
        enter("""
            Amt {key=A}
              Stelle {key=alt; until=2020; replaced_by=neu}
                * Beauftragte | fte=1 | term=2020-06-30 | ended
              Büro {key=neu; from=2021}
            """);
        assertEquals(List.of("A", "alt"), List.copyOf(StudyChart.of(session.study().getActors(), Optional.empty(),
            LocalDate.of(2019, 1, 1)).units().keySet()));
        assertEquals(List.of("A", "neu"), List.copyOf(StudyChart.of(session.study().getActors(), Optional.empty(),
            DAY).units().keySet()));
        assertEquals("2020-06-30", all().units().get("alt").getPosts().getFirst().getValidUntil());
    }
}
