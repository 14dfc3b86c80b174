// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.locate;

import org.triangula.core.text.DocumentText;

/**
 * A passage with what stands around it, for a person who has to decide.
 *
 * @param paragraph number of the paragraph in which it begins, from 1
 * @param before text before it, from the beginning of a word
 * @param passage the passage
 * @param after text after it, to the end of a word
 */
public record PassageContext(int paragraph, String before, String passage, String after) {

    /**
     * Reads a context.
     *
     * @param text the text of the document
     * @param start first code point of the passage
     * @param end code point after the last
     * @param most code points before and after, at most
     * @return the context; cut to the text when the place is not inside of it
     */
    public static PassageContext of(DocumentText text, int start, int end, int most) {
        int from = Math.clamp(start, 0, text.length());
        int to = Math.clamp(end, from, text.length());
        int first = Math.max(0, from - most);
        int last = Math.min(text.length(), to + most);
        String before = text.passage(first, from);
        String after = text.passage(to, last);
        if (first > 0 && before.indexOf(' ') >= 0) {
            before = "… " + before.substring(before.indexOf(' ') + 1);
        }
        if (last < text.length() && after.lastIndexOf(' ') >= 0) {
            after = after.substring(0, after.lastIndexOf(' ')) + " …";
        }
        return new PassageContext(text.paragraphAt(from), before, text.passage(from, to), after);
    }

    @Override
    public String toString() {
        return "PassageContext[" + paragraph + "]";
    }
}
