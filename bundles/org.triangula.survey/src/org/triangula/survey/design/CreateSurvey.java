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
 * Makes a survey with an empty first version of its questionnaire.
 *
 * @param name name of the survey
 * @param method how it is done: online, on paper, by telephone; may be empty
 */
public record CreateSurvey(String name, String method) implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.CreateSurvey, name);
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        Survey survey = SurveyFactory.eINSTANCE.createSurvey();
        survey.setName(QuestionnaireEdit.requireName(name));
        survey.setMethod(method == null || method.isBlank() ? null : method.strip());
        Questionnaire questionnaire = SurveyFactory.eINSTANCE.createQuestionnaire();
        questionnaire.setName(survey.getName());
        questionnaire.setVersion("1");
        survey.getQuestionnaires().add(questionnaire);
        edit.study().getSurveys().getSurveys().add(survey);
    }
}
