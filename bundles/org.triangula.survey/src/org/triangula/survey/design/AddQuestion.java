// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.design;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.SurveyFactory;
import org.triangula.model.survey.Topic;

/**
 * Adds a question to a topic.
 *
 * @param topic the topic
 * @param before the question before which it will stand; {@code null} for the end
 * @param draft what it is
 */
public record AddQuestion(Topic topic, Question before, QuestionDraft draft) implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.AddQuestion, draft.number().isEmpty() ? draft.name() : draft.number());
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        QuestionnaireEdit editor = new QuestionnaireEdit(edit);
        Topic current = editor.current(Topic.class, topic);
        Questionnaire questionnaire = QuestionnaireEdit.requireDraft(current);
        Question question = SurveyFactory.eINSTANCE.createQuestion();
        QuestionnaireEdit.place(current.getQuestions(), question,
            before == null ? null : editor.current(Question.class, before));
        editor.write(draft, question, questionnaire);
    }
}
