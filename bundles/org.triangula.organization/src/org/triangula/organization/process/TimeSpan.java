// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.process;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long something takes, as somebody tells it: a number or two, and a unit.
 *
 * @param least the lower number, at least 0
 * @param most the higher number, at least {@code least}
 * @param unit the unit
 */
public record TimeSpan(BigDecimal least, BigDecimal most, Unit unit) {

    private static final Pattern PATTERN = Pattern.compile(
        "(\\d{1,6}(?:[.,]\\d{1,3})?)\\s*(?:(?:-|–|to|bis)\\s*(\\d{1,6}(?:[.,]\\d{1,3})?)\\s*)?([\\p{L}.]+)");

    /** Units of time. A month counts 30 days, so that spans can be summed. */
    public enum Unit {
        /** Minutes. */
        MINUTES("min", 1, List.of("minute", "minutes", "minuten")),
        /** Hours. */
        HOURS("h", 60, List.of("hour", "hours", "std", "stunde", "stunden")),
        /** Calendar days. */
        DAYS("d", 1440, List.of("day", "days", "tag", "tage", "tagen")),
        /** Weeks. */
        WEEKS("w", 10_080, List.of("week", "weeks", "woche", "wochen")),
        /** Months of 30 days. */
        MONTHS("mo", 43_200, List.of("month", "months", "monat", "monate", "monaten"));

        private final String sign;
        private final int minutes;
        private final List<String> words;

        Unit(String sign, int minutes, List<String> words) {
            this.sign = sign;
            this.minutes = minutes;
            this.words = words;
        }

        /**
         * The unit in the notation.
         *
         * @return for example {@code min}
         */
        public String sign() {
            return sign;
        }

        /**
         * Its length.
         *
         * @return minutes
         */
        public int minutes() {
            return minutes;
        }

        static Optional<Unit> of(String word) {
            String plain = word.toLowerCase(Locale.ROOT).replace(".", "");
            for (Unit unit : values()) {
                if (unit.sign.equals(plain) || unit.words.contains(plain)) {
                    return Optional.of(unit);
                }
            }
            return Optional.empty();
        }
    }

    /** Brings numbers to one form and order. */
    public TimeSpan {
        BigDecimal lower = least.min(most).stripTrailingZeros();
        most = least.max(most).stripTrailingZeros();
        least = lower;
    }

    /**
     * Reads a span.
     *
     * @param text for example {@code 15 min} or {@code 2-3 Wochen}
     * @return the span; empty if the text is none
     */
    public static Optional<TimeSpan> parse(String text) {
        Matcher matcher = PATTERN.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal first = number(matcher.group(1));
        BigDecimal second = matcher.group(2) == null ? first : number(matcher.group(2));
        return Unit.of(matcher.group(3)).map(unit -> new TimeSpan(first, second, unit));
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(',', '.'));
    }

    /**
     * The span in the notation.
     *
     * @return for example {@code 2-3 w}
     */
    public String text() {
        return least.toPlainString() + (least.equals(most) ? "" : "-" + most.toPlainString()) + " " + unit.sign();
    }

    /**
     * The lower end.
     *
     * @return minutes
     */
    public double leastMinutes() {
        return least.doubleValue() * unit.minutes();
    }

    /**
     * The higher end.
     *
     * @return minutes
     */
    public double mostMinutes() {
        return most.doubleValue() * unit.minutes();
    }
}
