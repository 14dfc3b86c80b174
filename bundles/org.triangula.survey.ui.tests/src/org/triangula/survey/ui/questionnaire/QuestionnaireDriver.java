// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.questionnaire;

import org.triangula.model.survey.QuestionType;

/** Does in the questionnaire editor what a person does. */
public final class QuestionnaireDriver {

    private final QuestionnaireView view;

    /**
     * Drives a view.
     *
     * @param view the view
     */
    public QuestionnaireDriver(QuestionnaireView view) {
        this.view = view;
    }

    /**
     * Adds a topic.
     *
     * @param german its heading
     */
    public void topic(String german) {
        view.actions().addTopic();
        view.topicPane().fields().get(1).type(german);
    }

    /**
     * Adds a question behind the chosen one.
     *
     * @param type its type
     * @param german its wording
     * @param options German wordings of its options; those it has already are replaced
     */
    public void question(QuestionType type, String german, String... options) {
        view.actions().addQuestion(type);
        view.questionPane().fields().get(2).type(german);
        for (int i = 0; i < options.length; i++) {
            if (i >= 2) {
                view.questionPane().options().add();
            }
            view.questionPane().options().write(i, 1, options[i]);
        }
    }

    /** Asks the chosen question only if the one before was answered with its first option. */
    public void onlyIf() {
        view.questionPane().rules().add();
    }
}
