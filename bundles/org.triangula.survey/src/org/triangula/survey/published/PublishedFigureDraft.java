// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.published;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import org.triangula.model.survey.PublishedFigure;

/**
 * A number of a publication as it should be.
 *
 * @param id identity of the figure that this draft changes; empty for a new one
 * @param subject what it counts
 * @param group the whole that it is a part of, for example the question; may be empty
 * @param role its role in the group
 * @param count count as printed
 * @param base base as printed
 * @param percent percentage with its printed digits, 0 to 100
 * @param approximate true for about, nearly, at least
 * @param place page or line of the publication
 * @param quotation the words of the publication
 * @param question identity of the question that it reports; empty for none
 * @param option identity of the answer that it reports; empty for none
 */
public record PublishedFigureDraft(String id, String subject, String group, Role role, OptionalInt count,
    OptionalInt base, Optional<BigDecimal> percent, boolean approximate, String place, String quotation,
    String question, String option) {

    /** What a figure is in its group. */
    public enum Role {
        /** One of the parts. */
        PART("part"),
        /** The whole that the parts make up. */
        WHOLE("whole"),
        /** Those who did not answer: a part of the whole that is no answer. */
        MISSING("missing"),
        /** The same thing said once more in other words. */
        WORDING("alternative wording");

        private final String word;

        Role(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        static Role of(String word) {
            for (Role role : values()) {
                if (role.word.equals(word)) {
                    return role;
                }
            }
            return PART;
        }
    }

    /** {@code null} texts become empty ones. */
    public PublishedFigureDraft {
        id = Objects.requireNonNullElse(id, "");
        subject = text(subject);
        group = text(group);
        place = text(place);
        quotation = text(quotation);
        question = Objects.requireNonNullElse(question, "");
        option = Objects.requireNonNullElse(option, "");
        Objects.requireNonNull(role);
        Objects.requireNonNull(count);
        Objects.requireNonNull(base);
        Objects.requireNonNull(percent);
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }

    /**
     * A new figure in a group.
     *
     * @param group the group
     * @param base its base
     * @return the draft
     */
    public static PublishedFigureDraft in(String group, OptionalInt base) {
        return new PublishedFigureDraft("", "", group, Role.PART, OptionalInt.empty(), base, Optional.empty(), false,
            "", "", "", "");
    }

    /**
     * A figure as it is.
     *
     * @param figure the figure
     * @return the draft that would change nothing
     */
    public static PublishedFigureDraft of(PublishedFigure figure) {
        return new PublishedFigureDraft(figure.getId(), figure.getName(), figure.getGroup(), Role.of(figure.getRole()),
            number(figure.getCount()), number(figure.getBase()), figure.getPercent() == null ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(figure.getPercent()).setScale(figure.getDecimals(),
                    RoundingMode.HALF_UP)), figure.isApproximate(), figure.getPlace(), figure.getQuotation(),
            figure.getQuestion() == null ? "" : figure.getQuestion().getId(),
            figure.getOption() == null ? "" : figure.getOption().getId());
    }

    private static OptionalInt number(Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /**
     * The figure with another subject.
     *
     * @param value what it counts
     * @return the draft
     */
    public PublishedFigureDraft withSubject(String value) {
        return new PublishedFigureDraft(id, value, group, role, count, base, percent, approximate, place, quotation,
            question, option);
    }

    /**
     * The figure in another group.
     *
     * @param value the group
     * @return the draft
     */
    public PublishedFigureDraft withGroup(String value) {
        return new PublishedFigureDraft(id, subject, value, role, count, base, percent, approximate, place, quotation,
            question, option);
    }

    /**
     * The figure in another role.
     *
     * @param value the role
     * @return the draft
     */
    public PublishedFigureDraft withRole(Role value) {
        return new PublishedFigureDraft(id, subject, group, value, count, base, percent, approximate, place,
            quotation, question, option);
    }

    /**
     * The figure with other numbers.
     *
     * @param newCount count as printed
     * @param newBase base as printed
     * @param newPercent percentage as printed
     * @return the draft
     */
    public PublishedFigureDraft withNumbers(OptionalInt newCount, OptionalInt newBase,
        Optional<BigDecimal> newPercent) {
        return new PublishedFigureDraft(id, subject, group, role, newCount, newBase, newPercent, approximate, place,
            quotation, question, option);
    }

    /**
     * The figure as an approximate one, or not.
     *
     * @param value true for about, nearly, at least
     * @return the draft
     */
    public PublishedFigureDraft withApproximate(boolean value) {
        return new PublishedFigureDraft(id, subject, group, role, count, base, percent, value, place, quotation,
            question, option);
    }

    /**
     * The figure with another place and quotation.
     *
     * @param newPlace page or line
     * @param newQuotation words of the publication
     * @return the draft
     */
    public PublishedFigureDraft withPlace(String newPlace, String newQuotation) {
        return new PublishedFigureDraft(id, subject, group, role, count, base, percent, approximate, newPlace,
            newQuotation, question, option);
    }

    /**
     * The figure as a report of an answer.
     *
     * @param newQuestion identity of the question; empty for none
     * @param newOption identity of the answer; empty for none
     * @return the draft
     */
    public PublishedFigureDraft reporting(String newQuestion, String newOption) {
        return new PublishedFigureDraft(id, subject, group, role, count, base, percent, approximate, place, quotation,
            newQuestion, newOption);
    }
}
