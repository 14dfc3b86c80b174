// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.response;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.survey.AnswerDecision;

/**
 * Takes back what was decided about contradicting answers; the unit counts as contradictory again.
 *
 * @param decision the decision
 */
public record RevokeDecision(AnswerDecision decision) implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.RevokeDecision,
            decision.getQuestion() == null ? "" : decision.getQuestion().getNumber());
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        edit.delete(new ResponseEdit(edit).current(AnswerDecision.class, decision));
    }
}
