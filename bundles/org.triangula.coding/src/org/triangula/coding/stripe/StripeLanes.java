// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.stripe;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Gives coding stripes in a margin their lanes: stripes that share a place are side by side, each as near to the text
 * as possible, longer ones first where several begin together. The number of lanes is the smallest possible (interval
 * partitioning by earliest start, see Kleinberg and Tardos, Algorithm Design, 2005, section 4.1).
 *
 * @param lanes the lane of each stripe, from 0, in the order in which the stripes were given
 * @param count number of lanes
 */
public record StripeLanes(List<Integer> lanes, int count) {

    /** Copies the list. */
    public StripeLanes {
        lanes = List.copyOf(lanes);
    }

    /**
     * A stripe's extent along the margin, in any unit.
     *
     * @param from first place
     * @param to place after the last, above from
     */
    public record Extent(int from, int to) {
        /** Checks the ends. */
        public Extent {
            if (to <= from) {
                throw new IllegalArgumentException("A stripe needs from < to, not " + from + " to " + to);
            }
        }

        /**
         * Whether two stripes would collide in one lane.
         *
         * @param other the other stripe
         * @return true if they share a place
         */
        public boolean collides(Extent other) {
            return from < other.to && other.from < to;
        }
    }

    /**
     * Packs stripes into lanes.
     *
     * @param extents the stripes
     * @return their lanes; no two colliding stripes have the same one
     */
    public static StripeLanes pack(List<Extent> extents) {
        Integer[] order = new Integer[extents.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingInt((Integer i) -> extents.get(i).from())
            .thenComparingInt(i -> -extents.get(i).to()).thenComparingInt(i -> i));
        Integer[] lanes = new Integer[extents.size()];
        int[] free = new int[8];
        int count = 0;
        for (Integer i : order) {
            Extent extent = extents.get(i);
            int lane = 0;
            while (lane < count && free[lane] > extent.from()) {
                lane++;
            }
            if (lane == count) {
                count++;
                if (count > free.length) {
                    free = Arrays.copyOf(free, free.length * 2);
                }
            }
            free[lane] = extent.to();
            lanes[i] = lane;
        }
        return new StripeLanes(List.of(lanes), count);
    }
}
