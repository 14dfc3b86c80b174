// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.design;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.SurveyFactory;
import org.triangula.model.survey.Topic;

/**
 * Adds a topic to a questionnaire.
 *
 * @param questionnaire the questionnaire
 * @param before the topic before which it will stand; {@code null} for the end
 * @param draft what it is
 */
public record AddTopic(Questionnaire questionnaire, Topic before, TopicDraft draft) implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.AddTopic, draft.heading().readIn(draft.number()));
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        QuestionnaireEdit editor = new QuestionnaireEdit(edit);
        Questionnaire current = editor.current(Questionnaire.class, questionnaire);
        QuestionnaireEdit.requireDraft(current);
        Topic topic = SurveyFactory.eINSTANCE.createTopic();
        editor.write(draft, topic);
        QuestionnaireEdit.place(current.getTopics(), topic,
            before == null ? null : editor.current(Topic.class, before));
    }
}
