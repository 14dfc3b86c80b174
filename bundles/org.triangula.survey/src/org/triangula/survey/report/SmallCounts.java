// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.triangula.core.table.DataTable;
import org.triangula.survey.check.Suppression;
import org.triangula.survey.check.Suppression.State;

/** Takes small counts, and what would reveal them, out of tables; the sums stay. */
final class SmallCounts {

    private static final int LARGE = 1_000_000;

    private final State[][] states;
    private final int size;

    /**
     * Decides what is hidden.
     *
     * @param counts counts by row and column, without sums
     * @param size counts from 1 to below it are hidden
     */
    SmallCounts(int[][] counts, int size) {
        this.size = size;
        states = counts.length == 0 ? new State[0][] : Suppression.of(counts, size);
    }

    private SmallCounts(State[][] states, int size) {
        this.states = states;
        this.size = size;
    }

    /** Counts of one variable: only their sum is published, so a second line of large counts keeps the columns open. */
    static SmallCounts line(int[] counts, int size) {
        int[] large = new int[counts.length];
        Arrays.fill(large, LARGE);
        return new SmallCounts(counts.length == 0 ? new State[0][]
            : new State[][] {Suppression.of(new int[][] {counts, large}, size)[0]}, size);
    }

    /** Whether a count is hidden; sums never are. */
    boolean hides(int row, int column) {
        return row >= 0 && row < states.length && column >= 0 && column < states[row].length
            && states[row][column] != State.SHOWN;
    }

    boolean hidesAnything() {
        return number(State.SMALL) > 0;
    }

    private int number(State wanted) {
        int number = 0;
        for (State[] row : states) {
            for (State state : row) {
                number += state == wanted ? 1 : 0;
            }
        }
        return number;
    }

    /** The table without what is hidden, and with a note that says what is. */
    DataTable without(DataTable table, ReportTable.Hidden hidden) {
        if (!hidesAnything()) {
            return table;
        }
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            List<Object> row = new ArrayList<>(table.rows().get(i));
            for (int j = 1; j < row.size(); j++) {
                if (hidden.at(i, j)) {
                    row.set(j, null);
                }
            }
            rows.add(row);
        }
        return new DataTable(table.title(), table.columns(), rows, table.notes()).with(Messages.hidden,
            Messages.bind(Messages.hidden_note, new Object[] {size, number(State.SMALL),
                number(State.COMPLEMENTARY)}));
    }
}
