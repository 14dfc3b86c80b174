// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.retrieval;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a date with year, month or day stands for.
 *
 * @param first the first day
 * @param last the last day
 */
record DateRange(LocalDate first, LocalDate last) {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** Reads {@code 2023}, {@code 2023-05} or {@code 2023-05-12}; empty for anything else. */
    static Optional<DateRange> of(String text) {
        Matcher matcher = DATE.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(matcher.group(1));
            if (matcher.group(2) == null) {
                return Optional.of(new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
            if (matcher.group(3) == null) {
                return Optional.of(new DateRange(month.atDay(1), month.atEndOfMonth()));
            }
            LocalDate day = month.atDay(Integer.parseInt(matcher.group(3)));
            return Optional.of(new DateRange(day, day));
        } catch (DateTimeException e) {
            // a thirteenth month or the like
            return Optional.empty();
        }
    }

    boolean isIn(DateRange other) {
        return !first.isBefore(other.first) && !last.isAfter(other.last);
    }

    boolean isBefore(DateRange other) {
        return last.isBefore(other.first);
    }
}
