// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects.read;

import java.util.Arrays;

/**
 * A text with LF at its line ends, and where its former positions are. Positions are Unicode code points.
 */
final class NormalText {

    private final String text;
    private final int length;
    private final int before;
    /** Former positions of the CRs that went away. */
    private final int[] gone;

    private NormalText(String text, int before, int[] gone) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
        this.before = before;
        this.gone = gone;
    }

    /**
     * Normalises a text: CR LF and single CR become LF, lone surrogates and NUL the replacement character.
     *
     * @param original the text
     * @return the text with its positions
     */
    static NormalText of(String original) {
        StringBuilder text = new StringBuilder(original.length());
        int[] gone = new int[0];
        int count = 0;
        int position = 0;
        for (int i = 0; i < original.length(); position++) {
            int point = original.codePointAt(i);
            int next = i + Character.charCount(point);
            if (point == '\r' && next < original.length() && original.charAt(next) == '\n') {
                if (count == gone.length) {
                    gone = Arrays.copyOf(gone, Math.max(16, 2 * count));
                }
                gone[count++] = position;
            } else if (point == '\r') {
                text.append('\n');
            } else if (point == 0 || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                text.append('\uFFFD');
            } else {
                text.appendCodePoint(point);
            }
            i = next;
        }
        return new NormalText(text.toString(), position, Arrays.copyOf(gone, count));
    }

    String text() {
        return text;
    }

    int length() {
        return length;
    }

    /**
     * Translates a position.
     *
     * @param former position in the original text
     * @return position in this text; -1 when it is outside of the original
     */
    int position(int former) {
        if (former < 0 || former > before) {
            return -1;
        }
        int index = Arrays.binarySearch(gone, former);
        return former - (index < 0 ? -index - 1 : index);
    }

    /** The words of a passage of this text. */
    String passage(int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
}
