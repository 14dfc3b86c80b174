// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a passage begins or ends, as MAXQDA tells it. That is never an offset in characters: texts are told by the
 * number of the paragraph, PDF by the page, recordings by the time.
 *
 * @param kind what the number counts
 * @param number the paragraph or page, from 1, or the time in milliseconds, from 0
 * @param written as it stands in the file
 */
public record Position(Kind kind, long number, String written) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern PARAGRAPH =
        Pattern.compile("(?:abs(?:atz|\\.)|para(?:graph|\\.)?|¶)\\s*(\\d{1,9})", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE =
        Pattern.compile("(?:(?:s(?:eite|\\.)|p(?:age|\\.))\\s*)(\\d{1,9})(?:\\D.*)?", Pattern.CASE_INSENSITIVE);
    /** Page and place on the page, as MAXQDA tells passages of PDF documents. */
    private static final Pattern PAGE_AND_PLACE = Pattern.compile("(\\d{1,9})\\s*:\\s*\\d+\\s*\\|\\s*\\d+");
    private static final Pattern TIME =
        Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{2})(?:[.,-](\\d{1,3}))?");

    /** What a position counts. */
    public enum Kind {
        /** A plain number: the paragraph of a text, but for documents in PDF the page. */
        PARAGRAPH,
        /** A page of a PDF document. */
        PAGE,
        /** A time in a recording. */
        TIME
    }

    /**
     * Understands a position.
     *
     * @param written as it stands in the file
     * @return the position; empty if it is blank or something else
     */
    public static Optional<Position> parse(String written) {
        String text = written.strip();
        if (NUMBER.matcher(text).matches()) {
            return Optional.of(new Position(Kind.PARAGRAPH, Long.parseLong(text), text));
        }
        for (Pattern pattern : new Pattern[] {PARAGRAPH, PAGE, PAGE_AND_PLACE}) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return Optional.of(new Position(pattern == PARAGRAPH ? Kind.PARAGRAPH : Kind.PAGE,
                    Long.parseLong(matcher.group(1)), text));
            }
        }
        Matcher time = TIME.matcher(text);
        if (time.matches()) {
            long hours = time.group(1) == null ? 0 : Long.parseLong(time.group(1));
            long seconds = hours * 3600 + Long.parseLong(time.group(2)) * 60 + Long.parseLong(time.group(3));
            String part = time.group(4) == null ? "" : time.group(4);
            return Optional.of(new Position(Kind.TIME,
                seconds * 1000 + (part.isEmpty() ? 0 : Long.parseLong((part + "00").substring(0, 3))), text));
        }
        return Optional.empty();
    }
}
