// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.transcript;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.triangula.core.text.DocumentText;

/** Time marks of a transcript, as f4 ({@code #00:01:02-3#}) and others ({@code [00:01:02]}) write them. */
public final class TimeMarks {

    private static final Pattern MARK = Pattern.compile(
        "#(\\d{1,2}):(\\d{2}):(\\d{2})(?:-(\\d))?#|\\[(\\d{1,2}):(\\d{2}):(\\d{2})(?:[.,](\\d{1,3}))?\\]");
    private static final int FARTHEST = 20_000;

    private TimeMarks() {
    }

    /**
     * Reads a time mark.
     *
     * @param text a text that is nothing but a time mark
     * @return seconds from the start of the recording; empty when it is none
     */
    public static OptionalDouble seconds(String text) {
        Matcher matcher = MARK.matcher(text);
        return matcher.matches() ? OptionalDouble.of(seconds(matcher)) : OptionalDouble.empty();
    }

    /**
     * The time mark at a place.
     *
     * @param paragraph the characters of a paragraph
     * @param place index of a Java character in it
     * @return seconds from the start of the recording; empty when there is no time mark at this place
     */
    public static OptionalDouble at(String paragraph, int place) {
        Matcher matcher = MARK.matcher(paragraph);
        while (matcher.find()) {
            if (matcher.start() <= place && place < matcher.end()) {
                return OptionalDouble.of(seconds(matcher));
            }
        }
        return OptionalDouble.empty();
    }

    /**
     * When something was said, as far as the marks tell: the time of the last mark before a place. Marks stand at the
     * end of what they time (f4), so this is where the passage begins.
     *
     * @param text the text
     * @param position a place in code points
     * @return seconds from the start of the recording, 0 before the first mark; empty when the text has no mark near
     */
    public static OptionalDouble before(DocumentText text, int position) {
        int to = text.charIndex(Math.clamp(position, 0, text.length()));
        int from = Math.max(0, to - FARTHEST);
        Matcher matcher = MARK.matcher(text.text()).region(from, to);
        OptionalDouble found = OptionalDouble.empty();
        while (matcher.find()) {
            found = OptionalDouble.of(seconds(matcher));
        }
        return found.isEmpty() && from == 0 ? OptionalDouble.of(0) : found;
    }

    /**
     * The paragraph that is being heard: the first one that ends with a mark at or behind a time.
     *
     * @param text the text
     * @param seconds seconds from the start of the recording
     * @return start and end of the passage between the marks around this time, in code points; empty without marks
     */
    public static Optional<int[]> passageAt(DocumentText text, double seconds) {
        Matcher matcher = MARK.matcher(text.text());
        int start = 0;
        boolean any = false;
        while (matcher.find()) {
            any = true;
            if (seconds(matcher) > seconds) {
                return Optional.of(new int[] {text.codePoint(start), text.codePoint(matcher.start())});
            }
            start = matcher.end();
        }
        return any ? Optional.of(new int[] {text.codePoint(start), text.length()}) : Optional.empty();
    }

    private static double seconds(Matcher mark) {
        int first = mark.group(1) != null ? 1 : 5;
        String fraction = mark.group(first + 3);
        return Integer.parseInt(mark.group(first)) * 3600 + Integer.parseInt(mark.group(first + 1)) * 60
            + Integer.parseInt(mark.group(first + 2)) + (fraction == null ? 0 : Double.parseDouble("0." + fraction));
    }
}
