// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.triangula.model.survey.Survey;
import org.triangula.survey.AnswerState;
import org.triangula.survey.Item;
import org.triangula.survey.UnitAnswer;
import org.triangula.survey.data.SurveyData;

/** Finds where desks of one unit contradict each other. Pure. */
public final class Contradictions {

    private Contradictions() {
    }

    /**
     * Answers of one unit that differ.
     *
     * @param item what was asked
     * @param answer what the desks say, and what was decided
     */
    public record Contradiction(Item item, UnitAnswer answer) {

        /** Checks that nothing is missing. */
        public Contradiction {
            Objects.requireNonNull(item);
            Objects.requireNonNull(answer);
        }

        /**
         * Whether somebody decided which answer counts, or that none does.
         *
         * @return true if there is a decision
         */
        public boolean isDecided() {
            return answer.decision().isPresent();
        }
    }

    /**
     * All contradictions of a survey, decided ones included.
     *
     * @param survey the survey
     * @param items the items, usually those of the last version
     * @return by item, then by unit
     */
    public static List<Contradiction> of(Survey survey, List<Item> items) {
        SurveyData data = SurveyData.of(survey, items, "");
        List<Contradiction> found = new ArrayList<>();
        for (Item item : items) {
            for (UnitAnswer answer : data.answers(item)) {
                if (answer.state() == AnswerState.CONTRADICTORY || answer.decision().isPresent()) {
                    found.add(new Contradiction(item, answer));
                }
            }
        }
        return List.copyOf(found);
    }
}
