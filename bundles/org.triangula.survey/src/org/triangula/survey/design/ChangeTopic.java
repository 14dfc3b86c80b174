// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.design;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.survey.Topic;

/**
 * Changes number and heading of a topic.
 *
 * @param topic the topic
 * @param draft what it will be
 */
public record ChangeTopic(Topic topic, TopicDraft draft) implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.ChangeTopic, QuestionnaireEdit.name(topic));
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        QuestionnaireEdit editor = new QuestionnaireEdit(edit);
        Topic current = editor.current(Topic.class, topic);
        QuestionnaireEdit.requireDraft(current);
        editor.write(draft, current);
    }
}
