// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.design;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.survey.Topic;

/**
 * Removes a topic with its questions. Refused when there are answers to them or later questions depend on them.
 *
 * @param topic the topic
 */
public record RemoveTopic(Topic topic) implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.RemoveTopic, QuestionnaireEdit.name(topic));
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        QuestionnaireEdit editor = new QuestionnaireEdit(edit);
        Topic current = editor.current(Topic.class, topic);
        QuestionnaireEdit.requireDraft(current);
        editor.requireUnused(current);
        edit.delete(current);
    }
}
