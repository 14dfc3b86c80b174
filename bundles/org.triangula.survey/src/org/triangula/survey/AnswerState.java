// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey;

/** What is known of a unit about an item. The kinds of missing answers stay apart. */
public enum AnswerState {
    /** Everybody who answered for the unit said the same, only one person answered, or one answer was decided for. */
    ANSWERED,
    /** Several people answered for the unit and differ; all answers are kept and none is counted. */
    CONTRADICTORY,
    /** The routing did not lead there, or nobody who answered for the unit was given the item. */
    NOT_ASKED,
    /** Asked, but left empty. */
    NOT_ANSWERED,
    /** Answered with "don't know". */
    DONT_KNOW,
    /** The answer was refused. */
    REFUSED
}
