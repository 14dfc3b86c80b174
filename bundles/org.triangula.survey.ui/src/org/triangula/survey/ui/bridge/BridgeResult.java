// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.bridge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.core.text.DocumentText;
import org.triangula.model.Element;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.Survey;
import org.triangula.model.texts.Document;
import org.triangula.survey.Item;
import org.triangula.survey.bridge.GroupedCodes;
import org.triangula.survey.bridge.UnitPassage;
import org.triangula.survey.bridge.UnitQuote;
import org.triangula.survey.bridge.UnitTexts;
import org.triangula.survey.data.DataColumn;
import org.triangula.survey.data.StoredAnswers;
import org.triangula.survey.data.SurveyData;
import org.triangula.survey.open.OpenAnswerDocuments;

/**
 * What the view of answers and codes shows.
 *
 * @param units the units of the survey
 * @param texts what they say
 * @param grouped codes by groups; empty without a variable
 * @param open the questions answered in words, with their documents
 * @param words words of each quote
 */
record BridgeResult(List<Element> units, UnitTexts texts, Optional<GroupedCodes> grouped, List<Open> open,
    Map<UnitQuote, String> words) {

    /** A question answered in words. */
    record Open(Question question, Optional<Document> document, int answers, int coded) {
    }

    static BridgeResult of(StudySession session, Survey survey, Optional<Item> variable, boolean documents,
        String language) throws ProblemException {
        List<Item> items = survey.getQuestionnaires().isEmpty() ? List.of()
            : Item.of(survey.getQuestionnaires().getLast());
        SurveyData data = StoredAnswers.data(session, survey, items, language);
        UnitTexts texts = UnitTexts.of(session.study(), data.units(), documents);
        Optional<DataColumn> column = variable.filter(items::contains).map(data::column);
        Map<Document, DocumentText> read = new HashMap<>();
        Map<UnitQuote, String> words = new HashMap<>();
        for (UnitQuote quote : texts.quotes()) {
            DocumentText text = read.get(quote.document());
            if (text == null) {
                text = session.text(quote.document());
                read.put(quote.document(), text);
            }
            words.put(quote, text.passage(quote.start(), Math.min(quote.end(), text.length())));
        }
        return new BridgeResult(data.units(), texts, column.map(one -> GroupedCodes.of(one, texts)),
            open(session, survey, texts), words);
    }

    private static List<Open> open(StudySession session, Survey survey, UnitTexts texts) {
        return OpenAnswerDocuments.questions(session.study()).stream()
            .filter(question -> isIn(question, survey)).map(question -> {
                List<UnitPassage> passages = texts.passages().stream()
                    .filter(passage -> passage.question().filter(one -> one == question).isPresent()).toList();
                int coded = (int) passages.stream().filter(passage -> texts.quotes().stream()
                    .anyMatch(quote -> quote.document() == passage.document() && quote.start() < passage.end()
                        && quote.end() > passage.start())).count();
                int answers = (int) survey.getResponses().stream().flatMap(response -> response.getAnswers().stream())
                    .filter(answer -> answer.getQuestion() == question && answer.getText() != null
                        && !answer.getText().isBlank()).count();
                return new Open(question, passages.stream().map(UnitPassage::document).findFirst(), answers, coded);
            }).filter(one -> one.answers() > 0 || one.document().isPresent()).toList();
    }

    private static boolean isIn(Question question, Survey survey) {
        return question.eContainer() != null && question.eContainer().eContainer() != null
            && question.eContainer().eContainer().eContainer() == survey;
    }
}
