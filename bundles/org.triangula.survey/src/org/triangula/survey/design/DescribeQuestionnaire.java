// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.design;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.survey.Questionnaire;

/**
 * Changes name, version and introduction of a questionnaire that is still a draft.
 *
 * @param questionnaire the questionnaire
 * @param name its name
 * @param version its version
 * @param introduction words in front of the first question, by language
 */
public record DescribeQuestionnaire(Questionnaire questionnaire, String name, String version, Multilingual introduction)
    implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.DescribeQuestionnaire, QuestionnaireEdit.name(questionnaire));
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        Questionnaire current = new QuestionnaireEdit(edit).current(Questionnaire.class, questionnaire);
        QuestionnaireEdit.requireDraft(current);
        current.setName(QuestionnaireEdit.requireName(name));
        current.setVersion(version);
        introduction.writeTo(current.getIntroductions());
    }
}
