// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.osm;

import java.util.Arrays;

/** Where the nodes of wanted ways lie: sorted ids with coordinates in flat arrays. */
final class NodePositions {

    private static final int MISSING = Integer.MIN_VALUE;

    private long[] ids = new long[64];
    private int count;
    private int[] longitude = new int[0];
    private int[] latitude = new int[0];

    /** Asks for a node; only before {@link #freeze}. */
    void want(long id) {
        if (count == ids.length) {
            ids = Arrays.copyOf(ids, 2 * count);
        }
        ids[count++] = id;
    }

    /** Ends asking. */
    void freeze() {
        Arrays.sort(ids, 0, count);
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || ids[i] != ids[i - 1]) {
                ids[distinct++] = ids[i];
            }
        }
        ids = Arrays.copyOf(ids, distinct);
        count = distinct;
        longitude = new int[distinct];
        latitude = new int[distinct];
        Arrays.fill(longitude, MISSING);
    }

    /** Takes a node if it was asked for. */
    void found(long id, int longitudeE7, int latitudeE7) {
        int at = Arrays.binarySearch(ids, id);
        if (at >= 0) {
            longitude[at] = longitudeE7;
            latitude[at] = latitudeE7;
        }
    }

    /** The points of a way, longitude and latitude in turn, without nodes that the extract lacks. */
    int[] line(long[] refs) {
        int[] line = new int[2 * refs.length];
        int length = 0;
        for (long ref : refs) {
            int at = Arrays.binarySearch(ids, ref);
            if (at >= 0 && longitude[at] != MISSING) {
                line[length++] = longitude[at];
                line[length++] = latitude[at];
            }
        }
        return Arrays.copyOf(line, length);
    }
}
