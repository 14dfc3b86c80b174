// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey;

import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import org.triangula.model.survey.Answer;
import org.triangula.model.survey.AnswerOption;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.QuestionType;
import org.triangula.model.survey.RoutingRule;

/** Puts results, their base and their formula into words. Percentages are rounded half up to whole per cent. */
public final class ResultText {

    private final Locale locale;
    private final ResourceBundle words;

    /**
     * Creates the text.
     *
     * @param locale language of the reader
     */
    public ResultText(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle("org.triangula.survey.result", locale, ResultText.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * The language in which wordings are chosen.
     *
     * @return language tag
     */
    public String language() {
        return locale.getLanguage();
    }

    /**
     * The base and how it came about.
     *
     * @param base the base
     * @return one sentence, beginning with n = …
     */
    public String base(Base base) {
        List<String> parts = new ArrayList<>();
        parts.add(get("base.asked", base.asked(), base.units()));
        add(parts, "base.notAsked", base.notAsked());
        add(parts, "base.notAnswered", base.notAnswered());
        add(parts, "base.dontKnow", base.dontKnow());
        add(parts, "base.refused", base.refused());
        add(parts, "base.contradictory", base.contradictory());
        return get("base.n", base.answered()) + " (" + String.join("; ", parts) + ")";
    }

    /**
     * How the numbers were computed.
     *
     * @param result the result
     * @return one or two sentences
     */
    public String formula(ItemResult result) {
        return switch (result) {
            case ItemResult.Frequencies frequencies -> get("formula.frequencies", frequencies.base().answered());
            case ItemResult.MultipleResponses multiple ->
                get("formula.multiple", multiple.base().answered(), multiple.chosen());
            case ItemResult.Ranks ranks -> get("formula.ranks", ranks.places());
            case ItemResult.Numbers numbers -> get("formula.numbers", numbers.summary().n());
            case ItemResult.Words text -> get("formula.words", text.base().answered());
        };
    }

    /**
     * The routing of a question.
     *
     * @param question the question
     * @return under which conditions it is asked
     */
    public String routing(Question question) {
        if (question.getRouting().isEmpty()) {
            return get("routing.all");
        }
        return get("routing.if", question.getRouting().stream().map(this::rule)
            .collect(Collectors.joining(" " + get("routing.and") + " ")));
    }

    private String rule(RoutingRule rule) {
        Question earlier = rule.getQuestion();
        if (earlier == null) {
            return get("routing.lost");
        }
        String value = rule.getValue() == null ? "" : rule.getValue();
        for (AnswerOption option : earlier.getOptions()) {
            if (value.equals(option.getCode())) {
                value = Wordings.of(option, language());
            }
        }
        return get("routing." + rule.getOperator().name(), number(earlier), value);
    }

    private static String number(Question question) {
        return question.getNumber() == null ? Wordings.of(question, "") : question.getNumber();
    }

    /**
     * The name of a question type.
     *
     * @param type the type
     * @return its name
     */
    public String type(QuestionType type) {
        return get("type." + type.name());
    }

    /**
     * The name of a state.
     *
     * @param state the state
     * @return its name
     */
    public String state(AnswerState state) {
        return get("state." + state.name());
    }

    /**
     * An answer in words.
     *
     * @param answer an answer that says something
     * @param question its question
     * @return the options, number or text
     */
    public String answer(Answer answer, Question question) {
        if (!answer.getOptions().isEmpty()) {
            String separator = question.getType() == QuestionType.RANK ? " > " : "; ";
            return answer.getOptions().stream().map(option -> Wordings.of(option, language()))
                .collect(Collectors.joining(separator));
        }
        if (answer.getNumber() != null) {
            // the year 2018 is no quantity that would take a thousands separator
            String number = plainNumber(answer.getNumber());
            return question.getUnit() == null ? number : number + " " + question.getUnit();
        }
        return answer.getText() == null ? "" : answer.getText();
    }

    /**
     * A share as per cent.
     *
     * @param share 0 to 1
     * @return whole per cent, rounded half up; a dash when there is none
     */
    public String percent(OptionalDouble share) {
        if (share.isEmpty()) {
            return "–";
        }
        return number(share.getAsDouble() * 100, 0) + " %";
    }

    /**
     * A number of at most two decimals.
     *
     * @param value the number
     * @return the number; a dash when there is none
     */
    public String number(OptionalDouble value) {
        return value.isEmpty() ? "–" : plainNumber(value.getAsDouble());
    }

    private String plainNumber(double value) {
        return number(value, 2);
    }

    private String number(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMaximumFractionDigits(decimals);
        format.setGroupingUsed(false);
        return format.format(value);
    }

    private void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(get(key, count));
        }
    }

    /**
     * A word of the results.
     *
     * @param key key of the resource {@code result.properties}
     * @param arguments values for its places
     * @return the text
     */
    public String get(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }
}
