// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.response;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.survey.Response;
import org.triangula.model.survey.ResponseStatus;

/**
 * Notes that desks were reminded. A response that has begun stays partial.
 *
 * @param responses whom
 * @param day when
 */
public record RemindResponses(List<Response> responses, LocalDate day) implements StudyOperation {

    /** Copies the list. */
    public RemindResponses {
        responses = List.copyOf(responses);
    }

    @Override
    public String label() {
        return NLS.bind(Messages.RemindResponses, responses.size());
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        ResponseEdit editor = new ResponseEdit(edit);
        for (Response response : editor.current(Response.class, responses)) {
            if (!response.getRemindedOn().contains(day)) {
                response.getRemindedOn().add(day);
            }
            if (response.getStatus() == ResponseStatus.INVITED) {
                response.setStatus(ResponseStatus.REMINDED);
            }
        }
    }
}
