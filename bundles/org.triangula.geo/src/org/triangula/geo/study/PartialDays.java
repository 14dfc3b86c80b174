// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.study;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** Days that are known to the year, the month or the day, as ISO 8601 writes them. */
public final class PartialDays {

    private PartialDays() {
    }

    /**
     * The first day that is meant.
     *
     * @param date year, month or day; may be {@code null}
     * @return the day; empty when it is none
     */
    public static Optional<LocalDate> first(String date) {
        return read(date, true);
    }

    /**
     * The last day that is meant.
     *
     * @param date year, month or day; may be {@code null}
     * @return the day; empty when it is none
     */
    public static Optional<LocalDate> last(String date) {
        return read(date, false);
    }

    private static Optional<LocalDate> read(String date, boolean first) {
        if (date == null) {
            return Optional.empty();
        }
        try {
            return switch (date.length()) {
                case 4 -> Optional.of(Year.parse(date)).map(year -> year.atMonth(first ? 1 : 12))
                    .map(month -> first ? month.atDay(1) : month.atEndOfMonth());
                case 7 -> Optional.of(YearMonth.parse(date))
                    .map(month -> first ? month.atDay(1) : month.atEndOfMonth());
                default -> Optional.of(LocalDate.parse(date));
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
