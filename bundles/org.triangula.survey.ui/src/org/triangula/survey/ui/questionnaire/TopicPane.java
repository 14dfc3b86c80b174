// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.questionnaire;

import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.Topic;
import org.triangula.survey.design.ChangeTopic;
import org.triangula.survey.design.TopicDraft;
import org.triangula.ui.study.StudyWorkspace;

/** Number and heading of a topic. */
final class TopicPane extends Composite {

    private final StudyWorkspace workspace;
    private final FormField number;
    private final FormField german;
    private final FormField english;
    private Topic topic;

    TopicPane(Composite parent, StudyWorkspace workspace) {
        super(parent, SWT.NONE);
        this.workspace = workspace;
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).spacing(6, 6).applyTo(this);
        number = new FormField(this, Messages.number, false, text -> change(
            draft -> new TopicDraft(text, draft.heading())));
        german = new FormField(this, Messages.german, false, text -> change(
            draft -> new TopicDraft(draft.number(), draft.heading().with("de", text))));
        english = new FormField(this, Messages.english, false, text -> change(
            draft -> new TopicDraft(draft.number(), draft.heading().with("en", text))));
    }

    private void change(UnaryOperator<TopicDraft> change) {
        if (topic != null && topic.eContainer() != null) {
            TopicDraft before = TopicDraft.of(topic);
            TopicDraft after = change.apply(before);
            if (!after.equals(before) && !workspace.run(new ChangeTopic(topic, after))) {
                show(topic);
            }
        }
    }

    void commit() {
        List.of(number, german, english).forEach(FormField::commit);
    }

    void show(Topic shown) {
        boolean other = shown != topic;
        if (other) {
            commit();
        }
        topic = shown;
        if (shown == null) {
            return;
        }
        TopicDraft draft = TopicDraft.of(shown);
        boolean editable = ((Questionnaire) shown.eContainer()).getReleasedAt() == null;
        List<FormField> fields = List.of(number, german, english);
        List<String> values = List.of(draft.number(), draft.heading().in("de"), draft.heading().in("en"));
        for (int i = 0; i < fields.size(); i++) {
            if (other) {
                fields.get(i).replace(values.get(i), editable);
            } else {
                fields.get(i).show(values.get(i), editable);
            }
        }
    }

    /** The fields, for tests: number, German, English. */
    List<FormField> fields() {
        return List.of(number, german, english);
    }
}
