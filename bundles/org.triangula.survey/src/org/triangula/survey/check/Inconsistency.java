// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.check;

import java.util.List;

/**
 * Numbers that do not fit each other.
 *
 * @param kind what is wrong
 * @param figures the figures concerned; the whole of a sum comes last
 * @param expected what would fit: the percentage of the count, the sum of the parts, the consistency of a condition
 * @param printed what is printed instead
 * @param hints what would repair it: other bases that fit a percentage, or a value for one part that fits the sum
 */
public record Inconsistency(Kind kind, List<Figure> figures, String expected, String printed, List<String> hints) {

    /** Copies the lists. */
    public Inconsistency {
        figures = List.copyOf(figures);
        hints = List.copyOf(hints);
    }

    /** What can be wrong with numbers. */
    public enum Kind {
        /** The percentage is not the count divided by the stated base, rounded half up. */
        PERCENTAGE_DIFFERS,
        /** No count of the stated base gives the percentage. */
        PERCENTAGE_IMPOSSIBLE,
        /** The parts do not make up their whole. */
        SUM_DIFFERS,
        /** The parts exclude each other but are more than their whole. */
        SUM_TOO_LARGE,
        /** The percentages of one question, each from one answer, cannot come to 100 by rounding alone. */
        PERCENTAGES_DO_NOT_ADD_UP,
        /** Figures of one question have different bases. */
        BASE_CHANGES,
        /** The same thing is stated with different numbers. */
        CONTRADICTION,
        /** A condition is called sufficient or necessary, and cases speak against it. */
        CONDITION_REFUTED
    }
}
