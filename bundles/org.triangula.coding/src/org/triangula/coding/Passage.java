// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding;

import java.util.Objects;

import org.triangula.core.text.DocumentText;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;

/**
 * A piece of a document's text that somebody works on, whether or not the study has a selection for it.
 *
 * @param document the document
 * @param start first Unicode code point, 0 and above
 * @param end code point after the last, above start
 */
public record Passage(Document document, int start, int end) {

    /** Checks the ends. */
    public Passage {
        Objects.requireNonNull(document);
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A passage needs 0 <= start < end, not " + start + " to " + end);
        }
    }

    /**
     * The passage of a selection.
     *
     * @param selection a selection inside a document
     * @return the passage
     */
    public static Passage of(Selection selection) {
        return new Passage((Document) selection.eContainer(), selection.getStart(), selection.getEnd());
    }

    /**
     * Leaves out white space at both ends, so that a hastily dragged selection equals a careful one.
     *
     * @param document the document
     * @param text its text
     * @param start first code point
     * @param end code point after the last
     * @return the passage, or {@code null} when there is nothing but white space
     */
    public static Passage trimmed(Document document, DocumentText text, int start, int end) {
        int[] characters = text.passage(start, end).codePoints().toArray();
        int first = 0;
        int last = characters.length;
        while (first < last && isBlank(characters[first])) {
            first++;
        }
        while (last > first && isBlank(characters[last - 1])) {
            last--;
        }
        return first == last ? null : new Passage(document, start + first, start + last);
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }
}
