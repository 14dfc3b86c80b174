// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.questionnaire;

import java.util.List;
import java.util.Map;

import org.triangula.model.survey.QuestionType;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.Topic;
import org.triangula.survey.QuestionNumbers;
import org.triangula.survey.design.Multilingual;
import org.triangula.survey.design.OptionDraft;
import org.triangula.survey.design.QuestionDraft;
import org.triangula.survey.design.RowDraft;

/** What a new question begins with. */
final class NewQuestion {

    private NewQuestion() {
    }

    /** A draft with the next number, so that it can be typed on at once. */
    static QuestionDraft of(QuestionType type, Topic topic) {
        String number = QuestionNumbers.nextQuestion(topic);
        QuestionDraft draft = QuestionDraft.of(type,
            QuestionNumbers.variable((Questionnaire) topic.eContainer(), number), number,
            new Multilingual(Map.of("de", "Neue Frage", "en", "New question")));
        return switch (type) {
            case YES_NO -> draft.withOptions(yesAndNo());
            case SINGLE, MULTIPLE, RANK -> draft.withOptions(List.of(option("1", 1), option("2", 2)));
            case MATRIX -> draft.withOptions(List.of(option("1", 1), option("2", 2))).withRows(List.of(
                RowDraft.of("1", new Multilingual(Map.of("de", "Zeile 1", "en", "Row 1")))));
            case NUMBER, PERCENT, DATE, TEXT -> draft;
        };
    }

    private static OptionDraft option(String code, int number) {
        return OptionDraft.of(code, new Multilingual(Map.of("de", "Antwort " + number, "en", "Answer " + number)));
    }

    /** The two options of a yes/no question. */
    static List<OptionDraft> yesAndNo() {
        return List.of(OptionDraft.of("1", new Multilingual(Map.of("de", "Ja", "en", "Yes"))),
            OptionDraft.of("2", new Multilingual(Map.of("de", "Nein", "en", "No"))));
    }
}
