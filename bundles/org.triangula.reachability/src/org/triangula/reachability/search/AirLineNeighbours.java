// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.search;

import java.util.Arrays;
import org.triangula.reachability.Facilities;

/**
 * The facilities nearest to a place by air line (great circle), found in a grid over them. Distances are compared by
 * the
 * chord between points of the unit sphere, which grows with the great-circle distance. Immutable.
 */
final class AirLineNeighbours {
    private static final double CELLS_PER_FACILITY = 0.5;
    /**
     * The grid's cells are narrower in the north than in the south; a ring counts as at least this much of its width.
     */
    private static final double SAFE = 0.8;

    private final int[] selection;
    private final double[] unit;
    private final double west;
    private final double south;
    private final double cellLongitude;
    private final double cellLatitude;
    private final double ringChord;
    private final int columns;
    private final int rows;
    private final int[] first;
    private final int[] members;

    AirLineNeighbours(Facilities facilities, int[] selection) {
        this.selection = selection;
        unit = new double[3 * selection.length];
        double[] box = {180, 90, -180, -90};
        for (int i = 0; i < selection.length; i++) {
            Facilities.Facility facility = facilities.get(selection[i]);
            toUnit(facility.longitude(), facility.latitude(), unit, 3 * i);
            box[0] = Math.min(box[0], facility.longitude());
            box[1] = Math.min(box[1], facility.latitude());
            box[2] = Math.max(box[2], facility.longitude());
            box[3] = Math.max(box[3], facility.latitude());
        }
        west = box[0];
        south = box[1];
        double narrow = Math.max(0.05, Math.cos(Math.toRadians(Math.max(Math.abs(box[1]), Math.abs(box[3])))));
        double width = Math.max(1e-6, (box[2] - box[0]) * narrow);
        double height = Math.max(1e-6, box[3] - box[1]);
        double edge = Math.max(Math.max(width, height) / 2000,
                Math.sqrt(width * height / Math.max(1, selection.length * CELLS_PER_FACILITY)));
        cellLatitude = edge;
        cellLongitude = edge / narrow;
        ringChord = Math.toRadians(edge) * SAFE;
        columns = (int) ((box[2] - box[0]) / cellLongitude) + 1;
        rows = (int) (height / cellLatitude) + 1;
        first = new int[columns * rows + 1];
        int[] cellOf = new int[selection.length];
        for (int i = 0; i < selection.length; i++) {
            Facilities.Facility facility = facilities.get(selection[i]);
            cellOf[i] = row(facility.latitude()) * columns + column(facility.longitude());
            first[cellOf[i] + 1]++;
        }
        for (int cell = 0; cell < columns * rows; cell++) {
            first[cell + 1] += first[cell];
        }
        members = new int[selection.length];
        int[] next = Arrays.copyOf(first, columns * rows);
        for (int i = 0; i < selection.length; i++) {
            members[next[cellOf[i]]++] = i;
        }
    }

    private int column(double longitude) {
        return (int) Math.clamp((longitude - west) / cellLongitude, 0, columns - 1);
    }

    private int row(double latitude) {
        return (int) Math.clamp((latitude - south) / cellLatitude, 0, rows - 1);
    }

    private static void toUnit(double longitude, double latitude, double[] target, int at) {
        double cosine = Math.cos(Math.toRadians(latitude));
        target[at] = cosine * Math.cos(Math.toRadians(longitude));
        target[at + 1] = cosine * Math.sin(Math.toRadians(longitude));
        target[at + 2] = Math.sin(Math.toRadians(latitude));
    }

    /** A search; each thread uses its own. */
    final class Search {
        private final double[] place = new double[3];
        private final double[] chords;
        private final int[] found;
        private int size;

        Search(int count) {
            chords = new double[count];
            found = new int[count];
        }

        /**
         * Finds the nearest facilities, nearest first, of equally near ones the lower index first.
         *
         * @return how many there are; see {@link #facility(int)}
         */
        int find(double longitude, double latitude) {
            toUnit(longitude, latitude, place, 0);
            size = 0;
            int column = column(longitude);
            int row = row(latitude);
            int rings = Math.max(columns, rows);
            for (int ring = 0; ring < rings; ring++) {
                // whatever lies outside of the rings looked at is at least that far away
                double safe = Math.max(0, ring - 1) * ringChord;
                if (size == found.length && chords[size - 1] < safe * safe) {
                    break;
                }
                lookAtRing(column, row, ring);
            }
            return size;
        }

        private void lookAtRing(int column, int row, int ring) {
            for (int y = Math.max(0, row - ring); y <= Math.min(rows - 1, row + ring); y++) {
                boolean edge = Math.abs(y - row) == ring;
                int step = edge || ring == 0 ? 1 : 2 * ring;
                for (int x = column - ring; x <= column + ring; x += step) {
                    if (x >= 0 && x < columns) {
                        lookAtCell(y * columns + x);
                    }
                }
            }
        }

        private void lookAtCell(int cell) {
            for (int i = first[cell]; i < first[cell + 1]; i++) {
                int member = members[i];
                double dx = unit[3 * member] - place[0];
                double dy = unit[3 * member + 1] - place[1];
                double dz = unit[3 * member + 2] - place[2];
                double chord = dx * dx + dy * dy + dz * dz;
                if (size < found.length || chord < chords[size - 1]
                        || chord == chords[size - 1] && member < found[size - 1]) {
                    insert(member, chord);
                }
            }
        }

        private void insert(int member, double chord) {
            int slot = size < found.length ? size++ : size - 1;
            while (slot > 0 && (chords[slot - 1] > chord || chords[slot - 1] == chord && found[slot - 1] > member)) {
                chords[slot] = chords[slot - 1];
                found[slot] = found[slot - 1];
                slot--;
            }
            chords[slot] = chord;
            found[slot] = member;
        }

        /** Index of a found facility among all facilities, 0 is the nearest. */
        int facility(int rank) {
            return selection[found[rank]];
        }

        boolean contains(int facility) {
            for (int rank = 0; rank < size; rank++) {
                if (facility(rank) == facility) {
                    return true;
                }
            }
            return false;
        }
    }
}
