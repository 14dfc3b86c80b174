// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Places of days along a line: as far apart as in time where there is room, but never so close that two could not be
 * told apart. Between two of them time passes evenly.
 *
 * @param days the days, oldest first, each once
 * @param places their places from the left, in pixels
 */
public record TimeAxis(List<LocalDate> days, List<Double> places) {

    /** Copies the lists. */
    public TimeAxis {
        days = List.copyOf(days);
        places = List.copyOf(places);
    }

    /**
     * Spreads days over a line.
     *
     * @param days the days, oldest first, each once
     * @param left where the first one stands
     * @param right where the last one stands
     * @param least how far two must be apart; less if there is not enough room
     * @return the axis
     */
    public static TimeAxis of(List<LocalDate> days, double left, double right, double least) {
        List<Double> places = new ArrayList<>();
        if (days.size() == 1) {
            places.add(right);
        } else if (!days.isEmpty()) {
            double span = ChronoUnit.DAYS.between(days.getFirst(), days.getLast());
            double gap = Math.min(least, (right - left) / (days.size() - 1));
            // what is left when all have their least distance is given out in proportion to time
            double rest = right - left - gap * (days.size() - 1);
            for (int i = 0; i < days.size(); i++) {
                places.add(left + i * gap + rest * ChronoUnit.DAYS.between(days.getFirst(), days.get(i)) / span);
            }
        }
        return new TimeAxis(days, places);
    }

    /**
     * The place of a day.
     *
     * @param day any day
     * @return its place; that of the first or the last day if it is outside
     */
    public double place(LocalDate day) {
        if (days.isEmpty() || !day.isAfter(days.getFirst())) {
            return days.isEmpty() ? 0 : places.getFirst();
        }
        for (int i = 1; i < days.size(); i++) {
            if (!day.isAfter(days.get(i))) {
                double share = ChronoUnit.DAYS.between(days.get(i - 1), day)
                    / (double) ChronoUnit.DAYS.between(days.get(i - 1), days.get(i));
                return places.get(i - 1) + share * (places.get(i) - places.get(i - 1));
            }
        }
        return places.getLast();
    }

    /**
     * The day at a place.
     *
     * @param place from the left, in pixels
     * @return the day, within the first and the last one
     */
    public LocalDate day(double place) {
        if (place <= places.getFirst()) {
            return days.getFirst();
        }
        for (int i = 1; i < days.size(); i++) {
            if (place <= places.get(i)) {
                long between = ChronoUnit.DAYS.between(days.get(i - 1), days.get(i));
                double share = (place - places.get(i - 1)) / (places.get(i) - places.get(i - 1));
                return days.get(i - 1).plusDays(Math.round(share * between));
            }
        }
        return days.getLast();
    }
}
