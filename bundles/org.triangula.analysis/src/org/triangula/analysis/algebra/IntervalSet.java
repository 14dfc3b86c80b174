// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.algebra;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * A set of characters of one document's text, kept as its maximal runs: half-open intervals of Unicode code points that
 * neither overlap nor touch, in ascending order. All operations are linear in the number of runs or better.
 */
public final class IntervalSet {

    /** No character at all. */
    public static final IntervalSet EMPTY = new IntervalSet(new int[0]);

    /** Start and end of each run in turn; strictly ascending. */
    private final int[] bounds;

    private IntervalSet(int[] bounds) {
        this.bounds = bounds;
    }

    /**
     * The characters of one interval.
     *
     * @param start first code point
     * @param end code point after the last; an interval that ends where it starts is empty
     * @return the set
     */
    public static IntervalSet of(int start, int end) {
        return of(new int[] {start}, new int[] {end});
    }

    /**
     * The characters that are in at least one of several intervals.
     *
     * @param starts first code point of each interval, in any order
     * @param ends code point after the last of each interval, in the same order as the starts
     * @return the set
     */
    public static IntervalSet of(int[] starts, int[] ends) {
        return coveredAtLeast(1, starts, ends);
    }

    /**
     * The characters that are in at least so many of several intervals.
     *
     * @param least how many, from 1
     * @param starts first code point of each interval, in any order
     * @param ends code point after the last of each interval, in the same order as the starts
     * @return the set
     */
    public static IntervalSet coveredAtLeast(int least, int[] starts, int[] ends) {
        if (starts.length != ends.length || least < 1) {
            throw new IllegalArgumentException(starts.length + " starts, " + ends.length + " ends, at least " + least);
        }
        int[] up = new int[starts.length];
        int[] down = new int[starts.length];
        int count = 0;
        for (int i = 0; i < starts.length; i++) {
            if (ends[i] < starts[i]) {
                throw new IllegalArgumentException("An interval ends at " + ends[i] + " before its start " + starts[i]);
            }
            if (ends[i] > starts[i]) {
                up[count] = starts[i];
                down[count++] = ends[i];
            }
        }
        Arrays.sort(up, 0, count);
        Arrays.sort(down, 0, count);
        return sweep(least, up, down, count);
    }

    private static IntervalSet sweep(int least, int[] up, int[] down, int count) {
        Builder runs = new Builder(2 * count);
        int open = 0;
        int start = 0;
        for (int u = 0, d = 0; d < count;) {
            // starts before ends at the same place: intervals that touch make one run
            if (u < count && up[u] <= down[d]) {
                open++;
                if (open == least) {
                    start = up[u];
                }
                u++;
            } else {
                // where intervals only touch, the number of those that are open is not reached in any character
                if (open == least && start < down[d]) {
                    runs.add(start, down[d]);
                }
                open--;
                d++;
            }
        }
        return runs.build();
    }

    /**
     * Number of runs.
     *
     * @return the number
     */
    public int size() {
        return bounds.length / 2;
    }

    /**
     * Start of a run.
     *
     * @param run its place, from 0
     * @return first code point
     */
    public int start(int run) {
        return bounds[2 * run];
    }

    /**
     * End of a run.
     *
     * @param run its place, from 0
     * @return code point after the last
     */
    public int end(int run) {
        return bounds[2 * run + 1];
    }

    /**
     * Whether there is no character in the set.
     *
     * @return true if there is none
     */
    public boolean isEmpty() {
        return bounds.length == 0;
    }

    /**
     * Number of characters.
     *
     * @return the number of code points in the set
     */
    public long length() {
        long length = 0;
        for (int run = 0; run < size(); run++) {
            length += end(run) - start(run);
        }
        return length;
    }

    /**
     * Whether a character is in the set.
     *
     * @param codePoint its place
     * @return true if it is
     */
    public boolean contains(int codePoint) {
        return overlaps(codePoint, codePoint + 1);
    }

