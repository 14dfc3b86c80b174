// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey;

import java.util.Collection;

/**
 * How the base of a result came about. All numbers count units.
 *
 * @param units units with at least one response
 * @param notAsked units to which the routing did not lead
 * @param answered units that count: the n of percentages
 * @param contradictory units whose respondents differ
 * @param notAnswered units that left the item empty
 * @param dontKnow units that do not know
 * @param refused units that refused
 */
public record Base(int units, int notAsked, int answered, int contradictory, int notAnswered, int dontKnow,
    int refused) {

    /** Checks that the parts make up the whole. */
    public Base {
        if (notAsked + answered + contradictory + notAnswered + dontKnow + refused != units) {
            throw new IllegalArgumentException("The parts of the base do not make up " + units + " units");
        }
    }

    /**
     * Counts the base.
     *
     * @param answers one entry per unit
     * @return the base
     */
    public static Base of(Collection<UnitAnswer> answers) {
        int[] counts = new int[AnswerState.values().length];
        answers.forEach(answer -> counts[answer.state().ordinal()]++);
        return new Base(answers.size(), counts[AnswerState.NOT_ASKED.ordinal()],
            counts[AnswerState.ANSWERED.ordinal()], counts[AnswerState.CONTRADICTORY.ordinal()],
            counts[AnswerState.NOT_ANSWERED.ordinal()], counts[AnswerState.DONT_KNOW.ordinal()],
            counts[AnswerState.REFUSED.ordinal()]);
    }

    /**
     * Units that were asked.
     *
     * @return all units without those that were not asked
     */
    public int asked() {
        return units - notAsked;
    }

    /**
     * Units without a usable answer for another reason than routing.
     *
     * @return not answered, don't know and refused together
     */
    public int missing() {
        return notAnswered + dontKnow + refused;
    }
}
