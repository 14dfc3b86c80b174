// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.triangula.model.Element;
import org.triangula.model.survey.Answer;
import org.triangula.model.survey.AnswerDecision;
import org.triangula.model.survey.Response;

/**
 * What all respondents of one unit say about an item.
 *
 * @param unit the unit answered for, an area or a case; empty when a response names none, then each response counts
 * @param state what is known
 * @param given what was said, one entry per respondent who answered, in the order of the responses
 * @param decision what the team decided about contradicting answers; empty where nothing was decided
 */
public record UnitAnswer(Optional<Element> unit, AnswerState state, List<Given> given,
    Optional<AnswerDecision> decision) {

    /** Copies the list. */
    public UnitAnswer {
        Objects.requireNonNull(unit);
        Objects.requireNonNull(state);
        Objects.requireNonNull(decision);
        given = List.copyOf(given);
    }

    /**
     * The answer that counts.
     *
     * @return the answer all respondents agree on or that was decided for; empty when there is none or they differ
     */
    public Optional<Answer> answer() {
        if (state != AnswerState.ANSWERED) {
            return Optional.empty();
        }
        return decision.map(AnswerDecision::getAnswer).or(() -> Optional.of(given.get(0).answer()));
    }

    /**
     * One respondent's answer.
     *
     * @param response who answered
     * @param answer what was said
     */
    public record Given(Response response, Answer answer) {
    }
}
