// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.street;

import java.util.Arrays;

/** A growing array of int, for building flat arrays. */
public final class IntList {
    private int[] values;
    private int size;

    /** @param capacity first capacity */
    public IntList(int capacity) {
        values = new int[Math.max(4, capacity)];
    }

    /** Appends a value. */
    public void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    /** Returns the value at an index. */
    public int get(int index) {
        return values[index];
    }

    /** Replaces the value at an index. */
    public void set(int index, int value) {
        values[index] = value;
    }

    /** Returns the number of values. */
    public int size() {
        return size;
    }

    /** Forgets all values. */
    public void clear() {
        size = 0;
    }

    /** Returns the values as an array of their number. */
    public int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
