// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.triangula.organization.notation.Administration.NamedSource;
import org.triangula.organization.notation.Administration.Reorganization;
import org.triangula.organization.notation.AdministrationReader.Reading;
import org.triangula.organization.notation.NotedPost.Funding;
import org.triangula.organization.notation.NotedUnit.Carriage;
import org.triangula.organization.notation.NotedUnit.Line;
import org.triangula.organization.notation.NotedUnit.Statement;

/** The indented text of administrations: what is written is read again, and what is wrong is said with its line. */
class AdministrationNotationTest {

    private static final RankTable RANKS = RankTable.supplied();
    private static final String SIGNS = "aZä ß{};|,=\\#@*~%:.-Ω🦊1";

    private static Reading read(String text) {
        return new AdministrationReader(RANKS).read(text);
    }

    @Property(tries = 100)
    void readsWhatItWrote(@ForAll long seed) {
        Administration administration = new Making(new Random(seed)).administration();
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

    /** Makes administrations with all that the notation can say, and names that try to break it. */
    private static final class Making {
        private final Random random;
        private final Set<String> keys = new HashSet<>();

        Making(Random random) {
            this.random = random;
        }

        Administration administration() {
            List<NotedUnit> units = units(3);
            List<Reorganization> changes = units.isEmpty() || random.nextBoolean() ? List.of()
                : List.of(new Reorganization("2020-0" + (1 + random.nextInt(9)), "move", units.getFirst().key(),
                    text(), random.nextBoolean() ? "" : text()));
            return new Administration(random.nextBoolean() ? Map.of() : Map.of("note", "x " + random.nextInt(9)),
                random.nextBoolean() ? List.of() : List.of(new NamedSource("S", "Quelle " + random.nextInt(9))),
                changes, units);
        }

        private List<NotedUnit> units(int levels) {
            List<NotedUnit> units = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0 && levels > 0; i--) {
                units.add(unit(levels));
            }
            return units;
        }

        private NotedUnit unit(int levels) {
            String name = random.nextInt(3) == 0 ? "Dezernat " + text() : text();
            String key = random.nextInt(3) == 0 ? NotationText.key(name) : "k" + random.nextInt(1000);
            while (!keys.add(key)) {
                key = "k" + random.nextInt(100_000);
            }
            String local = pick(RANKS.localRank(name), "", "Amt", text());
            String rank = pick(RANKS.rank(local, name), "", "team");
            Line line = random.nextBoolean() ? "staff-unit".equals(rank) ? Line.STAFF : Line.LINE
                : Line.values()[random.nextInt(Line.values().length)];
            Map<String, String> details = new LinkedHashMap<>();
            UnitDraft.DETAILS.stream().filter(keyword -> random.nextInt(4) == 0).forEach(keyword -> details.put(keyword,
                keyword.equals("from") || keyword.equals("until") ? "20" + (10 + random.nextInt(20)) : text()));
            List<Statement> statements = random.nextInt(4) > 0 ? List.of()
                : List.of(new Statement(Map.of("name", text()), random.nextBoolean() ? "" : text()));
            List<Carriage> tasks = random.nextInt(3) > 0 ? List.of() : List.of(new Carriage("abh", "carries", null),
                new Carriage("jobcenter", "shares", random.nextBoolean() ? null : random.nextInt(100) / 4.0));
            List<NotedPost> posts = random.nextInt(3) > 0 ? List.of() : List.of(post());
            return new NotedUnit(key, name, local, rank, line, tasks, posts, statements, details, units(levels - 1));
        }

        private NotedPost post() {
            return new NotedPost(text(), random.nextBoolean() ? null : BigDecimal.valueOf(random.nextInt(900), 2),
                random.nextBoolean() ? null : random.nextInt(20), pick("", "permanent", "2025", "2025-12-31"), "A10",
                random.nextBoolean() ? List.of() : List.of(new Funding(BigDecimal.valueOf(random.nextInt(100)),
                    pick("Land", "Kreis, Bund|x"), pick("", "2025-06"))), pick("", "filled", "ended"),
                random.nextBoolean() ? null : BigDecimal.valueOf(0.5), random.nextBoolean(), pick("", text()));
        }

        private String pick(String... texts) {
            return texts[random.nextInt(texts.length)];
        }

        private String text() {
            int[] signs = SIGNS.codePoints().toArray();
            StringBuilder text = new StringBuilder();
            for (int i = 1 + random.nextInt(6); i > 0; i--) {
                text.appendCodePoint(signs[random.nextInt(signs.length)]);
            }
            return text.toString().isBlank() ? "Amt" : text.toString().strip();
        }
    }
}
