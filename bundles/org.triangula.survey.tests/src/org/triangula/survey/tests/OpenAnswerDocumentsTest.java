// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.core.text.DocumentText;
import org.triangula.model.inquiry.Link;
import org.triangula.model.places.Area;
import org.triangula.model.survey.Answer;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.QuestionType;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.Response;
import org.triangula.model.survey.ResponseStatus;
import org.triangula.model.survey.SurveyFactory;
import org.triangula.model.survey.Topic;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentKind;
import org.triangula.model.texts.Selection;
import org.triangula.model.texts.TextsFactory;
import org.triangula.survey.open.OpenAnswerDocuments;

class OpenAnswerDocumentsTest {

    @TempDir
    private Path folder;

    private StudySession session;
    private final SurveyBuilder builder = new SurveyBuilder();
    private final Question open = SurveyBuilder.question("7", QuestionType.TEXT);
    private Answer first;

    @BeforeEach
    void create() throws ProblemException {
        session = new StudyStore().create(folder.resolve("Erfunden.triangula"), "Erfunden");
        open.setName("Was fehlt?");
        session.execute(StudyOperation.of("survey", edit -> {
            Questionnaire questionnaire = SurveyFactory.eINSTANCE.createQuestionnaire();
            Topic topic = SurveyFactory.eINSTANCE.createTopic();
            topic.getQuestions().add(open);
            topic.getQuestions().add(SurveyBuilder.question("8", QuestionType.NUMBER));
            questionnaire.getTopics().add(topic);
            builder.survey.getQuestionnaires().add(questionnaire);
            Area a = SurveyBuilder.unit("Landkreis A");
            Area b = SurveyBuilder.unit("Landkreis B");
            edit.study().getPlaces().getAreas().addAll(List.of(a, b));
            first = SurveyBuilder.answer(builder.response(a), open);
            first.setText("Busse am Abend 😀\nund am Wochenende");
            SurveyBuilder.answer(builder.response(b), open).setText("Sprachkurse");
            Response invited = builder.response(b);
            invited.setStatus(ResponseStatus.INVITED);
            SurveyBuilder.answer(invited, open).setText("zählt nicht");
            edit.study().getSurveys().getSurveys().add(builder.survey);
        }));
    }

    @AfterEach
    void close() {
        session.close();
    }

    private OpenAnswerDocuments operation() throws ProblemException {
        return OpenAnswerDocuments.of(session, OpenAnswerDocuments.questions(session.study()), Locale.GERMAN);
    }

    private Document document() {
        return session.study().getTexts().getDocuments().get(0);
    }

    private List<String> paragraphs() throws ProblemException {
        return session.text(document()).paragraphs().stream().map(DocumentText.Paragraph::text).toList();
    }

    private String words(Selection selection) throws ProblemException {
        return session.text(document()).passage(selection.getStart(), selection.getEnd());
    }

    private Selection code(String words) throws ProblemException {
        DocumentText text = session.text(document());
        int start = text.codePoint(text.text().indexOf(words));
        session.execute(StudyOperation.of("select", edit -> {
            Selection selection = TextsFactory.eINSTANCE.createSelection();
            selection.setStart(start);
            selection.setEnd(start + words.codePointCount(0, words.length()));
            document().getSelections().add(selection);
        }));
        return document().getSelections().getLast();
    }

    private void change(String text) throws ProblemException {
        session.execute(StudyOperation.of("change", edit -> first.setText(text)));
    }

    @Test
    void everyAnswerIsAParagraphHeadedByItsUnitAndLinkedToItsResponse() throws ProblemException {
        assertEquals(new OpenAnswerDocuments.Preview(1, 2, 0), operation().preview());
        assertTrue(session.execute(operation()));
        assertEquals(DocumentKind.OPEN_ANSWERS, document().getKind());
        assertEquals("7 Was fehlt?", document().getName());
        assertEquals(List.of("Landkreis A: Busse am Abend 😀 und am Wochenende", "Landkreis B: Sprachkurse"),
            paragraphs());
        List<Link> links = session.study().getInquiry().getLinks();
        assertEquals(2, links.size());
        assertEquals("Landkreis B", words((Selection) links.get(1).getSource()));
        assertEquals(builder.survey.getResponses().get(1), links.get(1).getTarget());
        assertTrue(operation().preview().isEmpty());
        assertFalse(session.execute(operation()));
        session.undo();
        assertTrue(session.study().getTexts().getDocuments().isEmpty());
        assertTrue(session.study().getInquiry().getLinks().isEmpty());
    }

    @Test
    void changedAnswersAreCorrectedInPlaceAndCodingsMoveAlong() throws ProblemException {
        session.execute(operation());
        Selection evening = code("Abend 😀");
        Selection courses = code("Sprachkurse");
        Selection weekend = code("Wochenende");
        change("Mehr Busse am Abend 😀");
        assertEquals(new OpenAnswerDocuments.Preview(0, 0, 1), operation().preview());
        session.execute(operation());
        assertEquals(List.of("Landkreis A: Mehr Busse am Abend 😀", "Landkreis B: Sprachkurse"), paragraphs());
        assertEquals("Abend 😀", words(evening));
        assertEquals("Sprachkurse", words(courses));
        assertEquals("Landkreis A", words((Selection) session.study().getInquiry().getLinks().get(0).getSource()));
        assertTrue(document().getSelections().contains(weekend), "no coding is lost with its words");
        assertTrue(weekend.getEnd() <= document().getTextLength() && weekend.getStart() < weekend.getEnd());
        assertEquals(1, document().getEarlierTexts().size());
        assertTrue(operation().preview().isEmpty());
        session.undo();
        assertEquals("Landkreis A: Busse am Abend 😀 und am Wochenende", paragraphs().get(0));
        assertEquals("Wochenende", words(weekend));
    }

    @Test
    void newAnswersAreAddedAtTheEndEvenWhenTheLastOneChanges() throws ProblemException {
        session.execute(operation());
        Selection courses = code("Sprachkurse");
        Answer last = builder.survey.getResponses().get(1).getAnswers().get(0);
        session.execute(StudyOperation.of("more", edit -> {
            last.setText("Sprachkurse am Vormittag");
            SurveyBuilder.answer(builder.response(
                edit.study().getPlaces().getAreas().get(0)), open).setText("Wohnungen");
        }));
        assertEquals(new OpenAnswerDocuments.Preview(0, 1, 1), operation().preview());
        session.execute(operation());
        assertEquals(List.of("Landkreis A: Busse am Abend 😀 und am Wochenende",
            "Landkreis B: Sprachkurse am Vormittag", "Landkreis A: Wohnungen"), paragraphs());
        assertEquals("Sprachkurse", words(courses));
        assertEquals(3, document().getParagraphCount());
    }

    @Test
    void whatAPersonCorrectedStaysWhileTheAnswerIsTheSame() throws ProblemException {
        session.execute(operation());
        session.execute(StudyOperation.of("correct", edit -> {
            var stored = edit.storeText("x", "Landkreis A: Busse am Abend\nLandkreis B: Sprachkurse (B1)");
            document().setTextFile(stored.file());
            document().setTextLength(stored.length());
            Selection heading = (Selection) edit.study().getInquiry().getLinks().get(1).getSource();
            heading.setStart(28);
            heading.setEnd(39);
        }));
        assertTrue(operation().preview().isEmpty());
        change("Züge");
        session.execute(operation());
        assertEquals(List.of("Landkreis A: Züge", "Landkreis B: Sprachkurse (B1)"), paragraphs());
    }
}
