// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.triangula.survey.AnswerState;
import org.triangula.survey.check.Percentage;
import org.triangula.survey.data.CrossTable;
import org.triangula.survey.data.DataColumn;
import org.triangula.survey.data.Grouping;
import org.triangula.survey.statistics.ContingencyTable;

/** Tables of a published study of 92 municipalities, from its list of cases and from its counts. */
class TwoWorldsTest {

    private static final String CASES = "shared/dossier/cases-zwei-welten.tsv";

    private static List<String[]> cases() throws IOException {
        Path folder = Path.of(System.getProperty("triangula.root", "")).toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve(CASES))) {
            folder = folder.getParent();
        }
        Assumptions.assumeTrue(folder != null, "Skipped: " + CASES + " is not beside the repository");
        Path file = Objects.requireNonNull(folder).resolve(CASES);
        return Files.readAllLines(file).stream().skip(1).map(line -> line.split("\t")).toList();
    }

    private static DataColumn texts(List<String[]> cases, int column) {
        String[] texts = cases.stream().map(row -> row[column]).toArray(String[]::new);
        return Grouping.ofTexts(DataColumn.texts("c" + column, "", Arrays.stream(texts)
            .map(text -> text.equals("n/a") ? AnswerState.NOT_ANSWERED : AnswerState.ANSWERED)
            .toArray(AnswerState[]::new), texts), "c" + column);
    }

    private static DataColumn numbers(List<String[]> cases, int column) {
        AnswerState[] states = cases.stream().map(row -> row[column].equals("n/a") ? AnswerState.NOT_ANSWERED
            : AnswerState.ANSWERED).toArray(AnswerState[]::new);
        return DataColumn.numbers("c" + column, "", states, cases.stream()
            .mapToDouble(row -> row[column].equals("n/a") ? Double.NaN : Double.parseDouble(row[column])).toArray());
    }

    private static String row(CrossTable table, String row, String... columns) {
        int i = table.rows().position(row);
        StringBuilder result = new StringBuilder();
        for (String column : columns) {
            int j = table.columns().position(column);
            result.append((int) table.table().count(i, j)).append(' ');
        }
        return result.append("= ").append((int) table.table().rowTotal(i)).toString();
    }

    @Test
    void casesByTypeAndStructure() throws IOException {
        List<String[]> cases = cases();
        DataColumn type = texts(cases, 3);
        CrossTable rurality = CrossTable.of(type, texts(cases, 6));
        assertEquals(92, rurality.answered());
        assertEquals("0 0 23 = 23", row(rurality, "kreisfreie Stadt", "sehr", "eher", "nicht"));
        assertEquals("19 5 0 = 24", row(rurality, "Landkreis", "sehr", "eher", "nicht"));
        assertEquals("37 8 0 = 45", row(rurality, "kreisangehörige Kommune", "sehr", "eher", "nicht"));
        CrossTable situation = CrossTable.of(type, texts(cases, 7));
        assertEquals("10 13 = 23", row(situation, "kreisfreie Stadt", "gut", "weniger gut"));
        assertEquals("6 18 = 24", row(situation, "Landkreis", "gut", "weniger gut"));
        assertEquals("12 33 = 45", row(situation, "kreisangehörige Kommune", "gut", "weniger gut"));
        assertEquals(28, situation.table().columnTotal(situation.columns().position("gut")));
        String[] classes = {"<10k", "10-20k", "20-50k", "50-100k", "100-500k", ">500k"};
        CrossTable size = CrossTable.of(type, Grouping.classes(numbers(cases, 4), "size",
            new double[] {10_000, 20_000, 50_000, 100_000, 500_000}, List.of(classes)));
        assertEquals("0 0 3 5 14 1 = 23", row(size, "kreisfreie Stadt", classes));
        assertEquals("0 0 1 6 17 0 = 24", row(size, "Landkreis", classes));
        assertEquals("22 17 6 0 0 0 = 45", row(size, "kreisangehörige Kommune", classes));
        assertTrue(size.isTestable());
        assertFalse(size.table().isLargeEnough(), "too many small expected counts");
    }

    @Test
    void foreignersAndPartiesWithTheirMissingValues() throws IOException {
        List<String[]> cases = cases();
        DataColumn foreigners = numbers(cases, 5);
        assertEquals(26, foreigners.base().notAnswered());
        assertEquals(66, foreigners.base().answered());
        DataColumn type = texts(cases, 3);
        int municipal = type.position("kreisangehörige Kommune");
        double[] shares = IntStream.range(0, 92).filter(unit -> foreigners.isAnswered(unit)
            && type.choices(unit)[0] == municipal).mapToDouble(foreigners::number).sorted().toArray();
        assertEquals(19, shares.length);
        assertEquals(3.23, shares[0]);
        assertEquals(13.51, shares[18]);
        DataColumn party = Grouping.recode(texts(cases, 8), "party", Map.of("Die Linke", "Linke"));
        for (Map.Entry<String, Integer> expected : Map.of("CDU", 30, "SPD", 27, "parteilos", 16, "Lokale Liste", 7,
            "FDP", 4, "CSU", 3, "FW", 2, "Linke", 2, "Grüne", 1).entrySet()) {
            assertEquals(expected.getValue(), party.counts()[party.position(expected.getKey())], expected.getKey());
        }
    }

    /** 92 invented cases in which each theme is named as often as published. */
    private static DataColumn themes() {
        int[] counts = {47, 37, 36, 26, 26, 13};
        List<DataColumn.Category> categories = IntStream.range(0, counts.length)
            .mapToObj(i -> new DataColumn.Category("t" + i, "t" + i, Optional.empty())).toList();
        int[][] choices = new int[92][];
        AnswerState[] states = new AnswerState[92];
        for (int unit = 0; unit < 92; unit++) {
            List<Integer> chosen = new ArrayList<>();
            for (int theme = 0; theme < counts.length; theme++) {
                // from another place for each theme, so that nobody is left out
                if ((unit + 92 - 15 * theme) % 92 < counts[theme]) {
                    chosen.add(theme);
                }
            }
            choices[unit] = chosen.stream().mapToInt(Integer::intValue).toArray();
            states[unit] = AnswerState.ANSWERED;
        }
        return DataColumn.categories("themes", "themes", DataColumn.Kind.MULTIPLE, categories, states, choices);
    }

    @Test
    void themesPerAnswerAndPerCase() {
        DataColumn themes = themes();
        int mentions = Arrays.stream(themes.counts()).sum();
        assertEquals(185, mentions);
        assertEquals(List.of("25.41", "20.00", "19.46", "14.05", "14.05", "7.03"), Arrays.stream(themes.counts())
            .mapToObj(count -> Percentage.of(count, mentions, 2).toString()).toList());
        assertEquals(List.of("51.09", "40.22", "39.13", "28.26", "28.26", "14.13"), Arrays.stream(themes.counts())
            .mapToObj(count -> Percentage.of(count, 92, 2).toString()).toList());
    }

    private static String shares(int... countsAndBases) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < countsAndBases.length; i += 2) {
            result.append(Percentage.of(countsAndBases[i], countsAndBases[i + 1], 1)).append(' ');
        }
        return result.toString().strip();
    }

    @Test
    void frequenciesByTypeAsPrintedOrCorrected() {
        assertEquals("56.5 33.3 11.1", shares(13, 23, 8, 24, 5, 45));
        assertEquals("39.3 23.4", shares(11, 28, 15, 64));
        assertEquals("31.5 26.1 37.5 37.8 21.7 12.5", shares(29, 92, 6, 23, 9, 24, 17, 45, 5, 23, 3, 24));
        assertEquals("14.1 85.9 55.3 56.5", shares(12, 85, 73, 85, 47, 85, 48, 85));
        assertEquals("33.7 14.1 10.9 41.3", shares(31, 92, 13, 92, 10, 92, 38, 92));
        assertEquals("23.1 21.4 46.4 31.3", shares(3, 13, 12, 56, 13, 28, 20, 64));
        assertEquals("29.0 29.0 41.9 94.6", shares(9, 31, 9, 31, 13, 31, 87, 92));
        // concept yes or no by type: 18, 13, 2 of 23, 24, 45
        ContingencyTable concept = new ContingencyTable(new double[][] {{18, 5}, {13, 11}, {2, 43}});
        assertEquals(33, concept.columnTotal(0));
        assertEquals(2, concept.degrees());
        assertTrue(concept.chiSquare().probability() < 0.001);
    }
}
