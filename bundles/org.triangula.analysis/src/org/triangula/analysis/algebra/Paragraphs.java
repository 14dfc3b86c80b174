// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.algebra;

import java.util.Arrays;

import org.triangula.core.text.DocumentText;

/** Where the paragraphs of a text begin, and how far apart passages are, counted in paragraphs. */
public final class Paragraphs {

    private final int[] starts;

    private Paragraphs(int[] starts) {
        this.starts = starts;
    }

    /**
     * The paragraphs of a text.
     *
     * @param text the text
     * @return its paragraphs
     */
    public static Paragraphs of(DocumentText text) {
        int[] starts = new int[text.paragraphCount()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = text.paragraphStart(i + 1);
        }
        return new Paragraphs(starts);
    }

    /**
     * Paragraphs that begin at given places.
     *
     * @param starts first code point of each paragraph, strictly ascending, the first 0
     * @return the paragraphs
     */
    public static Paragraphs startingAt(int... starts) {
        return new Paragraphs(starts.clone());
    }

    /**
     * Number of the paragraph in which a character stands.
     *
     * @param codePoint its place
     * @return the number from 1; 0 before the first paragraph
     */
    public int at(int codePoint) {
        int found = Arrays.binarySearch(starts, codePoint);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /**
     * Number of the first paragraph of a passage.
     *
     * @param start its first code point
     * @return the number from 1
     */
    public int first(int start) {
        return at(start);
    }

    /**
     * Number of the last paragraph of a passage.
     *
     * @param start its first code point
     * @param end code point after its last
     * @return the number from 1; the first paragraph for an empty passage
     */
    public int last(int start, int end) {
        return at(Math.max(start, end - 1));
    }

    /**
     * How many paragraphs two passages are apart: 0 when at least one paragraph holds something of both, 1 when one
     * ends in the paragraph before that in which the other begins, and so on.
     *
     * @param start first code point of one passage
     * @param end code point after its last
     * @param otherStart first code point of the other passage
     * @param otherEnd code point after its last
     * @return the distance in paragraphs, 0 or more
     */
    public int distance(int start, int end, int otherStart, int otherEnd) {
        return Math.max(0, Math.max(first(otherStart) - last(start, end), first(start) - last(otherStart, otherEnd)));
    }
}
