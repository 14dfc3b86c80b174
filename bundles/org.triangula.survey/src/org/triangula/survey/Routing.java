// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.triangula.model.survey.Answer;
import org.triangula.model.survey.AnswerOption;
import org.triangula.model.survey.MissingKind;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.Response;
import org.triangula.model.survey.RoutingRule;

/** Decides whether a respondent was asked a question. All rules of a question have to hold. */
public final class Routing {

    private Routing() {
    }

    /**
     * Whether the routing leads to a question. A question that depends on one that was not asked is not asked either.
     *
     * @param question the question
     * @param response the answers given
     * @return true if all rules hold or there are none
     */
    public static boolean isAsked(Question question, Response response) {
        return isAsked(question, List.of(response));
    }

    /**
     * Whether the routing leads to a question for a unit that several desks answer for. A rule holds when it holds for
     * the answer of any of them.
     *
     * @param question the question
     * @param responses the answers given by the desks
     * @return true if all rules hold or there are none
     */
    public static boolean isAsked(Question question, List<Response> responses) {
        return question.getRouting().isEmpty() || isAsked(question, responses, new HashSet<>());
    }

    private static boolean isAsked(Question question, List<Response> responses, Set<Question> underway) {
        if (!underway.add(question)) {
            return false;
        }
        boolean asked = question.getRouting().stream()
            .allMatch(rule -> holds(rule, responses) && isAsked(rule.getQuestion(), responses, underway));
        underway.remove(question);
        return asked;
    }

    private static boolean holds(RoutingRule rule, List<Response> responses) {
        if (rule.getQuestion() == null) {
            return false;
        }
        List<Answer> answers = responses.stream().flatMap(response -> response.getAnswers().stream())
            .filter(answer -> Item.isSame(rule.getQuestion(), answer.getQuestion())
                && isGiven(answer)).toList();
        String value = rule.getValue() == null ? "" : rule.getValue();
        return switch (rule.getOperator()) {
            case ANSWERED -> !answers.isEmpty();
            case EQUALS -> answers.stream().anyMatch(answer -> isExactly(answer, value));
            case DIFFERS -> answers.stream().anyMatch(answer -> !isExactly(answer, value));
            case CONTAINS -> answers.stream().anyMatch(answer -> contains(answer, value));
            case LESS -> answers.stream().anyMatch(answer -> compare(answer, value) < 0);
            case GREATER -> answers.stream().anyMatch(answer -> compare(answer, value) > 0);
        };
    }

    /**
     * Whether an answer says something.
     *
     * @param answer an answer
     * @return false when it only says why there is none
     */
    static boolean isGiven(Answer answer) {
        return answer.getMissing() == MissingKind.NONE
            && answer.getOptions().stream().allMatch(option -> option.getMissing() == MissingKind.NONE)
            && (!answer.getOptions().isEmpty() || answer.getNumber() != null
                || answer.getText() != null && !answer.getText().isBlank());
    }

    private static boolean isExactly(Answer answer, String value) {
        if (!answer.getOptions().isEmpty()) {
            return answer.getOptions().size() == 1 && isOption(answer.getOptions().get(0), value);
        }
        return answer.getNumber() != null ? compare(answer, value) == 0 && isNumber(value)
            : value.equals(answer.getText());
    }

    private static boolean contains(Answer answer, String value) {
        return answer.getOptions().stream().anyMatch(option -> isOption(option, value))
            || answer.getOptions().isEmpty() && answer.getText() != null && answer.getText().contains(value);
    }

    private static boolean isOption(AnswerOption option, String value) {
        return value.equals(option.getCode() == null ? option.getName() : option.getCode());
    }

    /** Compares numbers; 0 when there is none on either side, so that neither less nor greater holds. */
    private static int compare(Answer answer, String value) {
        return answer.getNumber() == null || !isNumber(value) ? 0
            : Double.compare(answer.getNumber(), Double.parseDouble(value));
    }

    private static boolean isNumber(String value) {
        return value.matches("-?\\d+(\\.\\d+)?");
    }
}
