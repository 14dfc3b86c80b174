// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The immutable text of a document with its numbered paragraphs. All positions are Unicode code points unless a method
 * says otherwise; ends are exclusive.
 */
public final class DocumentText {

    private static final Pattern SPEAKER = Pattern.compile("^\\s*([\\p{L}][\\p{L}\\p{N} ._-]{0,30}):(?=\\s|$)");
    private static final Pattern TIME_MARK =
        Pattern.compile("#(\\d{1,2}:\\d{2}:\\d{2}(?:-\\d)?)#|\\[(\\d{1,2}:\\d{2}:\\d{2})\\]");

    private final String text;
    private final int length;
    /** Code point positions of the characters that need two Java characters; almost always empty. */
    private final int[] wide;
    private final int[] starts;

    /**
     * Creates the text.
     *
     * @param text the characters; paragraphs end with LF
     */
    public DocumentText(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
        this.wide = wide(text, text.length() - length);
        this.starts = starts(text);
    }

    private static int[] wide(String text, int count) {
        int[] wide = new int[count];
        for (int i = 0, position = 0, found = 0; found < count; position++) {
            boolean two = Character.charCount(text.codePointAt(i)) == 2;
            if (two) {
                wide[found++] = position;
            }
            i += two ? 2 : 1;
        }
        return wide;
    }

    /** Code point positions at which paragraphs begin; index = paragraph number - 1. */
    private static int[] starts(String text) {
        int[] starts = new int[16];
        int count = 0;
        int position = 0;
        boolean atStart = true;
        for (int i = 0; i < text.length();) {
            int codePoint = text.codePointAt(i);
            if (atStart) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = position;
            }
            atStart = codePoint == '\n';
            i += Character.charCount(codePoint);
            position++;
        }
        return Arrays.copyOf(starts, count);
    }

    /**
     * The whole text.
     *
     * @return the characters
     */
    public String text() {
        return text;
    }

    /**
     * Length of the text.
     *
     * @return code points
     */
    public int length() {
        return length;
    }

    /**
     * A passage.
     *
     * @param start first code point
     * @param end code point after the last
     * @return the characters
     * @throws IndexOutOfBoundsException if the passage is not inside the text
     */
    public String passage(int start, int end) {
        if (start < 0 || end < start || end > length) {
            throw new IndexOutOfBoundsException("Passage " + start + " to " + end + " of " + length);
        }
        return text.substring(charIndex(start), charIndex(end));
    }

    /**
     * Translates a code point position to an index of Java characters (UTF-16), as widgets need it.
     *
     * @param codePoint position, 0 to {@link #length()}
     * @return index into {@link #text()}
     */
    public int charIndex(int codePoint) {
        if (codePoint < 0 || codePoint > length) {
            throw new IndexOutOfBoundsException("Position " + codePoint + " of " + length);
        }
        int before = Arrays.binarySearch(wide, codePoint);
        return codePoint + (before < 0 ? -before - 1 : before);
    }

    /**
     * Translates an index of Java characters (UTF-16) to a code point position.
     *
     * @param charIndex index into {@link #text()}
     * @return position in code points
     */
    public int codePoint(int charIndex) {
        if (charIndex < 0 || charIndex > text.length()) {
            throw new IndexOutOfBoundsException("Character " + charIndex + " of " + text.length());
        }
        int low = 0;
        int high = wide.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            // the wide character at this place begins at its position plus the second halves of those before it
            if (wide[middle] + middle < charIndex) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        // an index inside a pair belongs to its character, as String.codePointCount has it counted from the start
        boolean inside = low > 0 && wide[low - 1] + low == charIndex;
        return charIndex - low + (inside ? 1 : 0);
    }

    /**
     * Number of paragraphs.
     *
     * @return the number
     */
    public int paragraphCount() {
        return starts.length;
    }

    /**
     * Where a paragraph begins.
     *
     * @param number its number, from 1; the number after the last stands for the end of the text
     * @return its first code point
     */
    public int paragraphStart(int number) {
        return number > starts.length ? length : starts[number - 1];
    }

    /**
     * A paragraph.
     *
     * @param number paragraph number, from 1
     * @return the paragraph
     */
    public Paragraph paragraph(int number) {
        int start = starts[number - 1];
        int end = number == starts.length ? length : starts[number] - 1;
        if (number == starts.length && end > start && text.endsWith("\n")) {
            end--;
        }
        String content = passage(start, end);
        Matcher speaker = SPEAKER.matcher(content);
        return new Paragraph(number, start, end, content,
            speaker.lookingAt() ? Optional.of(speaker.group(1).strip()) : Optional.empty(), timeMark(content));
    }

    private static Optional<String> timeMark(String content) {
        if (content.indexOf('#') < 0 && content.indexOf('[') < 0) {
            // most paragraphs have none, and looking for these characters is much faster
            return Optional.empty();
        }
        Matcher time = TIME_MARK.matcher(content);
        return time.find() ? Optional.of(time.group(1) == null ? time.group(2) : time.group(1)) : Optional.empty();
    }

    /**
     * All paragraphs.
     *
     * @return the paragraphs in order
     */
    public List<Paragraph> paragraphs() {
        return IntStream.rangeClosed(1, starts.length).mapToObj(this::paragraph).toList();
    }

    /**
     * The paragraph at a position.
     *
     * @param codePoint position
     * @return its number, from 1; 0 for an empty text
     */
    public int paragraphAt(int codePoint) {
        int found = Arrays.binarySearch(starts, codePoint);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /**
     * A numbered paragraph.
     *
     * @param number number, from 1
     * @param start first code point
     * @param end code point after the last, without the line end
     * @param text its characters
     * @param speaker label of the speaker where the paragraph begins with one, without colon
     * @param timeMark time mark in the paragraph, as written without its signs
     */
    public record Paragraph(int number, int start, int end, String text, Optional<String> speaker,
        Optional<String> timeMark) {
    }
}
