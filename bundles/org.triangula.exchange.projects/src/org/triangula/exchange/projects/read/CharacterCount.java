// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects.read;

import java.util.List;

import org.triangula.core.text.DocumentText;

/**
 * A way in which a program counts the characters of a text: a character beyond the basic plane as one or two, the end
 * of a paragraph as one or two.
 *
 * @param text the text
 * @param wide whether characters beyond the basic plane count twice (UTF-16)
 * @param returns whether the end of a paragraph counts twice (CR and LF)
 */
record CharacterCount(DocumentText text, boolean wide, boolean returns) {

    /** All ways, the usual one first. */
    static List<CharacterCount> ways(DocumentText text) {
        return List.of(new CharacterCount(text, false, false), new CharacterCount(text, true, false),
            new CharacterCount(text, false, true), new CharacterCount(text, true, true));
    }

    /** The count at a position in Unicode code points. */
    int count(int position) {
        int counted = wide ? text.charIndex(position) : position;
        int ends = position == 0 ? 0 : text.paragraphAt(position) - 1;
        // the end of the text is no new paragraph, even behind a line end
        boolean last = position == text.length() && text.text().endsWith("\n");
        return counted + (returns ? ends + (last ? 1 : 0) : 0);
    }

    /** Length of the whole text. */
    int length() {
        return count(text.length());
    }

    /** The position with a count; -1 when there is none. */
    int position(int counted) {
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (count(middle) < counted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return counted >= 0 && count(low) == counted ? low : -1;
    }

    /** The passage between two counts; {@code null} when it is not in the text. */
    int[] passage(int from, int to) {
        int start = position(from);
        int end = position(to);
        return start < 0 || end <= start ? null : new int[] {start, end};
    }
}
