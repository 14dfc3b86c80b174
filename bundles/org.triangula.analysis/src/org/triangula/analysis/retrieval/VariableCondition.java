// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.retrieval;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.triangula.model.inquiry.VariableType;

/**
 * A condition on one variable. Of several values of a document one that fulfils it is enough; {@link Comparison#IS_NOT}
 * asks that none is equal. A missing value fulfils no condition but {@link Comparison#MISSING}: whether it would be
 * equal is unknown.
 *
 * @param variable identity of the variable
 * @param comparison how values are compared
 * @param value what they are compared with, as values are kept; without meaning where nothing is compared
 */
public record VariableCondition(String variable, Comparison comparison, String value) {

    /** How values are compared: numbers and dates by their size, everything else as text without regard to case. */
    public enum Comparison {
        /** Equal; for a date: within the year, month or day. */
        IS,
        /** Not equal. */
        IS_NOT,
        /** Smaller, or earlier. */
        LESS,
        /** Not greater, or not later. */
        AT_MOST,
        /** Not smaller, or not earlier. */
        AT_LEAST,
        /** Greater, or later. */
        GREATER,
        /** The text is in it. */
        CONTAINS,
        /** There is a value. */
        PRESENT,
        /** There is no value. */
        MISSING;

        /**
         * Whether there is something to compare with.
         *
         * @return true if the condition needs a value
         */
        public boolean hasValue() {
            return this != PRESENT && this != MISSING;
        }

        /**
         * The comparisons that make sense for a type.
         *
         * @param type type of a variable
         * @return the comparisons
         */
        public static List<Comparison> of(VariableType type) {
            return switch (type) {
                case INTEGER, DECIMAL, DATE -> List.of(IS, IS_NOT, LESS, AT_MOST, AT_LEAST, GREATER, PRESENT, MISSING);
                case TEXT -> List.of(IS, IS_NOT, CONTAINS, PRESENT, MISSING);
                case BOOLEAN, CATEGORY -> List.of(IS, IS_NOT, PRESENT, MISSING);
            };
        }
    }

    /** Checks that there is everything. */
    public VariableCondition {
        Objects.requireNonNull(variable);
        Objects.requireNonNull(comparison);
        Objects.requireNonNull(value);
    }

    /**
     * Whether the condition holds for a document.
     *
     * @param table the variables
     * @param document identity of the document
     * @return whether it holds; unknown when the variable is gone, too
     */
    public Truth test(DocumentVariables table, String document) {
        DocumentVariable known = table.variable(variable).orElse(null);
        if (known == null) {
            return Truth.UNKNOWN;
        }
        List<String> values = table.values(document, variable);
        return switch (comparison) {
            case PRESENT -> Truth.of(!values.isEmpty());
            case MISSING -> Truth.of(values.isEmpty());
            case IS_NOT -> values.isEmpty() ? Truth.UNKNOWN
                : Truth.any(values.stream().map(each -> compare(Comparison.IS, known.type(), each)).toList()).not();
            default -> values.isEmpty() ? Truth.UNKNOWN
                : Truth.any(values.stream().map(each -> compare(comparison, known.type(), each)).toList());
        };
    }

    private Truth compare(Comparison how, VariableType type, String actual) {
        return switch (type) {
            case INTEGER, DECIMAL -> numbers(how, number(actual), number(value));
            case DATE -> dates(how, DateRange.of(actual), DateRange.of(value));
            default -> how == Comparison.CONTAINS
                ? Truth.of(actual.toLowerCase(Locale.ROOT).contains(value.toLowerCase(Locale.ROOT)))
                : Truth.of(actual.strip().equalsIgnoreCase(value.strip()));
        };
    }

    private static Truth numbers(Comparison how, Optional<BigDecimal> actual, Optional<BigDecimal> wanted) {
        if (actual.isEmpty() || wanted.isEmpty()) {
            return Truth.UNKNOWN;
        }
        int order = actual.get().compareTo(wanted.get());
        return Truth.of(switch (how) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case AT_LEAST -> order >= 0;
            case GREATER -> order > 0;
            default -> order == 0;
        });
    }

    private static Truth dates(Comparison how, Optional<DateRange> actual, Optional<DateRange> wanted) {
        if (actual.isEmpty() || wanted.isEmpty()) {
            return Truth.UNKNOWN;
        }
        DateRange one = actual.get();
        DateRange other = wanted.get();
        return switch (how) {
            case LESS -> before(one, other);
            case AT_LEAST -> before(one, other).not();
            case GREATER -> after(one, other);
            case AT_MOST -> after(one, other).not();
            default -> one.isIn(other) ? Truth.TRUE
                : one.isBefore(other) || other.isBefore(one) ? Truth.FALSE : Truth.UNKNOWN;
        };
    }

    private static Truth before(DateRange one, DateRange other) {
        return one.isBefore(other) ? Truth.TRUE
            : one.first().isBefore(other.first()) ? Truth.UNKNOWN : Truth.FALSE;
    }

    private static Truth after(DateRange one, DateRange other) {
        return other.isBefore(one) ? Truth.TRUE : one.last().isAfter(other.last()) ? Truth.UNKNOWN : Truth.FALSE;
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text.strip()));
        } catch (NumberFormatException e) {
            // a value that was imported as text cannot be compared by size
            return Optional.empty();
        }
    }
}
