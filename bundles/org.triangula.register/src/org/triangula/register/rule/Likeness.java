// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.rule;

/**
 * How alike two words are: optimal string alignment (Damerau-Levenshtein distance without edits of what was exchanged;
 * Damerau 1964, Levenshtein 1966).
 */
public final class Likeness {

    private Likeness() {
    }

    /**
     * Likeness as a share.
     *
     * @param first a word
     * @param second a word
     * @return 1 − distance / length of the longer word, 0 … 1; 1 for two empty words
     */
    public static double of(String first, String second) {
        int longer = Math.max(first.length(), second.length());
        return longer == 0 ? 1 : 1 - distance(first, second) / (double) longer;
    }

    /**
     * The least number of characters added, left out, changed or exchanged with their neighbour.
     *
     * @param first a word
     * @param second a word
     * @return 0 for equal words
     */
    public static int distance(String first, String second) {
        int[] beforeLast = new int[second.length() + 1];
        int[] last = new int[second.length() + 1];
        int[] row = new int[second.length() + 1];
        for (int j = 0; j <= second.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= first.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= second.length(); j++) {
                int changed = first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + changed);
                if (i > 1 && j > 1 && first.charAt(i - 1) == second.charAt(j - 2)
                    && first.charAt(i - 2) == second.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[second.length()];
    }
}
