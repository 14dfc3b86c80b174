// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.response;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.triangula.model.NamedElement;
import org.triangula.model.survey.Answer;
import org.triangula.model.survey.AnswerOption;
import org.triangula.model.survey.MissingKind;

/**
 * An answer as it should be. Nothing that is missing is ever typed as 0.
 *
 * @param options options chosen, in order of rank for rank questions
 * @param number the number, for numbers and percentages
 * @param text free text, a date (YYYY-MM-DD, YYYY-MM or YYYY) or words beside an option; empty for none
 * @param missing why there is no answer; {@code NONE} when there is one
 * @param note remark of the team; empty for none
 */
public record AnswerDraft(List<AnswerOption> options, OptionalDouble number, String text, MissingKind missing,
    String note) {

    /** Copies the list; {@code null} texts become empty ones. */
    public AnswerDraft {
        options = List.copyOf(options);
        Objects.requireNonNull(number);
        Objects.requireNonNull(missing);
        text = text == null ? "" : text;
        note = note == null ? "" : note;
    }

    /**
     * An answer that chooses options.
     *
     * @param options the options, in order of rank for rank questions
     * @return the draft
     */
    public static AnswerDraft of(List<AnswerOption> options) {
        return new AnswerDraft(options, OptionalDouble.empty(), "", MissingKind.NONE, "");
    }

    /**
     * An answer that is a number.
     *
     * @param number the number
     * @return the draft
     */
    public static AnswerDraft of(double number) {
        return new AnswerDraft(List.of(), OptionalDouble.of(number), "", MissingKind.NONE, "");
    }

    /**
     * An answer in words, or a date.
     *
     * @param text the words
     * @return the draft
     */
    public static AnswerDraft of(String text) {
        return new AnswerDraft(List.of(), OptionalDouble.empty(), text, MissingKind.NONE, "");
    }

    /**
     * The reason why there is no answer.
     *
     * @param missing the reason
     * @return the draft
     */
    public static AnswerDraft of(MissingKind missing) {
        return new AnswerDraft(List.of(), OptionalDouble.empty(), "", missing, "");
    }

    /**
     * An answer as it is.
     *
     * @param answer the answer
     * @return the draft that would change nothing
     */
    public static AnswerDraft of(Answer answer) {
        return new AnswerDraft(answer.getOptions(), answer.getNumber() == null ? OptionalDouble.empty()
            : OptionalDouble.of(answer.getNumber()), answer.getText(), answer.getMissing(), answer.getNote());
    }

    /**
     * Whether nothing at all is said, not even why there is no answer.
     *
     * @return true if so
     */
    public boolean isEmpty() {
        return options.isEmpty() && number.isEmpty() && text.isBlank() && missing == MissingKind.NONE;
    }

    /** The options and number for a message; words of respondents stay out of it. */
    String summary() {
        String chosen = options.stream().map(NamedElement::getName).collect(Collectors.joining("; "));
        return number.isPresent() ? (chosen + " " + number.getAsDouble()).strip() : chosen;
    }
}
