// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.search;

import org.triangula.reachability.street.IntList;

/**
 * A queue of nodes by time in buckets of one width, as in delta-stepping (Meyer and Sanders, "Δ-stepping: a
 * parallelizable shortest path algorithm", Journal of Algorithms 49 (2003)). Within a bucket nodes come in the order in
 * which they were added, which follows the streets: of thousands of searches that grow at once each keeps to its own
 * part of the memory. A heap would jump from one to the other with every node.
 */
final class TimeBuckets {
    private static final int MAX_BUCKETS = 1 << 14;

    private final int width;
    private final IntList[] ring;
    private int size;

    /**
     * Makes an empty queue.
     *
     * @param arcMillis times of all arcs; a node is added at most the longest of them after the node in hand
     * @param farthest  latest time of a node that is added before the first is taken
     */
    TimeBuckets(int[] arcMillis, int farthest) {
        long sum = 0;
        int longest = farthest;
        for (int millis : arcMillis) {
            sum += millis;
            longest = Math.max(longest, millis);
        }
        int mean = (int) (sum / Math.max(1, arcMillis.length));
        width = Math.max(1, Math.max(mean, longest / MAX_BUCKETS));
        ring = new IntList[longest / width + 2];
    }

    int width() {
        return width;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(int time, int node) {
        int slot = time / width % ring.length;
        if (ring[slot] == null) {
            ring[slot] = new IntList(64);
        }
        ring[slot].add(node);
        size++;
    }

    /** The nodes of a bucket by its number, which is time divided by width; it may grow while it is read. */
    IntList bucket(int number) {
        int slot = number % ring.length;
        if (ring[slot] == null) {
            ring[slot] = new IntList(64);
        }
        return ring[slot];
    }

    /** Empties a bucket that was read. */
    void done(IntList bucket) {
        size -= bucket.size();
        bucket.clear();
    }
}
