// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.words;

import java.util.Set;

/**
 * Which words are counted, and what counts as one word.
 *
 * @param stems whether all forms of a word are counted together
 * @param minimumLength least number of Java characters of a word, 1 and above
 * @param numbers whether words that begin with a digit are counted
 * @param marks whether words inside transcript marks, as in {@code (lacht)}, are counted
 * @param stopWords words that are not counted, in lower case
 */
public record WordOptions(boolean stems, int minimumLength, boolean numbers, boolean marks, Set<String> stopWords) {

    /** Copies the set. */
    public WordOptions {
        stopWords = Set.copyOf(stopWords);
    }

    /**
     * Word forms of any length without numbers and transcript marks.
     *
     * @param stopWords words that are not counted, in lower case
     * @return the options
     */
    public static WordOptions forms(Set<String> stopWords) {
        return new WordOptions(false, 1, false, false, stopWords);
    }
}
