// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.response;

import java.time.LocalDate;
import java.util.List;

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
 * Notes that desks were invited to answer for units. A response that waits for the same unit and desk is kept.
 *
 * @param survey the survey
 * @param questionnaire the version they are asked to answer
 * @param invitations whom
 * @param day when
 * @param due deadline; {@code null} for none
 */
public record InviteUnits(Survey survey, Questionnaire questionnaire, List<Invitation> invitations, LocalDate day,
    LocalDate due) implements StudyOperation {

    /** Copies the list. */
    public InviteUnits {
        invitations = List.copyOf(invitations);
    }

    @Override
    public String label() {
        return NLS.bind(Messages.InviteUnits, invitations.size());
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        ResponseEdit editor = new ResponseEdit(edit);
        Survey current = editor.current(Survey.class, survey);
        Questionnaire version = editor.current(Questionnaire.class, questionnaire);
        for (Invitation invitation : invitations) {
            Element unit = editor.current(Element.class, invitation.unit());
            Response response = current.getResponses().stream().filter(each -> each.getUnit() == unit
                && invitation.desk().equals(each.getRespondent() == null ? "" : each.getRespondent())).findFirst()
                .orElse(null);
            if (response == null) {
                response = SurveyFactory.eINSTANCE.createResponse();
                response.setUnit(unit);
                response.setRespondent(invitation.desk().isEmpty() ? null : invitation.desk());
                response.setStatus(ResponseStatus.INVITED);
                current.getResponses().add(response);
            }
            response.setQuestionnaire(version);
            response.setInvitedOn(day);
            response.setDueOn(due);
            response.getTopics().clear();
            response.getTopics().addAll(editor.current(Topic.class, invitation.topics()));
        }
    }
}
