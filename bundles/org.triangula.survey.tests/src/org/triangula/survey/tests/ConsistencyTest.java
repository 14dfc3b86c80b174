// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.triangula.core.problem.ProblemException;
import org.triangula.survey.check.FigureTable;
import org.triangula.survey.check.Inconsistency;
import org.triangula.survey.check.InconsistencyText;
import org.triangula.survey.check.Percentage;

/** Two publications are checked; what does not fit in them is found, and nothing else. */
class ConsistencyTest {

    private static List<String> check(String name) throws IOException, ProblemException {
        try (InputStream file = ConsistencyTest.class.getResourceAsStream("published/" + name)) {
            return FigureTable.read(new String(file.readAllBytes(), StandardCharsets.UTF_8), name).check().stream()
                .map(ConsistencyTest::text).toList();
        }
    }

    private static String text(Inconsistency found) {
        assertTrue(InconsistencyText.of(found).contains(found.printed()), InconsistencyText.of(found));
        String last = found.figures().getLast().id();
        return found.kind() + " " + found.figures().get(0).id() + (found.figures().size() > 1 ? ".." + last : "")
            + ": " + found.printed() + (found.expected().isEmpty() ? "" : " <> " + found.expected())
            + (found.hints().isEmpty() ? "" : " [" + String.join("; ", found.hints()) + "]");
    }

    @Test
    void contradictionsOfTheCountyStudyAreFound() throws IOException, ProblemException {
        assertEquals(List.of(
            "PERCENTAGE_IMPOSSIBLE welfare: 36 % [n = 33]",
            "PERCENTAGE_IMPOSSIBLE imall: 24 % [n = 33]",
            "PERCENTAGE_IMPOSSIBLE impart: 70 % [n = 33]",
            "PERCENTAGE_IMPOSSIBLE own: 22 % [n = 32]",
            "CONTRADICTION noconcept..noconcept2: 43 % <> 33 %",
            "CONTRADICTION religion..religion2: 23 % <> 25 %",
            "CONTRADICTION own..own2: 22 % <> 70 %",
            "SUM_DIFFERS dez1..offices: 7 + 5 + 3 = 15 <> 14 "
                + "[Dezernat für Soziales: 6; Dezernat für Ordnung: 4; anderes Dezernat: 2]"),
            check("counties.tsv"));
    }

    @Test
    void defectsOfTheMunicipalStudyAreFound() throws IOException, ProblemException {
        assertEquals(List.of(
            "PERCENTAGE_DIFFERS inf-land2: 85.9 % <> 79.3 % [n = 85]",
            "PERCENTAGE_DIFFERS umb-ka: 21 % <> 22 % [n = 38; n = 39]",
            "PERCENTAGE_DIFFERS merge: 10.8 % <> 10.9 % [n = 93]",
            "PERCENTAGE_DIFFERS con: 35.6 % <> 35.9 %",
            "PERCENTAGE_DIFFERS nocon: 63.7 % <> 64.1 %",
            "PERCENTAGE_DIFFERS nocon-ka: 94.6 % <> 95.6 %",
            "PERCENTAGE_DIFFERS nocon-rural: 91.3 % <> 91.5 %",
            "PERCENTAGE_DIFFERS edu: 28.2 % <> 28.3 %",
            "CONTRADICTION umb..umb2: 30 / 85 <> 25 %",
            "SUM_DIFFERS inf-kfs..inf-land: 23 + 23 + 37 = 83 <> 73 [Einfluss auf das Land: kreisfreie Städte: 13; "
                + "Einfluss auf das Land: Landkreise: 13; Einfluss auf das Land: kreisangehörige Kommunen: 27]",
            "SUM_TOO_LARGE inf-ka..ka: 37 + 12 = 49 <> 45 [Einfluss auf das Land: kreisangehörige Kommunen: 33; "
                + "kein Einfluss: 8]",
            "SUM_TOO_LARGE none..ka: 29 + 17 = 46 <> 45 [keine Anpassung: 28; Neuetablierung: KA: 16]",
            "SUM_TOO_LARGE none-weak..kaweak: 25 + 9 = 34 <> 33 [keine Anpassung, Lage weniger gut: 24; "
                + "Neuetablierung: KA weniger gut: 8]",
            "SUM_DIFFERS none..n: 29 + 32 + 8 + 10 = 79 <> 92 [keine Anpassung: 42; Neuetablierung: 45; "
                + "Ergänzung: 21; Reorganisation und Fusion: 23]",
            "CONDITION_REFUTED cond-ka..none: 29 / 45 = 0.64 <> 1"),
            check("two-worlds.tsv"));
    }

    @Test
    void halfIsRoundedUpFromTheExactFraction() {
        assertEquals(new BigDecimal("31.3"), Percentage.of(20, 64, 1));
        assertEquals(new BigDecimal("1.0"), Percentage.of(1005, 100_000, 1));
        // 0.285 has no binary form; through double it would be 28
        assertEquals(new BigDecimal("29"), Percentage.of(57, 200, 0));
        assertEquals(new BigDecimal("12"), Percentage.of(1, 8, 0, RoundingMode.HALF_EVEN));
    }

    @Test
    void countsOfAPercentage() {
        assertEquals(List.of(7), Percentage.counts(new BigDecimal("20"), 35));
        assertEquals(List.of(), Percentage.counts(new BigDecimal("24"), 35));
        assertEquals(10, Percentage.counts(new BigDecimal("24"), 1000).size());
        assertEquals(List.of(0), Percentage.counts(BigDecimal.ZERO, 35));
        assertEquals(List.of(35), Percentage.counts(new BigDecimal("100"), 35));
        assertEquals(List.of(33), Percentage.bases(List.of(new BigDecimal("24"), new BigDecimal("70")), 30, 35));
    }

    @Test
    void filesThatCannotBeReadSayWhere() {
        String head = "id\tsubject\tgroup\tcount\tbase\tpercent\tapproximate\tplace\n";
        for (String text : List.of("id\tsubject\n", head + "a\tA\t\tx\t\t\t\t\n", head + "a\tA\n",
            head + "a\tA\t\t1\t\t\t\t\na\tA\t\t1\t\t\t\t\n", head + "a\tA\t\t1\t\t\t\t\nequal\ta\tb\n")) {
            assertThrows(ProblemException.class, () -> FigureTable.read(text, "x.tsv"), text);
        }
    }
}
