// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.response;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.survey.Response;

/**
 * Removes responses with their answers and what was decided for them.
 *
 * @param responses the responses
 */
public record RemoveResponses(List<Response> responses) implements StudyOperation {

    /** Copies the list. */
    public RemoveResponses {
        responses = List.copyOf(responses);
    }

    @Override
    public String label() {
        return NLS.bind(Messages.RemoveResponses, responses.size());
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        ResponseEdit editor = new ResponseEdit(edit);
        for (Response response : editor.current(Response.class, responses)) {
            edit.delete(response);
        }
    }
}
