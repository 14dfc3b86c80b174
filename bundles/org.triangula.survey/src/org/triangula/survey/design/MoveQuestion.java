// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.design;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.Topic;

/**
 * Moves a question to another place of its topic or to another topic of the same questionnaire.
 *
 * @param question the question
 * @param topic the topic it will be in
 * @param before the question before which it will stand; {@code null} for the end
 */
public record MoveQuestion(Question question, Topic topic, Question before) implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.MoveQuestion, QuestionnaireEdit.name(question));
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        QuestionnaireEdit editor = new QuestionnaireEdit(edit);
        Question current = editor.current(Question.class, question);
        Topic target = editor.current(Topic.class, topic);
        if (QuestionnaireEdit.requireDraft(current) != QuestionnaireEdit.requireDraft(target)) {
            throw new ProblemException(QuestionnaireEdit.name(question), Messages.Problem_before,
                Messages.Problem_gone_remedy);
        }
        QuestionnaireEdit.place(target.getQuestions(), current,
            before == null ? null : editor.current(Question.class, before));
    }
}
