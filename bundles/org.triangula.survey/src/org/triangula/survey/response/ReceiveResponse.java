// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.response;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.survey.Response;
import org.triangula.model.survey.ResponseStatus;

/**
 * Notes how far a response has come.
 *
 * @param response the response
 * @param status how far
 * @param day when it was received (YYYY-MM-DD); {@code null} for not yet
 */
public record ReceiveResponse(Response response, ResponseStatus status, String day) implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.ReceiveResponse, ResponseEdit.name(response));
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        Response current = new ResponseEdit(edit).current(Response.class, response);
        current.setStatus(status);
        current.setReceivedOn(day == null || day.isBlank() ? null : day.strip());
    }
}
