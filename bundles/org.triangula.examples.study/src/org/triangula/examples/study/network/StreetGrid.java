// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.network;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The crossings of one place: a slightly irregular, rotated grid. The row and the column in the middle are the
 * through streets. Towns with at least six rows have a brook with a bridge at every third column only.
 */
final class StreetGrid {
    private static final double IRREGULARITY = 0.13;

    private final Place place;
    private final PlanePoint[][] crossings;

    StreetGrid(Place place) {
        this.place = place;
        this.crossings = new PlanePoint[place.rows()][place.columns()];
        SplittableRandom random = new SplittableRandom(place.id().hashCode());
        double angle = Math.toRadians(place.rotation());
        for (int row = 0; row < place.rows(); row++) {
            for (int column = 0; column < place.columns(); column++) {
                double x = (column - (place.columns() - 1) / 2.0 + swing(random)) * place.spacing();
                double y = (row - (place.rows() - 1) / 2.0 + swing(random)) * place.spacing();
                crossings[row][column] = place.centre().shifted(x * Math.cos(angle) - y * Math.sin(angle),
                        x * Math.sin(angle) + y * Math.cos(angle));
            }
        }
    }

    private static double swing(SplittableRandom random) {
        return (random.nextDouble() * 2 - 1) * IRREGULARITY;
    }

    PlanePoint crossing(int row, int column) {
        return crossings[row][column];
    }

    int middleRow() {
        return place.rows() / 2;
    }

    int middleColumn() {
        return place.columns() / 2;
    }

    /** True when the street in this column does not reach from the row to the next one, for want of a bridge. */
    boolean isInterrupted(int row, int column) {
        int brook = place.rows() / 3;
        return place.rows() >= 6 && row == brook && column % 3 != 1 && column != middleColumn();
    }

    /** Returns row and column of the four ends of the through streets: west, east, south, north. */
    List<int[]> ends() {
        List<int[]> ends = new ArrayList<>();
        ends.add(new int[] {middleRow(), 0});
        ends.add(new int[] {middleRow(), place.columns() - 1});
        ends.add(new int[] {0, middleColumn()});
        ends.add(new int[] {place.rows() - 1, middleColumn()});
        return ends;
    }
}
