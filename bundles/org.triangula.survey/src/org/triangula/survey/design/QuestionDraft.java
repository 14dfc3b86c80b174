// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.design;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

import org.triangula.model.survey.Question;
import org.triangula.model.survey.QuestionType;
import org.triangula.model.survey.ScaleLevel;

/**
 * A question as it should be. A view edits such a value and hands it to {@link AddQuestion} or {@link ChangeQuestion}.
 *
 * @param name name of the variable in data files and formulas; letters, digits, _ and .
 * @param number number as printed; may be empty
 * @param type the type
 * @param wording the question by language
 * @param hint hints by language
 * @param options options in order; only for questions with options
 * @param rows rows of a matrix in order
 * @param required true when it may not be skipped
 * @param minimum lowest number allowed
 * @param maximum highest number allowed
 * @param unit unit of a number; may be empty
 * @param rankPlaces number of places of a rank question; 0 for all options
 * @param routing asked only if all of these hold
 * @param level level of measurement; UNKNOWN for what the type suggests
 */
public record QuestionDraft(String name, String number, QuestionType type, Multilingual wording, Multilingual hint,
    List<OptionDraft> options, List<RowDraft> rows, boolean required, OptionalDouble minimum, OptionalDouble maximum,
    String unit, int rankPlaces, List<RuleDraft> routing, ScaleLevel level) {

    /** Copies the lists; {@code null} texts become empty ones. */
    public QuestionDraft {
        Objects.requireNonNull(type);
        Objects.requireNonNull(wording);
        Objects.requireNonNull(hint);
        Objects.requireNonNull(minimum);
        Objects.requireNonNull(maximum);
        Objects.requireNonNull(level);
        name = name == null ? "" : name.strip();
        number = number == null ? "" : number.strip();
        unit = unit == null ? "" : unit.strip();
        options = List.copyOf(options);
        rows = List.copyOf(rows);
        routing = List.copyOf(routing);
    }

    /**
     * A new question.
     *
     * @param type its type
     * @param name name of the variable
     * @param number number as printed
     * @param wording the question by language
     * @return the draft, without options and rules
     */
    public static QuestionDraft of(QuestionType type, String name, String number, Multilingual wording) {
        return new QuestionDraft(name, number, type, wording, Multilingual.NONE, List.of(), List.of(), false,
            OptionalDouble.empty(), OptionalDouble.empty(), "", 0, List.of(), ScaleLevel.UNKNOWN);
    }

    /**
     * A question as it is.
     *
     * @param question the question
     * @return the draft that would change nothing
     */
    public static QuestionDraft of(Question question) {
        return new QuestionDraft(question.getName(), question.getNumber(), question.getType(),
            Multilingual.of(question.getWordings()), Multilingual.of(question.getHints()),
            question.getOptions().stream().map(OptionDraft::of).toList(),
            question.getRows().stream().map(RowDraft::of).toList(), question.isRequired(),
            optional(question.getMinimum()), optional(question.getMaximum()), question.getUnit(),
            question.getRankPlaces(), question.getRouting().stream().map(RuleDraft::of).toList(),
            question.getLevel());
    }

    private static OptionalDouble optional(Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /**
     * The options of a yes or no question.
     *
     * @return yes and no, in German and English
     */
    public static List<OptionDraft> yesAndNo() {
        return List.of(OptionDraft.of("yes", Multilingual.of("de", "Ja").with("en", "Yes")),
            OptionDraft.of("no", Multilingual.of("de", "Nein").with("en", "No")));
    }

    /**
     * Whether questions of a type have options.
     *
     * @param type the type
     * @return true for single, multiple, yes or no, rank and matrix
     */
    public static boolean hasOptions(QuestionType type) {
        return switch (type) {
            case SINGLE, MULTIPLE, YES_NO, RANK, MATRIX -> true;
            case NUMBER, PERCENT, DATE, TEXT -> false;
        };
    }

    /**
     * The same question with another value of name.
     *
     * @param value name of the variable in data files and formulas; letters, digits, _ and .
     * @return the draft
     */
    public QuestionDraft withName(String value) {
        return new QuestionDraft(value, number, type, wording, hint, options, rows, required, minimum, maximum,
            unit, rankPlaces, routing, level);
    }

    /**
     * The same question with another value of number.
     *
     * @param value number as printed; may be empty
     * @return the draft
     */
    public QuestionDraft withNumber(String value) {
        return new QuestionDraft(name, value, type, wording, hint, options, rows, required, minimum, maximum, unit,
            rankPlaces, routing, level);
    }

    /**
     * The same question with another value of type.
     *
     * @param value the type
     * @return the draft
     */
    public QuestionDraft withType(QuestionType value) {
        return new QuestionDraft(name, number, value, wording, hint, options, rows, required, minimum, maximum,
            unit, rankPlaces, routing, level);
    }

    /**
     * The same question with another value of wording.
     *
     * @param value the question by language
     * @return the draft
     */
    public QuestionDraft withWording(Multilingual value) {
        return new QuestionDraft(name, number, type, value, hint, options, rows, required, minimum, maximum, unit,
            rankPlaces, routing, level);
    }

    /**
     * The same question with another value of hint.
     *
     * @param value hints by language
     * @return the draft
     */
    public QuestionDraft withHint(Multilingual value) {
        return new QuestionDraft(name, number, type, wording, value, options, rows, required, minimum, maximum,
            unit, rankPlaces, routing, level);
    }

    /**
     * The same question with another value of options.
     *
     * @param value options in order; only for questions with options
     * @return the draft
     */
    public QuestionDraft withOptions(List<OptionDraft> value) {
        return new QuestionDraft(name, number, type, wording, hint, value, rows, required, minimum, maximum, unit,
            rankPlaces, routing, level);
    }

    /**
     * The same question with another value of rows.
     *
     * @param value rows of a matrix in order
     * @return the draft
     */
    public QuestionDraft withRows(List<RowDraft> value) {
        return new QuestionDraft(name, number, type, wording, hint, options, value, required, minimum, maximum,
            unit, rankPlaces, routing, level);
    }

    /**
     * The same question with another value of required.
     *
     * @param value true when it may not be skipped
     * @return the draft
     */
    public QuestionDraft withRequired(boolean value) {
        return new QuestionDraft(name, number, type, wording, hint, options, rows, value, minimum, maximum, unit,
            rankPlaces, routing, level);
    }

    /**
     * The same question with another value of minimum.
     *
     * @param value lowest number allowed
     * @return the draft
     */
    public QuestionDraft withMinimum(OptionalDouble value) {
        return new QuestionDraft(name, number, type, wording, hint, options, rows, required, value, maximum, unit,
            rankPlaces, routing, level);
    }

    /**
     * The same question with another value of maximum.
     *
     * @param value highest number allowed
     * @return the draft
     */
    public QuestionDraft withMaximum(OptionalDouble value) {
        return new QuestionDraft(name, number, type, wording, hint, options, rows, required, minimum, value, unit,
            rankPlaces, routing, level);
    }

    /**
     * The same question with another value of unit.
     *
     * @param value unit of a number; may be empty
     * @return the draft
     */
    public QuestionDraft withUnit(String value) {
        return new QuestionDraft(name, number, type, wording, hint, options, rows, required, minimum, maximum,
            value, rankPlaces, routing, level);
    }

    /**
     * The same question with another value of rankPlaces.
     *
     * @param value number of places of a rank question; 0 for all options
     * @return the draft
     */
    public QuestionDraft withRankPlaces(int value) {
        return new QuestionDraft(name, number, type, wording, hint, options, rows, required, minimum, maximum, unit,
            value, routing, level);
    }

    /**
     * The same question with another value of routing.
     *
     * @param value asked only if all of these hold
     * @return the draft
     */
    public QuestionDraft withRouting(List<RuleDraft> value) {
        return new QuestionDraft(name, number, type, wording, hint, options, rows, required, minimum, maximum, unit,
            rankPlaces, value, level);
    }

    /**
     * The same question with another value of level.
     *
     * @param value level of measurement; UNKNOWN for what the type suggests
     * @return the draft
     */
    public QuestionDraft withLevel(ScaleLevel value) {
        return new QuestionDraft(name, number, type, wording, hint, options, rows, required, minimum, maximum, unit,
            rankPlaces, routing, value);
    }
}
