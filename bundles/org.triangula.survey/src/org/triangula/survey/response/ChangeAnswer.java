// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.response;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.survey.Answer;
import org.triangula.model.survey.MatrixRow;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.Response;
import org.triangula.model.survey.SurveyFactory;
import org.triangula.survey.Item;

/**
 * Types in or changes what one desk answered to an item. An empty draft removes the answer.
 *
 * @param response the response
 * @param item what was asked
 * @param draft the answer
 */
public record ChangeAnswer(Response response, Item item, AnswerDraft draft) implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.ChangeAnswer, item.number());
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        ResponseEdit editor = new ResponseEdit(edit);
        Response current = editor.current(Response.class, response);
        Question question = editor.current(Question.class, item.question());
        MatrixRow row = item.row().isEmpty() ? null : editor.current(MatrixRow.class, item.row().get());
        Item asked = new Item(question, Optional.ofNullable(row));
        Answer answer = current.getAnswers().stream().filter(asked::isAnsweredBy).findFirst().orElse(null);
        if (draft.isEmpty()) {
            if (answer != null) {
                edit.delete(answer);
            }
            return;
        }
        if (answer == null) {
            answer = SurveyFactory.eINSTANCE.createAnswer();
            current.getAnswers().add(answer);
        }
        editor.write(draft, asked, answer);
    }
}
