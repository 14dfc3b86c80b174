// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.design;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.Topic;

/**
 * Moves a topic with its questions to another place of its questionnaire.
 *
 * @param topic the topic
 * @param before the topic before which it will stand; {@code null} for the end
 */
public record MoveTopic(Topic topic, Topic before) implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.MoveTopic, QuestionnaireEdit.name(topic));
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        QuestionnaireEdit editor = new QuestionnaireEdit(edit);
        Topic current = editor.current(Topic.class, topic);
        Questionnaire questionnaire = QuestionnaireEdit.requireDraft(current);
        QuestionnaireEdit.place(questionnaire.getTopics(), current,
            before == null ? null : editor.current(Topic.class, before));
    }
}
