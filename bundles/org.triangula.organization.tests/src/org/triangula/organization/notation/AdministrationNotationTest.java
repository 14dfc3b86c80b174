// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.organization.notation.AdministrationReader.Reading;
import org.triangula.organization.notation.NotedPost.Funding;
import org.triangula.organization.notation.NotedUnit.Carriage;
import org.triangula.organization.notation.NotedUnit.Line;
import org.triangula.organization.notation.NotedUnit.Statement;

/** The indented text of administrations: what is written is read again, and what is wrong is said with its line. */
class AdministrationNotationTest {

    private static final RankTable RANKS = RankTable.supplied();

    private static Reading read(String text) {
        return new AdministrationReader(RANKS).read(text);
    }

    @Property(tries = 100)
    void readsWhatItWrote(@ForAll long seed) {
        Administration administration = new GeneratedAdministration(new Random(seed)).administration();
        String text = new AdministrationWriter(RANKS).write(administration);
        Reading reading = read(text);
        assertEquals(administration, reading.administration(), text);
        assertEquals(List.of(), reading.remarks(), text);
    }

    @Property(tries = 100)
    void readsAnythingWithoutFailing(@ForAll String text) {
        Reading reading = read(text);
        String written = new AdministrationWriter(RANKS).write(reading.administration());
        assertEquals(reading.administration().stream().map(NotedUnit::key).toList(),
            read(written).administration().stream().map(NotedUnit::key).toList(), written);
    }

    @Test
    void readsAnOrdinaryChart() {
        Administration chart = read("""
            # a remark
            @administration LRA Landratsamt Muster
            @population 115_796
            @source O Organigramm 2023
            @change 2021-04-01 move IB zum Landrat | Grund: Querschnittsaufgabe

            Landratsamt Muster {key=LRA}
              Stabsstelle Integration {key=IB; tasks=strategic, counselling:coordinates; from=2021-04-01}
                * Beauftragte | fte=0,6 | persons=1 | term=2025-12-31 | funding=40 % Land bis 2025-12-31, 60 % Kreis
              Dezernat III
                Sozialamt {tasks=asylblg:shares:50; source=O}
                  ~ name=Amt für Soziales; source=Web 2024
            """).administration();
        assertEquals("Landratsamt Muster", chart.name());
        assertEquals("LRA", chart.key());
        assertEquals(115_796, chart.number("population").orElseThrow());
        assertEquals(List.of("LRA", "IB", "dezernat-iii", "sozialamt"), chart.stream().map(NotedUnit::key).toList());
        assertEquals(List.of("administration", "staff-unit", "department", "office"),
            chart.stream().map(NotedUnit::rank).toList());
        NotedUnit staff = chart.unit("IB").orElseThrow();
        assertEquals(Line.STAFF, staff.line());
        assertEquals(new NotedPost("Beauftragte", new BigDecimal("0.6"), 1, "2025-12-31", "",
            List.of(new Funding(BigDecimal.valueOf(40), "Land", "2025-12-31"),
                new Funding(BigDecimal.valueOf(60), "Kreis", "")), "", null, false, ""), staff.posts().getFirst());
        assertEquals("Querschnittsaufgabe", chart.reorganizations().getFirst().reason());
        assertEquals(List.of(new Statement(Map.of("name", "Amt für Soziales"), "Web 2024")),
            chart.unit("sozialamt").orElseThrow().statements());
        assertEquals(List.of(new Carriage("asylblg", "shares", 50.0)), chart.unit("sozialamt").orElseThrow().tasks());
        assertEquals(3, chart.on(LocalDate.of(2020, 1, 1)).stream().count());
        assertEquals(List.of("LRA", "dezernat-iii", "sozialamt"),
            chart.path("sozialamt").stream().map(NotedUnit::key).toList());
    }

    @Test
    void saysWhatItDoesNotUnderstandWithTheLine() {
        Reading reading = read("""
            * Stelle
            Amt {key=A; colour=red; from=2021-13
              Amt {key=A}
              * Beauftragte | fte=halb | term=bald
            @change morgen
            """);
        assertEquals(List.of(1, 2, 2, 2, 4, 4, 5, 3), reading.remarks().stream().map(one -> one.line()).toList(),
            reading.remarks().toString());
        assertEquals(List.of("A", "A-2"), reading.administration().stream().map(NotedUnit::key).toList());
    }

    @Test
    void doesNotFollowEndlessIndentation() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            text.append(" ".repeat(i)).append("Amt\n");
        }
        Reading reading = read(text.toString());
        assertEquals(AdministrationReader.MOST_LEVELS, reading.administration().stream().count());
        assertTrue(reading.remarks().size() > 400);
    }

    @Property(tries = 50)
    void theTableReadsWhatItWrote(@ForAll long seed) throws ProblemException {
        Administration administration = new GeneratedAdministration(new Random(seed)).administration();
        DataTable table = new AdministrationTable(RANKS).table(administration);
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream().map(Column::name).toList());
        table.rows().forEach(row -> rows.add(row.stream().map(value -> Objects.toString(value, "")).toList()));
        Reading reading = new AdministrationTable(RANKS).read("file", rows);
        assertEquals(administration.units(), reading.administration().units());
        assertEquals(List.of(), reading.remarks());
    }

    @Test
    void readsATableWithGermanHeadingsAndMistakes() throws ProblemException {
        Reading reading = new AdministrationTable(RANKS).read("file", List.of(
            List.of("Name", "Übergeordnet", "Aufgaben", "Stelle", "VZÄ"), List.of("Kreis Muster", "", "", "", ""),
            List.of("Sozialamt", "kreis-muster", "asylblg", "Leitung", "1,0"),
            List.of("", "", "", "Sachbearbeitung", "x"),
            List.of("Amt A", "amt-b", "", "", ""), List.of("Amt B", "amt-a", "", "", "")));
        assertEquals(List.of("kreis-muster", "sozialamt", "amt-a", "amt-b"),
            reading.administration().stream().map(NotedUnit::key).toList());
        assertEquals(2, reading.administration().unit("sozialamt").orElseThrow().posts().size());
        assertEquals(List.of(5, 3), reading.remarks().stream().map(one -> one.line()).toList());
        assertThrows(ProblemException.class, () -> new AdministrationTable(RANKS).read("file", List.of()));
    }
}
