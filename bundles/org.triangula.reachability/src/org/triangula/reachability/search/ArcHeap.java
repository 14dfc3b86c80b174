// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.search;

import java.util.Arrays;

/** A four-way heap of (time, node) pairs packed into longs, smallest time first, then smallest node. */
final class ArcHeap {
    private long[] items = new long[1024];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
    }

    void add(int time, int node) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size * 2);
        }
        long item = (long) time << 32 | node;
        int slot = size++;
        while (slot > 0) {
            int parent = slot - 1 >> 2;
            if (items[parent] <= item) {
                break;
            }
            items[slot] = items[parent];
            slot = parent;
        }
        items[slot] = item;
    }

    /** Removes the smallest pair: time in the high half, node in the low half. */
    long poll() {
        long least = items[0];
        long item = items[--size];
        int slot = 0;
        while (true) {
            int child = (slot << 2) + 1;
            if (child >= size) {
                break;
            }
            int end = Math.min(child + 4, size);
            int smallest = child;
            for (int i = child + 1; i < end; i++) {
                if (items[i] < items[smallest]) {
                    smallest = i;
                }
            }
            if (items[smallest] >= item) {
                break;
            }
            items[slot] = items[smallest];
            slot = smallest;
        }
        items[slot] = item;
        return least;
    }
}
