// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.design;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.survey.Questionnaire;

/**
 * Releases a version of a questionnaire for the field. It is not changed any more.
 *
 * @param questionnaire the version
 * @param person who releases it
 */
public record ReleaseQuestionnaire(Questionnaire questionnaire, String person) implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.ReleaseQuestionnaire, QuestionnaireEdit.name(questionnaire));
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        Questionnaire current = new QuestionnaireEdit(edit).current(Questionnaire.class, questionnaire);
        QuestionnaireEdit.requireDraft(current);
        current.setReleasedAt(edit.time());
        current.setReleasedBy(person);
    }
}
