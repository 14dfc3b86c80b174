// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey;

import java.util.List;

import org.triangula.model.NamedElement;
import org.triangula.model.Wording;
import org.triangula.model.survey.AnswerOption;
import org.triangula.model.survey.MatrixRow;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.Topic;

/** Chooses the wording in the reader's language; where there is none, the first one, then the name. */
public final class Wordings {

    private Wordings() {
    }

    /**
     * The wording of a part of a questionnaire.
     *
     * @param element a topic, question, option or row
     * @param language language tag of the reader
     * @return the wording; the name where there is no wording; never {@code null}
     */
    public static String of(NamedElement element, String language) {
        return choose(wordings(element), language, element.getName());
    }

    private static List<Wording> wordings(NamedElement element) {
        return switch (element) {
            case Topic topic -> topic.getWordings();
            case Question question -> question.getWordings();
            case AnswerOption option -> option.getWordings();
            case MatrixRow row -> row.getWordings();
            default -> List.of();
        };
    }

    /**
     * One of several wordings.
     *
     * @param wordings the wordings
     * @param language language tag of the reader
     * @param name what to say when there is none; may be {@code null}
     * @return the wording; never {@code null}
     */
    public static String choose(List<Wording> wordings, String language, String name) {
        for (Wording wording : wordings) {
            if (language.equals(wording.getLanguage()) && wording.getText() != null) {
                return wording.getText();
            }
        }
        if (name != null) {
            return name;
        }
        return wordings.isEmpty() || wordings.get(0).getText() == null ? "" : wordings.get(0).getText();
    }
}
