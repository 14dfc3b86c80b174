// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.network;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Operating days.
 *
 * @param id key
 * @param days days of the week
 * @param first first day
 * @param last last day
 * @param without days on which it does not operate although the day of the week fits
 */
public record TransitService(String id, Set<DayOfWeek> days, LocalDate first, LocalDate last,
        Set<LocalDate> without) {

    /** Tells whether the service operates on a date. */
    public boolean operatesOn(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last) && days.contains(date.getDayOfWeek())
                && !without.contains(date);
    }
}
