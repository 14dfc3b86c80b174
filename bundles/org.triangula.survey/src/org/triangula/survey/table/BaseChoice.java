// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.table;

import org.triangula.survey.AnswerState;

/** Which units percentages of a table refer to. */
public enum BaseChoice {

    /** Units that answered. */
    ANSWERED,
    /** Units that were asked, with those that did not answer, do not know or refused. */
    ASKED,
    /** All units, with those that were not asked. */
    ALL_UNITS;

    /**
     * Whether units of a state belong to the base.
     *
     * @param state the state
     * @return true if so
     */
    public boolean counts(AnswerState state) {
        return switch (this) {
            case ANSWERED -> state == AnswerState.ANSWERED;
            case ASKED -> state != AnswerState.NOT_ASKED;
            case ALL_UNITS -> true;
        };
    }
}
