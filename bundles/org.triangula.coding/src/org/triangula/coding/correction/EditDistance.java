// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.correction;

/**
 * How many letters two words differ by: insertions, deletions, replacements and exchanges of neighbours (F. J.
 * Damerau, A technique for computer detection and correction of spelling errors, CACM 7 (1964), pp. 171–176; in the
 * restricted form,
 * where no letter is changed twice).
 */
public final class EditDistance {

    private EditDistance() {
    }

    /**
     * The distance of two words.
     *
     * @param first a word
     * @param second another word
     * @param limit the largest distance of interest, 0 and above
     * @return the distance; limit + 1 when it is larger than the limit
     */
    public static int between(String first, String second, int limit) {
        int[] a = first.codePoints().toArray();
        int[] b = second.codePoints().toArray();
        if (Math.abs(a.length - b.length) > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[b.length + 1];
        int[] last = new int[b.length + 1];
        int[] row = new int[b.length + 1];
        for (int j = 0; j <= b.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length; j++) {
                int cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return limit + 1;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return Math.min(last[b.length], limit + 1);
    }
}
