// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.design;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.survey.Question;

/**
 * Removes a question. Refused when there are answers to it or later questions depend on it.
 *
 * @param question the question
 */
public record RemoveQuestion(Question question) implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.RemoveQuestion, QuestionnaireEdit.name(question));
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        QuestionnaireEdit editor = new QuestionnaireEdit(edit);
        Question current = editor.current(Question.class, question);
        QuestionnaireEdit.requireDraft(current);
        editor.requireUnused(current);
        edit.delete(current);
    }
}