    /**
     * Whether all characters of an interval are in the set.
     *
     * @param start first code point
     * @param end code point after the last
     * @return true if they are, and for an empty interval
     */
    public boolean contains(int start, int end) {
        int run = firstEndingAfter(start);
        return end <= start || run < size() && start(run) <= start && end <= end(run);
    }

    /**
     * Whether all characters of another set are in this one.
     *
     * @param other the other set
     * @return true if they are
     */
    public boolean contains(IntervalSet other) {
        return other.difference(this).isEmpty();
    }

    /**
     * Whether at least one character of an interval is in the set.
     *
     * @param start first code point
     * @param end code point after the last
     * @return true if one is
     */
    public boolean overlaps(int start, int end) {
        int run = firstEndingAfter(start);
        return end > start && run < size() && start(run) < end;
    }

    /**
     * Whether two sets have at least one character in common.
     *
     * @param other the other set
     * @return true if they have
     */
    public boolean overlaps(IntervalSet other) {
        for (int mine = 0, its = 0; mine < size() && its < other.size();) {
            if (end(mine) <= other.start(its)) {
                mine++;
            } else if (other.end(its) <= start(mine)) {
                its++;
            } else {
                return true;
            }
        }
        return false;
    }

    /**
     * The characters that are in this set, in the other or in both.
     *
     * @param other the other set
     * @return the union
     */
    public IntervalSet union(IntervalSet other) {
        return combine(other, state -> state != 0);
    }

    /**
     * The characters that are in both sets.
     *
     * @param other the other set
     * @return the intersection
     */
    public IntervalSet intersection(IntervalSet other) {
        return combine(other, state -> state == 3);
    }

    /**
     * The characters of this set that are not in the other.
     *
     * @param other the other set
     * @return the difference
     */
    public IntervalSet difference(IntervalSet other) {
        return combine(other, state -> state == 1);
    }

    /**
     * The characters of a text that are not in the set.
     *
     * @param textLength number of characters of the text
     * @return the gaps before, between and after the runs
     */
    public IntervalSet gaps(int textLength) {
        return of(0, Math.max(0, textLength)).difference(this);
    }

    /** Walks along both sets; the state is 1 inside this set, 2 inside the other, 3 inside both. */
    private IntervalSet combine(IntervalSet other, IntPredicate wanted) {
        Builder runs = new Builder(bounds.length + other.bounds.length);
        int mine = 0;
        int its = 0;
        int start = 0;
        boolean inside = false;
        while (mine < bounds.length || its < other.bounds.length) {
            int at = Math.min(mine < bounds.length ? bounds[mine] : Integer.MAX_VALUE,
                its < other.bounds.length ? other.bounds[its] : Integer.MAX_VALUE);
            if (mine < bounds.length && bounds[mine] == at) {
                mine++;
            }
            if (its < other.bounds.length && other.bounds[its] == at) {
                its++;
            }
            boolean now = wanted.test(mine % 2 + 2 * (its % 2));
            if (now && !inside) {
                start = at;
            } else if (!now && inside) {
                runs.add(start, at);
            }
            inside = now;
        }
        return runs.build();
    }

    /** Place of the first run that ends after a position; the number of runs when there is none. */
    private int firstEndingAfter(int position) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end(middle) <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof IntervalSet other && Arrays.equals(bounds, other.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int run = 0; run < size(); run++) {
            text.append('[').append(start(run)).append(", ").append(end(run)).append(')');
        }
        return text.toString();
    }

    /** Collects runs in ascending order. */
    private static final class Builder {
        private final int[] bounds;
        private int used;

        Builder(int most) {
            bounds = new int[most];
        }

        void add(int start, int end) {
            bounds[used++] = start;
            bounds[used++] = end;
        }

        IntervalSet build() {
            return used == 0 ? EMPTY : new IntervalSet(Arrays.copyOf(bounds, used));
        }
    }
}
