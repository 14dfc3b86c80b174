// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.process;

import java.text.NumberFormat;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

/** Lengths of time for people. */
final class SpanText {

    private SpanText() {
    }

    /** A span as it was told, in its own unit. */
    static String of(TimeSpan span, Locale locale) {
        NumberFormat numbers = NumberFormat.getNumberInstance(locale);
        String low = numbers.format(span.least());
        String high = numbers.format(span.most());
        return text(span.unit(), low, high);
    }

    /** A sum in minutes, in the largest unit of which there are at least two. */
    static String of(double least, double most, Locale locale) {
        TimeSpan.Unit unit = TimeSpan.Unit.MINUTES;
        for (TimeSpan.Unit larger : TimeSpan.Unit.values()) {
            if (most >= 2.0 * larger.minutes()) {
                unit = larger;
            }
        }
        NumberFormat numbers = NumberFormat.getNumberInstance(locale);
        numbers.setMaximumFractionDigits(1);
        String low = numbers.format(least / unit.minutes());
        String high = numbers.format(most / unit.minutes());
        return text(unit, low, high);
    }

    private static String text(TimeSpan.Unit unit, String low, String high) {
        return NLS.bind(low.equals("1") && high.equals("1") ? one(unit) : pattern(unit),
            low.equals(high) ? low : low + "–" + high);
    }

    private static String one(TimeSpan.Unit unit) {
        return switch (unit) {
            case DAYS -> Messages.day;
            case WEEKS -> Messages.week;
            case MONTHS -> Messages.month;
            default -> pattern(unit);
        };
    }

    private static String pattern(TimeSpan.Unit unit) {
        return switch (unit) {
            case MINUTES -> Messages.minutes;
            case HOURS -> Messages.hours;
            case DAYS -> Messages.days;
            case WEEKS -> Messages.weeks;
            case MONTHS -> Messages.months;
        };
    }
}
