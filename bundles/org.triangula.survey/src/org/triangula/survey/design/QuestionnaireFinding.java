// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.design;

import java.util.Objects;

import org.triangula.model.NamedElement;

/**
 * Something that would go wrong in the field.
 *
 * @param part the topic or question
 * @param blocking true when the questionnaire cannot be answered or evaluated with it
 * @param message what it is, in the language of the user
 */
public record QuestionnaireFinding(NamedElement part, boolean blocking, String message) {

    /** Checks that nothing is missing. */
    public QuestionnaireFinding {
        Objects.requireNonNull(part);
        Objects.requireNonNull(message);
    }
}
