// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding;

import org.triangula.core.text.DocumentText;
import org.triangula.core.text.TextCorrection;

/** Steps from word to word, to move the ends of segments by key. */
public final class WordEnds {

    private WordEnds() {
    }

    /**
     * The next or previous end of a word.
     *
     * @param text the text
     * @param place a place in code points
     * @param forward whether to go forward
     * @return the place behind a word; the ends of the text where there is no word
     */
    public static int end(DocumentText text, int place, boolean forward) {
        int step = forward ? 1 : -1;
        for (int i = place + step; i > 0 && i < text.length(); i += step) {
            if (isWord(text, i - 1) && !isWord(text, i)) {
                return i;
            }
        }
        return forward ? text.length() : 0;
    }

    /**
     * The next or previous beginning of a word.
     *
     * @param text the text
     * @param place a place in code points
     * @param forward whether to go forward
     * @return the place of the first character of a word; the ends of the text where there is no word
     */
    public static int start(DocumentText text, int place, boolean forward) {
        int step = forward ? 1 : -1;
        for (int i = place + step; i > 0 && i < text.length(); i += step) {
            if (isWord(text, i) && !isWord(text, i - 1)) {
                return i;
            }
        }
        return forward ? text.length() : 0;
    }

    private static boolean isWord(DocumentText text, int place) {
        return TextCorrection.isWordCharacter(text.text().codePointAt(text.charIndex(place)));
    }
}
