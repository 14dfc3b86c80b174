// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.triangula.core.problem.ProblemException;
import org.triangula.figure.FigureColours;
import org.triangula.figure.FigureSvg;
import org.triangula.survey.AnswerState;
import org.triangula.survey.data.DataColumn;
import org.triangula.survey.data.DataColumn.Category;
import org.triangula.survey.data.DataColumn.Kind;
import org.triangula.survey.statistics.MultipleTests;
import org.triangula.survey.table.BaseChoice;
import org.triangula.survey.table.TableText.CrossContent;

class SurveyReporterTest {

    private static final ReportUnits UNITS = new ReportUnits(place -> "Kreis " + place, place -> "", "Quelle: X");

    /** A column of categories; negative for don't know. */
    private static DataColumn column(String label, int categories, int... choices) {
        List<Category> names = new ArrayList<>();
        for (int i = 0; i < categories; i++) {
            names.add(new Category(Integer.toString(i), label + i, Optional.empty()));
        }
        return DataColumn.categories(label, label, Kind.SINGLE, names, Arrays.stream(choices).mapToObj(choice ->
            choice < 0 ? AnswerState.DONT_KNOW : AnswerState.ANSWERED).toArray(AnswerState[]::new),
            Arrays.stream(choices).mapToObj(choice -> choice < 0 ? new int[0] : new int[] {choice})
                .toArray(int[][]::new));
    }

    private static ReportSettings settings(int smallest, ChartKind chart) {
        return new ReportSettings(BaseChoice.ANSWERED, CrossContent.COUNT, smallest, MultipleTests.HOLM, chart, true);
    }

    private static SurveyReport report(List<DataColumn> columns, Optional<DataColumn> by, ReportSettings settings)
        throws ProblemException {
        double[] weights = new double[columns.getFirst().size()];
        Arrays.fill(weights, 1);
        return SurveyReporter.of(columns, by, weights, settings, UNITS, Locale.ENGLISH);
    }

    @Test
    void everyCountKnowsItsUnits() throws ProblemException {
        DataColumn answers = column("a", 2, 0, 1, 0, -1, 0);
        SurveyReport report = report(List.of(answers), Optional.empty(), settings(0, ChartKind.AUTOMATIC));
        ReportTable table = report.tables().getFirst();
        assertArrayEquals(new int[] {0, 2, 4}, table.units().at(0, 1));
        assertArrayEquals(new int[] {3}, table.units().at(2, 1), "those who do not know");
        assertArrayEquals(new int[] {1}, report.targets().get("row:1"));
        assertTrue(report.base().startsWith("n = 4"));
        DataColumn groups = column("g", 2, 0, 0, 1, 1, -1);
        SurveyReport crossed = report(List.of(answers), Optional.of(groups), settings(0, ChartKind.AUTOMATIC));
        assertArrayEquals(new int[] {0, 2}, crossed.tables().getFirst().units().at(0, 3), "total of the row");
        assertArrayEquals(new int[] {0, 1}, crossed.tables().getFirst().units().at(2, 1), "total of the column");
        assertArrayEquals(new int[] {2}, crossed.targets().get("0:1"));
    }

    @Test
    void smallCountsAreHiddenInTableAndChart() throws ProblemException {
        DataColumn answers = column("a", 3, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2);
        SurveyReport report = report(List.of(answers), Optional.empty(), settings(3, ChartKind.AUTOMATIC));
        List<List<Object>> rows = report.tables().getFirst().table().rows();
        assertNull(rows.get(2).get(1), "one unit only");
        assertNull(rows.get(1).get(1), "it would reveal the small one");
        assertNotNull(rows.get(0).get(1));
        assertNull(rows.get(0).get(3), "sums up to a category are hidden, too");
        String svg = FigureSvg.text(report.chart().orElseThrow().apply(FigureColours.LIGHT));
        assertTrue(svg.contains("hidden"));
        assertTrue(report.tables().getFirst().table().notes().stream().anyMatch(note -> note.value()
            .contains("below 3")));
    }

    @Test
    void testsMadeTogetherAreCorrected() throws ProblemException {
        DataColumn groups = column("g", 2, 0, 0, 0, 0, 1, 1, 1, 1);
        DataColumn same = column("s", 2, 0, 0, 0, 0, 1, 1, 1, 1);
        DataColumn mixed = column("m", 2, 0, 1, 0, 1, 0, 1, 0, 1);
        SurveyReport report = report(List.of(same, mixed), Optional.of(groups), settings(0, ChartKind.AUTOMATIC));
        assertEquals(3, report.tables().size());
        List<Object> first = report.tables().getLast().table().rows().getFirst();
        double p = 2.0 / 70;
        assertEquals(p, (Double) first.get(3), 1e-12, "Fisher: 2 of 70 tables are as extreme");
        assertEquals(2 * p, (Double) first.get(4), 1e-12, "Holm doubles the smallest of two");
        assertEquals(1, (Double) first.get(5), 1e-12, "Cramér's V");
    }

    @Test
    void itemsWithTheSameAnswersShareAChart() throws ProblemException {
        DataColumn one = column("x", 2, 0, 0, 1);
        DataColumn two = column("x", 2, 1, -1, 1);
        SurveyReport report = report(List.of(one, two), Optional.empty(), settings(0, ChartKind.DIVERGING));
        assertArrayEquals(new int[] {0, 2}, report.targets().get("1:1"));
        assertTrue(report.chart().isPresent());
    }

    @Test
    void numbersMakeGroupsAndWordsAreRefused() throws ProblemException {
        AnswerState[] states = new AnswerState[4];
        Arrays.fill(states, AnswerState.ANSWERED);
        DataColumn numbers = DataColumn.numbers("n", "n", states, new double[] {1, 2, 10, 20});
        DataColumn groups = column("g", 2, 0, 0, 1, 1);
        SurveyReport report = report(List.of(numbers), Optional.of(groups), settings(0, ChartKind.AUTOMATIC));
        assertArrayEquals(new int[] {2, 3}, report.tables().getFirst().units().at(1, 1));
        assertEquals(15.0, report.tables().getFirst().table().rows().get(1).get(2));
        assertEquals(1, report(List.of(numbers), Optional.of(numbers), settings(0, ChartKind.AUTOMATIC)).tables()
            .size());
        DataColumn words = DataColumn.texts("w", "w", states, new String[] {"a", "b", "c", "d"});
        assertThrows(ProblemException.class,
            () -> report(List.of(words), Optional.of(groups), settings(0, ChartKind.AUTOMATIC)));
        SurveyReport said = report(List.of(words), Optional.empty(), settings(0, ChartKind.AUTOMATIC));
        assertTrue(said.chart().isEmpty());
        assertArrayEquals(new int[] {1}, said.tables().getFirst().units().at(1, 0));
    }
}
