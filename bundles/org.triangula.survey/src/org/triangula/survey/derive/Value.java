// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.derive;

import java.util.List;
import java.util.OptionalDouble;

import org.triangula.survey.AnswerState;

/** A value while a formula is evaluated. */
sealed interface Value {

    /** A number. */
    record Amount(double number) implements Value {
    }

    /** A text, a date or the code of a new category. */
    record Words(String text) implements Value {
    }

    /** Codes of the options chosen, in order of rank. */
    record Codes(List<String> codes) implements Value {
        public Codes {
            codes = List.copyOf(codes);
        }
    }

    /** Whether a condition holds. */
    record Truth(boolean holds) implements Value {
    }

    /** No value, and why. */
    record Missing(AnswerState reason) implements Value {
    }

    /** The kind of missing of two values: a reason given outweighs an empty field, that a field never seen. */
    static Missing stronger(Missing one, Missing other) {
        return one.reason().compareTo(other.reason()) >= 0 ? one : other;
    }

    /** The number that a value stands for; a single code that is a number counts as this number. */
    default OptionalDouble asNumber() {
        return switch (this) {
            case Amount amount -> OptionalDouble.of(amount.number());
            case Truth truth -> OptionalDouble.of(truth.holds() ? 1 : 0);
            case Words words -> parse(words.text());
            case Codes codes -> codes.codes().size() == 1 ? parse(codes.codes().get(0)) : OptionalDouble.empty();
            case Missing missing -> OptionalDouble.empty();
        };
    }

    private static OptionalDouble parse(String text) {
        return text.matches("-?\\d{1,15}(\\.\\d{1,15})?") ? OptionalDouble.of(Double.parseDouble(text))
            : OptionalDouble.empty();
    }

    /** The single text or code that a value stands for. */
    default String asText() {
        return switch (this) {
            case Amount amount -> plain(amount.number());
            case Truth truth -> truth.holds() ? "yes" : "no";
            case Words words -> words.text();
            case Codes codes -> String.join(" ", codes.codes());
            case Missing missing -> "";
        };
    }

    /** A number without a superfluous decimal point. */
    static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number)
            : Double.toString(number);
    }
}
