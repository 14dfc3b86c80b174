// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.design;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.Survey;
import org.triangula.model.survey.SurveyFactory;

/**
 * Makes an empty questionnaire of a survey.
 *
 * @param survey the survey
 * @param name name of the questionnaire
 * @param version its version, for example 1
 */
public record CreateQuestionnaire(Survey survey, String name, String version) implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.CreateQuestionnaire, name);
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        Survey current = new QuestionnaireEdit(edit).current(Survey.class, survey);
        Questionnaire questionnaire = SurveyFactory.eINSTANCE.createQuestionnaire();
        questionnaire.setName(QuestionnaireEdit.requireName(name));
        questionnaire.setVersion(version);
        current.getQuestionnaires().add(questionnaire);
    }
}
