// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;
import org.triangula.survey.check.Suppression;
import org.triangula.survey.check.Suppression.State;

class SuppressionTest {

    @Test
    void aSmallCountTakesOthersWithIt() {
        State[][] states = Suppression.of(new int[][] {{12, 2, 9}, {15, 20, 11}, {8, 7, 10}}, 3);
        assertEquals(State.SMALL, states[0][1]);
        assertEquals(4, Arrays.stream(states).flatMap(Arrays::stream).filter(state -> state != State.SHOWN).count());
        assertEquals(State.COMPLEMENTARY, states[0][2]);
        assertEquals(State.COMPLEMENTARY, states[2][1]);
        assertEquals(State.COMPLEMENTARY, states[2][2]);
    }

    @Test
    void nothingIsHiddenWithoutASize() {
        for (State[] row : Suppression.of(new int[][] {{1, 0}, {2, 3}}, 0)) {
            assertEquals(Set.of(State.SHOWN), new HashSet<>(List.of(row)));
        }
    }

    /** Whoever knows all sums and everything shown finds a second table that differs in each small count. */
    @Property(tries = 200)
    void noSmallCountCanBeComputed(@ForAll @Size(9) List<@IntRange(min = 0, max = 6) Integer> values) {
        int[][] counts = new int[3][3];
        for (int i = 0; i < 9; i++) {
            counts[i / 3][i % 3] = values.get(i);
        }
        State[][] states = Suppression.of(counts, 3);
        boolean allHidden = Arrays.stream(states).flatMap(Arrays::stream).noneMatch(State.SHOWN::equals);
        for (int i = 0; i < 9; i++) {
            int row = i / 3;
            int column = i % 3;
            if (states[row][column] == State.SMALL) {
                assertTrue(allHidden || hasAnother(counts, states, row, column), values.toString());
            }
        }
    }

    /** Moves one case around a closed path of hidden counts, in both directions. */
    private static boolean hasAnother(int[][] counts, State[][] states, int row, int column) {
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                if (i != row && j != column && hidden(states, i, j, row, column)
                    && (counts[row][column] > 0 && counts[i][j] > 0 || counts[i][column] > 0 && counts[row][j] > 0)) {
                    return true;
                }
            }
        }
        return longPath(counts, states, row, column);
    }

    private static boolean hidden(State[][] states, int i, int j, int row, int column) {
        return states[i][j] != State.SHOWN && states[i][column] != State.SHOWN && states[row][j] != State.SHOWN;
    }

    /** The paths of six counts in a table of three by three. */
    private static boolean longPath(int[][] counts, State[][] states, int row, int column) {
        int[][] orders = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
        for (int[] minus : orders) {
            for (int[] plus : orders) {
                boolean possible = minus[row] == column || plus[row] == column;
                for (int i = 0; i < 3; i++) {
                    possible &= minus[i] != plus[i] && states[i][minus[i]] != State.SHOWN
                        && states[i][plus[i]] != State.SHOWN && counts[i][minus[i]] > 0;
                }
                if (possible) {
                    return true;
                }
            }
        }
        return false;
    }
}
