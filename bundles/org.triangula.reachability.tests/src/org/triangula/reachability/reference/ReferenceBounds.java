// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.reference;

import java.util.Arrays;
import java.util.IntSummaryStatistics;

/** A box of coordinates in 10⁻⁷ degrees or, divided by the size of the boxes of R5's index, of these. */
record ReferenceBounds(long west, long east, long south, long north) {
    static final int BOX_NORTH = 18_000;
    static final int BOX_EAST = (int) (BOX_NORTH / 0.7);

    static ReferenceBounds of(int[] longitude, int[] latitude) {
        IntSummaryStatistics east = Arrays.stream(longitude).summaryStatistics();
        IntSummaryStatistics north = Arrays.stream(latitude).summaryStatistics();
        return new ReferenceBounds(east.getMin(), east.getMax(), north.getMin(), north.getMax());
    }

    boolean meets(ReferenceBounds other) {
        return west <= other.east && other.west <= east && south <= other.north && other.south <= north;
    }

    /** The box in the index. */
    ReferenceBounds boxes() {
        return new ReferenceBounds(Math.round((double) west / BOX_EAST), Math.round((double) east / BOX_EAST),
                Math.round((double) south / BOX_NORTH), Math.round((double) north / BOX_NORTH));
    }

    static ReferenceBounds around(int x, int y, double radius, double shorter) {
        return new ReferenceBounds((long) (x - radius / shorter), (long) (x + radius / shorter), (long) (y - radius),
                (long) (y + radius));
    }
}
