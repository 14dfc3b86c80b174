// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.triangula.model.Element;
import org.triangula.model.survey.Answer;
import org.triangula.model.survey.AnswerDecision;
import org.triangula.model.survey.AnswerOption;
import org.triangula.model.survey.MissingKind;
import org.triangula.model.survey.QuestionType;
import org.triangula.model.survey.Response;
import org.triangula.model.survey.ResponseStatus;
import org.triangula.model.survey.Survey;

/**
 * Brings the responses of one unit together without merging them: where respondents differ, the unit is contradictory
 * until it is decided which answer counts. Free text never contradicts; everybody's words are kept.
 */
public final class UnitAnswers {

    private UnitAnswers() {
    }

    /**
     * What every unit says about an item.
     *
     * @param survey the survey; responses that were only invited, reminded or declined do not count
     * @param item the item
     * @return one entry per unit in the order of their first response
     */
    public static List<UnitAnswer> of(Survey survey, Item item) {
        List<UnitAnswer> answers = new ArrayList<>();
        responses(survey).forEach((unit, responses) -> answers.add(of(survey, item, unit, responses, responses.stream()
            .map(response -> response.getAnswers().stream().filter(item::isAnsweredBy).findFirst().orElse(null))
            .toArray(Answer[]::new))));
        return List.copyOf(answers);
    }

    /**
     * The responses that count, by unit.
     *
     * @param survey the survey
     * @return partial and complete responses in their order; one that names no unit stands for itself
     */
    public static Map<Element, List<Response>> responses(Survey survey) {
        Map<Element, List<Response>> byUnit = new LinkedHashMap<>();
        for (Response response : survey.getResponses()) {
            if (response.getStatus() == ResponseStatus.PARTIAL || response.getStatus() == ResponseStatus.COMPLETE) {
                Element unit = response.getUnit() == null ? response : response.getUnit();
                byUnit.computeIfAbsent(unit, key -> new ArrayList<>()).add(response);
            }
        }
        return byUnit;
    }

    /**
     * What one unit says about an item.
     *
     * @param survey the survey, for what was decided
     * @param item the item
     * @param unit the unit, or the response that names none
     * @param responses its responses
     * @param answers the answer of each response to the item; {@code null} where it has none
     * @return the answer of the unit
     */
    public static UnitAnswer of(Survey survey, Item item, Element unit, List<Response> responses, Answer[] answers) {
        List<UnitAnswer.Given> given = new ArrayList<>();
        AnswerState missing = AnswerState.NOT_ASKED;
        for (int i = 0; i < answers.length; i++) {
            Answer answer = answers[i];
            if (answer != null && Routing.isGiven(answer)) {
                given.add(new UnitAnswer.Given(responses.get(i), answer));
            } else {
                missing = stronger(missing, answer == null ? absent(item, responses, responses.get(i))
                    : missing(answer));
            }
        }
        Optional<AnswerDecision> decision = given.size() < 2 || survey.getDecisions().isEmpty() ? Optional.empty()
            : decision(survey, item, unit);
        AnswerState state = given.isEmpty() ? missing
            : isContradictory(item, given) && decision.map(AnswerDecision::getAnswer)
                .filter(chosen -> given.stream().anyMatch(one -> one.answer() == chosen)).isEmpty()
                    ? AnswerState.CONTRADICTORY : AnswerState.ANSWERED;
        return new UnitAnswer(unit instanceof Response ? Optional.empty() : Optional.of(unit), state, given, decision);
    }

    /** A desk that was given other topics only, or to which the routing did not lead, was not asked. */
    private static AnswerState absent(Item item, List<Response> responses, Response response) {
        boolean given = response.getTopics().isEmpty()
            || response.getTopics().stream().flatMap(topic -> topic.getQuestions().stream())
                .anyMatch(question -> Item.isSame(item.question(), question));
        return given && Routing.isAsked(item.question(), responses) ? AnswerState.NOT_ANSWERED
            : AnswerState.NOT_ASKED;
    }

    private static Optional<AnswerDecision> decision(Survey survey, Item item, Element unit) {
        return survey.getDecisions().stream().filter(decision -> decision.getUnit() == unit
            && decision.getQuestion() == item.question() && decision.getRow() == item.row().orElse(null))
            .reduce((earlier, later) -> later);
    }

    private static AnswerState missing(Answer answer) {
        MissingKind kind = answer.getMissing();
        if (kind == MissingKind.NONE) {
            kind = answer.getOptions().stream().map(AnswerOption::getMissing)
                .filter(option -> option != MissingKind.NONE).findFirst().orElse(MissingKind.NOT_ANSWERED);
        }
        return switch (kind) {
            case NOT_ASKED -> AnswerState.NOT_ASKED;
            case DONT_KNOW -> AnswerState.DONT_KNOW;
            case REFUSED -> AnswerState.REFUSED;
            case NONE, NOT_ANSWERED -> AnswerState.NOT_ANSWERED;
        };
    }

    /** What says more about why nothing is known: a reason given outweighs an empty field, that a field never seen. */
    private static AnswerState stronger(AnswerState one, AnswerState other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static boolean isContradictory(Item item, List<UnitAnswer.Given> given) {
        if (item.question().getType() == QuestionType.TEXT) {
            return false;
        }
        return given.stream().map(one -> content(item, one.answer())).distinct().count() > 1;
    }

    private static Object content(Item item, Answer answer) {
        if (item.question().getType() == QuestionType.RANK) {
            return answer.getOptions().stream().map(UnitAnswers::code).toList();
        }
        if (!answer.getOptions().isEmpty()) {
            return answer.getOptions().stream().map(UnitAnswers::code).collect(Collectors.toSet());
        }
        return answer.getNumber() != null ? answer.getNumber() : Objects.toString(answer.getText(), "").strip();
    }

    /** Options of two versions are the same when their codes are. */
    private static Object code(AnswerOption option) {
        return option.getCode() == null || option.getCode().isBlank() ? option : option.getCode();
    }
}
