// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.design;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.survey.Question;

/**
 * Changes a question: wording, type, options, rows, range and conditions. Options and rows that the draft names by
 * their identity stay the same objects, so that answers go on referring to them; those it does not name are removed,
 * which is refused when there are answers.
 *
 * @param question the question
 * @param draft what it will be
 */
public record ChangeQuestion(Question question, QuestionDraft draft) implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.ChangeQuestion, QuestionnaireEdit.name(question));
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        QuestionnaireEdit editor = new QuestionnaireEdit(edit);
        Question current = editor.current(Question.class, question);
        editor.write(draft, current, QuestionnaireEdit.requireDraft(current));
    }
}
