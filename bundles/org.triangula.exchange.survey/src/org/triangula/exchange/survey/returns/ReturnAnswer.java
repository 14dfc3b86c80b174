// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.returns;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

import org.triangula.model.survey.MissingKind;

/**
 * An answer from a file.
 *
 * @param codes codes of the options chosen, in order of rank
 * @param number a number
 * @param text words, or a date
 * @param missing why there is no answer
 */
public record ReturnAnswer(List<String> codes, OptionalDouble number, String text, MissingKind missing) {

    /** Checks that nothing is missing. */
    public ReturnAnswer {
        codes = List.copyOf(codes);
        Objects.requireNonNull(number);
        Objects.requireNonNull(text);
        Objects.requireNonNull(missing);
    }

    static ReturnAnswer of(List<String> codes, String text) {
        return new ReturnAnswer(codes, OptionalDouble.empty(), text, MissingKind.NONE);
    }

    static ReturnAnswer of(double number) {
        return new ReturnAnswer(List.of(), OptionalDouble.of(number), "", MissingKind.NONE);
    }

    static ReturnAnswer of(MissingKind missing) {
        return new ReturnAnswer(List.of(), OptionalDouble.empty(), "", missing);
    }

    ReturnAnswer withText(String words) {
        return new ReturnAnswer(codes, number, words, MissingKind.NONE);
    }

    @Override
    public String toString() {
        // never the words of a respondent by accident into a log
        return "ReturnAnswer[" + codes + ", " + missing + "]";
    }
}
