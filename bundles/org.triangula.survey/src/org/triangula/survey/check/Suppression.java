// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.check;

import java.util.Arrays;

/**
 * Hides small counts of a table whose row and column sums are published. Counts from 1 to below the stated size are
 * hidden (primary suppression); further counts are hidden until none of these can be computed from the sums
 * (complementary suppression, see Hundepool and others, Statistical Disclosure Control, 2012, chapter 4). An empty cell
 * is no case and stays unless it must help to hide another.
 */
public final class Suppression {

    /** Why a count is hidden or not. */
    public enum State {
        /** It is shown. */
        SHOWN,
        /** It is smaller than the stated size. */
        SMALL,
        /** It would reveal a small one. */
        COMPLEMENTARY
    }

    private final int[][] counts;
    private final State[][] states;

    private Suppression(int[][] counts, int size) {
        this.counts = counts;
        states = new State[counts.length][];
        for (int i = 0; i < counts.length; i++) {
            states[i] = new State[counts[i].length];
            for (int j = 0; j < counts[i].length; j++) {
                states[i][j] = counts[i][j] > 0 && counts[i][j] < size ? State.SMALL : State.SHOWN;
            }
        }
    }

    /**
     * Decides what to hide.
     *
     * @param counts counts by row and column, without sums, all rows equally long
     * @param size counts below it are hidden; 0 or 1 hides nothing
     * @return the state of each count
     */
    public static State[][] of(int[][] counts, int size) {
        Suppression suppression = new Suppression(counts, size);
        boolean more = true;
        // each round hides one count, so it ends when all are hidden at the latest
        while (more) {
            more = suppression.hideOneMore();
        }
        return suppression.states;
    }

    private boolean hideOneMore() {
        int[][][] bounds = bounds();
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < counts[i].length; j++) {
                if (states[i][j] == State.SMALL && isRevealed(bounds[i][j])
                    && (hideRectangle(i, j) || hideCheapest(i, j))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A count is revealed when the sums leave it no other value. */
    private static boolean isRevealed(int[] bound) {
        return bound[0] == bound[1];
    }

    /** Hides three more corners of a rectangle around which a case can be moved, those with the least counts. */
    private boolean hideRectangle(int row, int column) {
        int[] best = null;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < counts[i].length; j++) {
                boolean movable = counts[i][j] > 0 || counts[row][j] > 0 && counts[i][column] > 0;
                if (i != row && j != column && movable) {
                    int cost = cost(i, j) + cost(row, j) + cost(i, column);
                    if (cost > 0 && cost < least) {
                        least = cost;
                        best = new int[] {i, j};
                    }
                }
            }
        }
        if (best != null) {
            hide(best[0], best[1]);
            hide(row, best[1]);
            hide(best[0], column);
        }
        return best != null;
    }

    /** Hiding an empty cell costs something, too. */
    private int cost(int row, int column) {
        return states[row][column] == State.SHOWN ? counts[row][column] + 1 : 0;
    }

    private void hide(int row, int column) {
        if (states[row][column] == State.SHOWN) {
            states[row][column] = State.COMPLEMENTARY;
        }
    }

    private boolean hideCheapest(int row, int column) {
        int[] cell = cheapest(row, column);
        if (cell == null) {
            return false;
        }
        hide(cell[0], cell[1]);
        return true;
    }

    /** The least count that is still shown in the same row or column; a filled cell before an empty one. */
    private int[] cheapest(int row, int column) {
        int[] best = null;
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < counts[i].length; j++) {
                boolean line = i == row || j == column;
                if (states[i][j] == State.SHOWN && (best == null
                    || cost(i, j, line) < cost(best[0], best[1], best[0] == row || best[1] == column))) {
                    best = new int[] {i, j};
                }
            }
        }
        return best;
    }

    private double cost(int i, int j, boolean line) {
        // outside the lines only when these are hidden already; an empty cell adds no doubt about others
        return (line ? 0 : 1e12) + (counts[i][j] == 0 ? 1e9 : counts[i][j]);
    }

    /** Least and greatest values of hidden counts that the published sums allow, by repeated narrowing. */
    private int[][][] bounds() {
        int height = counts.length;
        int width = height == 0 ? 0 : counts[0].length;
        int[][][] bounds = new int[height][width][];
        int[] rows = new int[height];
        int[] columns = new int[width];
        for (int i = 0; i < height; i++) {
            for (int j = 0; j < width; j++) {
                if (states[i][j] != State.SHOWN) {
                    rows[i] += counts[i][j];
                    columns[j] += counts[i][j];
                }
            }
        }
        for (int i = 0; i < height; i++) {
            for (int j = 0; j < width; j++) {
                bounds[i][j] = new int[] {0, states[i][j] == State.SHOWN ? 0 : Math.min(rows[i], columns[j])};
            }
        }
        boolean narrowed = true;
        while (narrowed) {
            narrowed = false;
            for (int i = 0; i < height; i++) {
                narrowed |= narrow(bounds[i], rows[i]);
            }
            for (int j = 0; j < width; j++) {
                int column = j;
                narrowed |= narrow(Arrays.stream(bounds).map(row -> row[column]).toArray(int[][]::new), columns[j]);
            }
        }
        return bounds;
    }

    private static boolean narrow(int[][] line, int sum) {
        int least = Arrays.stream(line).mapToInt(bound -> bound[0]).sum();
        int most = Arrays.stream(line).mapToInt(bound -> bound[1]).sum();
        boolean narrowed = false;
        for (int[] bound : line) {
            int low = Math.max(bound[0], sum - (most - bound[1]));
            int high = Math.min(bound[1], sum - (least - bound[0]));
            if (low > bound[0] || high < bound[1]) {
                most += high - bound[1];
                least += low - bound[0];
                bound[0] = low;
                bound[1] = high;
                narrowed = true;
            }
        }
        return narrowed;
    }
}
