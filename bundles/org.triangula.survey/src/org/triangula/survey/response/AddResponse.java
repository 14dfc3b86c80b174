// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.response;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Element;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.Response;
import org.triangula.model.survey.ResponseStatus;
import org.triangula.model.survey.Survey;
import org.triangula.model.survey.SurveyFactory;
import org.triangula.model.survey.Topic;

/**
 * Makes an empty response of a unit that somebody will type in.
 *
 * @param survey the survey
 * @param questionnaire the version answered
 * @param desk who answers for what
 * @param day when it was received (YYYY-MM-DD); {@code null} if unknown
 */
public record AddResponse(Survey survey, Questionnaire questionnaire, Invitation desk, String day)
    implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.AddResponse, ResponseEdit.name(desk.unit()));
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        ResponseEdit editor = new ResponseEdit(edit);
        Response response = SurveyFactory.eINSTANCE.createResponse();
        response.setUnit(editor.current(Element.class, desk.unit()));
        response.setRespondent(desk.desk().isEmpty() ? null : desk.desk());
        response.setQuestionnaire(editor.current(Questionnaire.class, questionnaire));
        response.getTopics().addAll(editor.current(Topic.class, desk.topics()));
        response.setStatus(ResponseStatus.PARTIAL);
        response.setReceivedOn(day);
        editor.current(Survey.class, survey).getResponses().add(response);
    }
}
