// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.triangula.model.Element;
import org.triangula.model.survey.Answer;
import org.triangula.model.survey.AnswerOption;
import org.triangula.model.survey.MissingKind;
import org.triangula.model.survey.QuestionType;
import org.triangula.model.survey.Response;
import org.triangula.model.survey.ResponseStatus;
import org.triangula.model.survey.Survey;

/**
 * Brings the responses of one unit together without merging them: where respondents differ, the unit is contradictory.
 * Free text never contradicts; everybody's words are kept.
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
        Map<Element, List<Response>> byUnit = new LinkedHashMap<>();
        for (Response response : survey.getResponses()) {
            if (response.getStatus() == ResponseStatus.PARTIAL || response.getStatus() == ResponseStatus.COMPLETE) {
                Element unit = response.getUnit() == null ? response : response.getUnit();
                byUnit.computeIfAbsent(unit, key -> new ArrayList<>()).add(response);
            }
        }
        List<UnitAnswer> answers = new ArrayList<>();
        byUnit.forEach((unit, responses) -> answers.add(ofUnit(unit, responses, item)));
        return List.copyOf(answers);
    }

    private static UnitAnswer ofUnit(Element unit, List<Response> responses, Item item) {
        List<UnitAnswer.Given> given = new ArrayList<>();
        AnswerState missing = AnswerState.NOT_ASKED;
        for (Response response : responses) {
            Optional<Answer> answer = response.getAnswers().stream().filter(item::isAnsweredBy).findFirst();
            if (answer.isPresent() && Routing.isGiven(answer.get())) {
                given.add(new UnitAnswer.Given(response, answer.get()));
            } else {
                missing = stronger(missing, answer.map(UnitAnswers::missing)
                    .orElseGet(() -> Routing.isAsked(item.question(), response) ? AnswerState.NOT_ANSWERED
                        : AnswerState.NOT_ASKED));
            }
        }
        AnswerState state = given.isEmpty() ? missing
            : isContradictory(item, given) ? AnswerState.CONTRADICTORY : AnswerState.ANSWERED;
        return new UnitAnswer(unit instanceof Response ? Optional.empty() : Optional.of(unit), state, given);
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
            return List.copyOf(answer.getOptions());
        }
        if (!answer.getOptions().isEmpty()) {
            return new HashSet<>(answer.getOptions());
        }
        return answer.getNumber() != null ? answer.getNumber() : Objects.toString(answer.getText(), "").strip();
    }
}
