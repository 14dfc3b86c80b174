// SPDX-License-Identifier: EPL-2.0
package org.triangula.benchmarks.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Where people live in a generated state. The country is a lattice of 400 m; main roads run along every eighth line;
 * settlements are squares around crossings of main roads, of any two none overlaps.
 */
final class Settlements {

    /** Lattice lines from one main road to the next. */
    static final int MAIN = 8;
    /** Street blocks of a settlement per lattice step: a junction every 80 m. */
    static final int BLOCKS = 5;
    private static final int CITY = 20;
    private static final int TOWN = 8;
    private static final int SMALL_TOWN = 5;

    private final int lines;
    private final int[] owner;
    private final List<Settlement> all = new ArrayList<>();

    /**
     * A settlement.
     *
     * @param column lattice column of its middle
     * @param row    lattice row of its middle
     * @param half   lattice steps from the middle to its border
     * @param first  number of its first junction
     */
    record Settlement(int column, int row, int half, int first) {
        /** Junctions per side. */
        int side() {
            return 2 * half * BLOCKS + 1;
        }

        int junctions() {
            return side() * side();
        }
    }

    Settlements(StateSize size, long seed) {
        lines = (size.sites() + 1) * MAIN + 1;
        owner = new int[lines * lines];
        Arrays.fill(owner, -1);
        SplittableRandom random = new SplittableRandom(seed);
        place(size.cities(), CITY, size, random);
        place(size.towns(), TOWN, size, random);
        place(size.smallTowns(), SMALL_TOWN, size, random);
        for (int row = 1; row <= size.sites(); row++) {
            for (int column = 1; column <= size.sites(); column++) {
                int kind = random.nextInt(100);
                int half = kind < 54 ? 1 : kind < 88 ? 2 : 3;
                for (int tried = half; tried > 0 && !claim(column * MAIN, row * MAIN, tried); tried--) {
                    // a smaller one may fit between its neighbours
                }
            }
        }
    }

    private void place(int count, int half, StateSize size, SplittableRandom random) {
        int placed = 0;
        for (int tries = 0; placed < count && tries < 100_000; tries++) {
            placed += claim(random.nextInt(1, size.sites() + 1) * MAIN, random.nextInt(1, size.sites() + 1) * MAIN,
                    half) ? 1 : 0;
        }
    }

    private boolean claim(int column, int row, int half) {
        if (column - half < 0 || row - half < 0 || column + half >= lines || row + half >= lines) {
            return false;
        }
        for (int y = row - half; y <= row + half; y++) {
            for (int x = column - half; x <= column + half; x++) {
                if (owner[y * lines + x] >= 0) {
                    return false;
                }
            }
        }
        for (int y = row - half; y <= row + half; y++) {
            Arrays.fill(owner, y * lines + column - half, y * lines + column + half + 1, all.size());
        }
        all.add(new Settlement(column, row, half, junctions()));
        return true;
    }

    /** Number of lattice lines per direction. */
    int lines() {
        return lines;
    }

    List<Settlement> all() {
        return all;
    }

    /** Junctions of all settlements; the lattice's come after them. */
    int junctions() {
        return all.isEmpty() ? 0 : all.getLast().first() + all.getLast().junctions();
    }

    /** Number of the settlement at a lattice point, -1 in the open country. */
    int at(int column, int row) {
        return owner[row * lines + column];
    }

    /** Number of the junction at a lattice point: the settlement's, or that of the open country. */
    int junction(int column, int row) {
        int number = at(column, row);
        if (number < 0) {
            return junctions() + row * lines + column;
        }
        Settlement settlement = all.get(number);
        return settlement.first() + (row - settlement.row() + settlement.half()) * BLOCKS * settlement.side()
                + (column - settlement.column() + settlement.half()) * BLOCKS;
    }
}
