// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.sav;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A variable of a file.
 *
 * @param name its long name
 * @param label its label; empty if there is none
 * @param width greatest length of a text in bytes; 0 for numbers
 * @param format number of the print format in SPSS, for example 5 = F, 20 = DATE
 * @param decimals digits after the point when printed
 * @param measure 1 nominal, 2 ordinal, 3 scale; 0 unknown
 * @param numberLabels labels of numbers, in the order of the file
 * @param textLabels labels of texts, in the order of the file
 * @param missing values that are declared missing
 */
public record SavVariable(String name, String label, int width, int format, int decimals, int measure,
    Map<Double, String> numberLabels, Map<String, String> textLabels, Missing missing) {

    private static final Set<Integer> DATES = Set.of(20, 23, 24, 28, 29, 30, 38, 39);
    private static final Set<Integer> TIMES = Set.of(22, 41);

    /**
     * Values declared missing by the person who made the file.
     *
     * @param numbers single numbers
     * @param low lower end of a range; empty if there is none
     * @param high upper end of the range
     * @param texts single texts
     */
    public record Missing(List<Double> numbers, OptionalDouble low, OptionalDouble high, List<String> texts) {

        /** Nothing is declared missing. */
        static final Missing NONE = new Missing(List.of(), OptionalDouble.empty(), OptionalDouble.empty(), List.of());

        /** Copies the lists. */
        public Missing {
            numbers = List.copyOf(numbers);
            texts = List.copyOf(texts);
        }

        /**
         * Whether a number is declared missing.
         *
         * @param value a number
         * @return true if it is one of the numbers or in the range, ends included
         */
        public boolean contains(double value) {
            return numbers.contains(value)
                || low.isPresent() && value >= low.getAsDouble() && value <= high.getAsDouble();
        }
    }

    /**
     * Whether the values are texts.
     *
     * @return false for numbers and dates
     */
    public boolean isText() {
        return width > 0;
    }

    /**
     * Whether the numbers are dates: seconds since 14 October 1582.
     *
     * @return true for all formats of days, months, quarters and weeks
     */
    public boolean isDate() {
        return !isText() && DATES.contains(format);
    }

    /**
     * Whether the numbers are dates with a time of day.
     *
     * @return true for DATETIME and YMDHMS
     */
    public boolean isDateTime() {
        return !isText() && TIMES.contains(format);
    }
}
