// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.search;

import java.util.Arrays;
import org.triangula.reachability.street.SnappedPoints;

/** Points grouped by the edge they lie on, for the journeys that never leave an edge. */
final class PointsByEdge {
    private final long[] edgeAndPoint;

    PointsByEdge(SnappedPoints points, int[] selection) {
        long[] pairs = new long[selection.length];
        int count = 0;
        for (int point : selection) {
            if (points.edge(point) >= 0) {
                pairs[count++] = (long) points.edge(point) << 32 | point;
            }
        }
        edgeAndPoint = Arrays.copyOf(pairs, count);
        Arrays.sort(edgeAndPoint);
    }

    /**
     * Returns the index of the first point on an edge, {@link #size()} or an index of another edge if there is none.
     */
    int first(int edge) {
        int found = Arrays.binarySearch(edgeAndPoint, (long) edge << 32);
        return found >= 0 ? found : -found - 1;
    }

    int size() {
        return edgeAndPoint.length;
    }

    boolean isOn(int index, int edge) {
        return index < edgeAndPoint.length && (int) (edgeAndPoint[index] >> 32) == edge;
    }

    int point(int index) {
        return (int) edgeAndPoint[index];
    }
}
