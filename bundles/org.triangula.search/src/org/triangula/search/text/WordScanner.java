// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.text;

/**
 * Finds the words of a text. A word is a run of letters, digits and combining marks; an apostrophe between letters, a
 * point or comma between digits, and a gender sign before its ending ({@code Teilnehmer:innen}, {@code Beauftragte/r})
 * belong to it. Compounds with hyphens are several words, so that each part is found.
 */
public final class WordScanner {

    /** Receives words. */
    @FunctionalInterface
    public interface WordConsumer {
        /**
         * Receives a word.
         *
         * @param start index of its first Java character
         * @param end index after its last Java character
         */
        void word(int start, int end);
    }

    private final GenderForms genderForms;

    /**
     * Creates a scanner.
     *
     * @param genderForms what stands inside words that name people of every gender
     */
    public WordScanner(GenderForms genderForms) {
        this.genderForms = genderForms;
    }

    /**
     * Finds all words of a part of a text.
     *
     * @param text the text
     * @param from index of the first Java character of the part
     * @param to index after its last
     * @param consumer receives the words in order
     */
    public void scan(CharSequence text, int from, int to, WordConsumer consumer) {
        int index = from;
        while (index < to) {
            int codePoint = Character.codePointAt(text, index);
            if (isWordPart(codePoint)) {
                int end = end(text, index, to);
                consumer.word(index, end);
                index = end;
            } else {
                index += Character.charCount(codePoint);
            }
        }
    }

    private int end(CharSequence text, int start, int to) {
        int index = start;
        int before = 0;
        while (index < to) {
            int codePoint = Character.codePointAt(text, index);
            int width = Character.charCount(codePoint);
            if (isWordPart(codePoint)) {
                before = codePoint;
                index += width;
                continue;
            }
            int gender = genderForms.endingAt(text, index, to);
            if (gender > 0 && Character.isLetter(before)) {
                return index + gender;
            }
            if (index + width >= to || !joins(before, codePoint, Character.codePointAt(text, index + width))) {
                return index;
            }
            index += width;
        }
        return index;
    }

    private static boolean joins(int before, int sign, int after) {
        if (sign == '\'' || sign == '\u2019') {
            return Character.isLetter(before) && Character.isLetter(after);
        }
        return (sign == '.' || sign == ',') && Character.isDigit(before) && Character.isDigit(after);
    }

    /**
     * Whether a character always belongs to a word.
     *
     * @param codePoint the character
     * @return true for letters, digits and combining marks
     */
    public static boolean isWordPart(int codePoint) {
        if (codePoint < 128) {
            return codePoint >= 'a' && codePoint <= 'z' || codePoint >= 'A' && codePoint <= 'Z'
                || codePoint >= '0' && codePoint <= '9';
        }
        return Character.isLetterOrDigit(codePoint) || switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
