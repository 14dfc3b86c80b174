// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.name;

/**
 * The number of typing errors between two texts: letters missing, added, mistaken or two neighbours exchanged (optimal
 * string alignment; Damerau 1964, doi:10.1145/363958.363994).
 */
public final class EditDistance {

    private EditDistance() {
    }

    /**
     * Counts the errors.
     *
     * @param one a text
     * @param other another text
     * @param limit largest distance of interest, not negative
     * @return the distance, or {@code limit + 1} when it is larger than the limit
     */
    public static int between(String one, String other, int limit) {
        int rows = one.length();
        int columns = other.length();
        if (Math.abs(rows - columns) > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[columns + 1];
        int[] last = new int[columns + 1];
        int[] current = new int[columns + 1];
        for (int j = 0; j <= columns; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= rows; i++) {
            current[0] = i;
            int least = i;
            for (int j = 1; j <= columns; j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                int value = Math.min(Math.min(last[j] + 1, current[j - 1] + 1), last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    value = Math.min(value, beforeLast[j - 2] + 1);
                }
                current[j] = value;
                least = Math.min(least, value);
            }
            // an exchange reaches back two rows, so one row above the limit is not yet the end
            if (least > limit + 1) {
                return limit + 1;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = current;
            current = free;
        }
        return Math.min(last[columns], limit + 1);
    }
}
