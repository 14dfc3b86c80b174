// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.text;

import java.util.Objects;

/**
 * One change of a text: the characters from start to end are replaced. Nothing is replaced when start equals end
 * (insertion); the replacement may be empty (deletion).
 *
 * @param start first Unicode code point that is replaced, 0 and above
 * @param end code point after the last that is replaced, start or above
 * @param replacement what stands there instead; line ends are LF and broken surrogates become U+FFFD, as texts are
 * stored
 */
public record TextEdit(int start, int end, String replacement) {

    /** Checks the ends and brings the replacement into the form in which texts are stored. */
    public TextEdit {
        Objects.requireNonNull(replacement);
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("An edit needs 0 <= start <= end, not " + start + " to " + end);
        }
        replacement = storable(replacement);
    }

    /**
     * Length of the replacement.
     *
     * @return code points
     */
    public int replacementLength() {
        return replacement.codePointCount(0, replacement.length());
    }

    /**
     * How much longer the text is afterwards.
     *
     * @return code points; negative when it is shorter
     */
    public int growth() {
        return replacementLength() - (end - start);
    }

    private static String storable(String text) {
        String lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        if (lines.codePoints().noneMatch(TextEdit::isBroken)) {
            return lines;
        }
        StringBuilder clean = new StringBuilder(lines.length());
        lines.codePoints().forEach(each -> clean.appendCodePoint(isBroken(each) ? 0xFFFD : each));
        return clean.toString();
    }

    private static boolean isBroken(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
