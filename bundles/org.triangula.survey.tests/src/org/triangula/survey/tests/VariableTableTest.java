// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.triangula.core.table.DataTable;
import org.triangula.survey.AnswerState;
import org.triangula.survey.data.DataColumn;
import org.triangula.survey.table.Association;
import org.triangula.survey.table.BaseChoice;
import org.triangula.survey.table.CrossTabulation;
import org.triangula.survey.table.GroupComparison;
import org.triangula.survey.table.TableText;
import org.triangula.survey.table.VariableTable;

class VariableTableTest {

    private static final AnswerState A = AnswerState.ANSWERED;
    private static final AnswerState[] STATES = {A, A, A, A, AnswerState.NOT_ASKED, AnswerState.DONT_KNOW};
    private static final double[] ONES = {1, 1, 1, 1, 1, 1};

    private static DataColumn single() {
        return DataColumn.categories("q1", "Konzept?", DataColumn.Kind.SINGLE, categories("ja", "nein"), STATES,
            new int[][] {{0}, {0}, {0}, {1}, {}, {}});
    }

    private static List<DataColumn.Category> categories(String... codes) {
        return List.of(codes).stream().map(code -> new DataColumn.Category(code, code, Optional.empty())).toList();
    }

    private static DataColumn numbers() {
        return DataColumn.numbers("q4", "Stellen", STATES, new double[] {1, 2, 3, 100, 0, 0});
    }

    @Test
    void percentagesFollowTheChosenBase() {
        VariableTable.Frequencies answered = (VariableTable.Frequencies) VariableTable.of(single());
        assertEquals(OptionalDouble.of(0.75), answered.rows().get(0).share());
        assertEquals(List.of(OptionalDouble.empty(), OptionalDouble.empty()),
            answered.missing().stream().map(VariableTable.MissingRow::share).toList());
        VariableTable.Frequencies asked =
            (VariableTable.Frequencies) VariableTable.of(single(), BaseChoice.ASKED, ONES);
        assertEquals(OptionalDouble.of(0.6), asked.rows().get(0).share());
        assertEquals(OptionalDouble.of(0.2), asked.missing().get(1).share());
        VariableTable.Frequencies all =
            (VariableTable.Frequencies) VariableTable.of(single(), BaseChoice.ALL_UNITS, ONES);
        assertEquals(OptionalDouble.of(0.5), all.rows().get(0).share());
        assertEquals(6, all.base().n());
    }

    @Test
    void weightsCountInsteadOfUnits() {
        VariableTable.Frequencies table = (VariableTable.Frequencies) VariableTable.of(single(), BaseChoice.ANSWERED,
            new double[] {1, 1, 1, 3, 9, 9});
        assertEquals(OptionalDouble.of(0.5), table.rows().get(1).share());
        assertEquals(1, table.rows().get(1).count());
        assertEquals(6, table.base().weight());
        assertTrue(table.rows().get(1).interval().isEmpty());
        VariableTable.Numbers numbers = (VariableTable.Numbers) VariableTable.of(numbers(), BaseChoice.ANSWERED,
            new double[] {1, 1, 2, 0, 9, 9});
        assertEquals(OptionalDouble.of(2.25), numbers.weightedMean());
    }

    @Test
    void ranksHaveTheirPlaces() {
        VariableTable.Ranks ranks = (VariableTable.Ranks) VariableTable.of(DataColumn.categories("q5", "Wichtig",
            DataColumn.Kind.RANK, categories("a", "b", "c"), STATES,
            new int[][] {{0, 1}, {1, 0}, {1}, {2}, {}, {}}).withPlaces(2));
        assertEquals(List.of("b", "a", "c"), ranks.rows().stream().map(row -> row.category().code()).toList());
        assertEquals(List.of(5, 3, 2), ranks.rows().stream().map(VariableTable.Ranks.Row::points).toList());
        assertEquals(OptionalDouble.of(4.0 / 3), ranks.rows().get(0).meanPlace());
    }

    @Test
    void wordsTellBaseFormulaAndTests() {
        TableText german = new TableText(Locale.GERMAN);
        DataTable table = german.of(VariableTable.of(single()), unit -> "Einheit " + unit);
        assertEquals("n = 4 (5 von 6 Einheiten gefragt; 1 nicht gefragt; 1 nicht bekannt) Prozente beziehen sich auf "
            + "Einheiten, die geantwortet haben (n = 4).", table.notes().get(0).value());
        assertEquals(List.of("ja", "nein", "nicht gefragt", "nicht bekannt"),
            table.rows().stream().map(row -> row.get(0)).toList());
        DataTable numbers = german.of(VariableTable.of(numbers()), unit -> "Einheit " + unit);
        assertEquals("Einheit 3 100", numbers.notes().get(2).value());
        CrossTabulation cross = CrossTabulation.of(single(), single(), ONES);
        DataTable counts = german.of(cross, TableText.CrossContent.COUNT);
        assertEquals(List.of("Gesamt", 3L, 1L, 4L), counts.rows().get(2));
        assertEquals(List.of("ja", 1.0, 0.0, 1.0), german.of(cross, TableText.CrossContent.ROW).rows().get(0));
        assertTrue(counts.notes().get(1).value().startsWith("χ² = 4,000, 1 Freiheitsgrade, p = 0,046; "));
        assertTrue(counts.notes().get(1).value().contains("exakter Test nach Fisher p = 0,250"));
        assertEquals("Kleine Häufigkeiten: 4 erwartete Häufigkeiten liegen unter 5. Maßgeblich ist der exakte Test, "
            + "nicht χ².", counts.notes().get(2).value());
    }

    @Test
    void severalAnswersOfAUnitAreNotTested() {
        DataColumn several = DataColumn.categories("q3", "Angebote", DataColumn.Kind.MULTIPLE, categories("x", "y"),
            STATES, new int[][] {{0, 1}, {0}, {1}, {}, {}, {}});
        CrossTabulation cross = CrossTabulation.of(several, single(), ONES);
        assertTrue(cross.chiSquare().isEmpty());
        // 2 of the 3 units with "ja" chose x
        assertEquals(2.0 / 3, new TableText(Locale.ENGLISH).of(cross, TableText.CrossContent.COLUMN).rows().get(0)
            .get(1));
    }

    @Test
    void groupsAndCorrelationsHaveTheirBase() {
        GroupComparison groups = GroupComparison.of(single(), numbers());
        assertEquals(4, groups.answered());
        assertEquals(OptionalDouble.of(2), groups.rows().get(0).summary().median());
        assertEquals(0.5, groups.exact().orElseThrow().probability(), 1e-12);
        Association association = Association.of(numbers(), single());
        assertEquals(4, association.n());
        assertEquals(0.7745966692414834, association.spearman().coefficient(), 1e-12);
    }

    @Test
    void aSelectionKeepsStatesAndPlaces() {
        DataColumn some = single().select(new int[] {3, 5});
        assertEquals(2, some.size());
        assertEquals(1, some.choices(0)[0]);
        assertEquals(AnswerState.DONT_KNOW, some.state(1));
        assertEquals(1, VariableTable.of(some).base().n());
    }
}
