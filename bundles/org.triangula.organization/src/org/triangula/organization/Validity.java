// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

import org.triangula.model.Dated;

/** Compares dates that may be known to the year or month only (ISO 8601). */
public final class Validity {

    private Validity() {
    }

    /**
     * Whether a fact holds on a day. A beginning known to the year counts from its first day, an end to its last.
     *
     * @param fact the fact
     * @param day the day
     * @return true if the day is not before the beginning nor after the end; unknown ends do not limit
     */
    public static boolean holdsOn(Dated fact, LocalDate day) {
        return firstDay(fact.getValidFrom()).map(from -> !day.isBefore(from)).orElse(true)
            && lastDay(fact.getValidUntil()).map(until -> !day.isAfter(until)).orElse(true);
    }

    /**
     * The first day a partial date can mean.
     *
     * @param date year, month or day; may be {@code null}
     * @return the day; empty when there is none
     */
    public static Optional<LocalDate> firstDay(String date) {
        return parts(date).map(text -> switch (text.length()) {
            case 4 -> Year.parse(text).atDay(1);
            case 7 -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        });
    }

    /**
     * The last day a partial date can mean.
     *
     * @param date year, month or day; may be {@code null}
     * @return the day; empty when there is none
     */
    public static Optional<LocalDate> lastDay(String date) {
        return parts(date).map(text -> switch (text.length()) {
            case 4 -> Year.parse(text).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(text).atEndOfMonth();
            default -> LocalDate.parse(text);
        });
    }

    private static Optional<String> parts(String date) {
        return date == null || !date.matches("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?") ? Optional.empty()
            : Optional.of(date);
    }
}
