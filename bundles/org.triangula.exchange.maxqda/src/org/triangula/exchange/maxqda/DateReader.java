// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates of one column. German exports write 05.03.2024 10:22:31, English ones 3/5/2024 10:22:31 AM or, on
 * systems set to Britain, 05/03/2024 10:22:31; workbooks may hold real dates. Whether slashes mean month first is told
 * by the whole column: a number over twelve decides; without one, month first is assumed as MAXQDA writes the form of
 * the system, and {@link #isAmbiguous} says so.
 */
final class DateReader {

    private static final String TIME =
        "(?:[T,\\s]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:[.,]\\d+)?\\s*([AaPp]\\.?\\s?[Mm]\\.?)?)?";
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})" + TIME + "(?:Z)?");
    private static final Pattern POINTS = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})" + TIME);
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})" + TIME);
    private static final int TWO_DIGITS_UNTIL = 80;

    private final boolean monthFirst;
    private final boolean ambiguous;

    /**
     * Looks at a column.
     *
     * @param cells its cells
     */
    DateReader(Collection<String> cells) {
        boolean slashes = false;
        boolean day = false;
        boolean month = false;
        for (String cell : cells) {
            Matcher matcher = SLASHES.matcher(cell.strip());
            if (matcher.matches()) {
                slashes = true;
                day |= Integer.parseInt(matcher.group(1)) > 12;
                month |= Integer.parseInt(matcher.group(2)) > 12;
            }
        }
        monthFirst = !day;
        ambiguous = slashes && day == month;
    }

    /** Whether the column does not tell which number is the month. */
    boolean isAmbiguous() {
        return ambiguous;
    }

    /**
     * Reads a date.
     *
     * @param cell the cell
     * @return the time, midnight when only the day is stated; empty if it is no date
     */
    Optional<LocalDateTime> read(String cell) {
        String text = cell.strip();
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return time(iso, iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher points = POINTS.matcher(text);
        if (points.matches()) {
            return time(points, points.group(3), points.group(2), points.group(1));
        }
        Matcher slashes = SLASHES.matcher(text);
        if (slashes.matches()) {
            return monthFirst ? time(slashes, slashes.group(3), slashes.group(1), slashes.group(2))
                : time(slashes, slashes.group(3), slashes.group(2), slashes.group(1));
        }
        return Optional.empty();
    }

    private static Optional<LocalDateTime> time(Matcher matcher, String year, String month, String day) {
        int full = Integer.parseInt(year);
        if (year.length() == 2) {
            full += full < TWO_DIGITS_UNTIL ? 2000 : 1900;
        }
        int hour = number(matcher.group(4));
        String half = matcher.group(7);
        if (half != null) {
            hour = hour % 12 + (Character.toLowerCase(half.charAt(0)) == 'p' ? 12 : 0);
        }
        try {
            return Optional.of(LocalDateTime.of(full, Integer.parseInt(month), Integer.parseInt(day), hour,
                number(matcher.group(5)), number(matcher.group(6))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
