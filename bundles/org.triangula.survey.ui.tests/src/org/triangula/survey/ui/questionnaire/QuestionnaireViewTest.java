// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.QuestionType;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.RoutingOperator;
import org.triangula.survey.design.CreateSurvey;
import org.triangula.survey.design.ReleaseQuestionnaire;
import org.triangula.survey.design.ReviseQuestionnaire;
import org.triangula.survey.ui.OpenStudy;
import org.triangula.ui.study.StudyWorkspace;

class QuestionnaireViewTest {

    private OpenStudy study;
    private QuestionnaireView view;

    @BeforeEach
    void open() {
        study = new OpenStudy();
        view = OpenStudy.show(QuestionnaireView.class, QuestionnaireView.ID);
        assertNull(view.questionnaire());
        OpenStudy.run(new CreateSurvey("Erhebung", "online"));
    }

    @AfterEach
    void close() {
        OpenStudy.page().hideView(view);
        study.close();
    }

    private Questionnaire questionnaire() {
        return study.survey().getQuestionnaires().getLast();
    }

    private Question question(int place) {
        return questionnaire().getTopics().getFirst().getQuestions().get(place);
    }

    private void press(int key, int mask) {
        Event event = new Event();
        event.keyCode = key;
        event.stateMask = mask;
        view.tree().viewer().getControl().notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void partsAreAddedTypedAndMovedByKeys() {
        press(SWT.INSERT, SWT.MOD1);
        view.topicPane().fields().get(1).type("Zuständigkeit");
        assertEquals("1", questionnaire().getTopics().getFirst().getNumber());
        view.actions().addQuestion(QuestionType.YES_NO);
        view.questionPane().fields().get(2).type("Gibt es ein Konzept?");
        view.questionPane().fields().get(3).type("Is there a concept?");
        press(SWT.INSERT, 0);
        assertEquals(List.of("1.1", "1.2"), questionnaire().getTopics().getFirst().getQuestions().stream()
            .map(Question::getNumber).toList());
        assertEquals(QuestionType.YES_NO, question(1).getType(), "Insert repeats the type");
        view.questionPane().setType(QuestionType.NUMBER);
        assertTrue(question(1).getOptions().isEmpty());
        view.questionPane().rules().add();
        assertEquals(RoutingOperator.EQUALS, question(1).getRouting().getFirst().getOperator());
        assertEquals("1", question(1).getRouting().getFirst().getValue());
        OpenStudy.waitFor(() -> view.routing().figure().isPresent());
        assertTrue(view.routing().figure().orElseThrow().description().contains("2"));
        Question second = question(1);
        press(SWT.ARROW_UP, SWT.ALT);
        assertEquals(second, question(0));
        StudyWorkspace.get().undo();
        assertEquals(second, question(1));
    }

    @Test
    void thePreviewFollowsTheRouting() {
        press(SWT.INSERT, SWT.MOD1);
        view.actions().addQuestion(QuestionType.YES_NO);
        view.actions().addQuestion(QuestionType.TEXT);
        view.questionPane().rules().add();
        view.tabs().setSelection(1);
        view.preview().show(questionnaire().getTopics().getFirst());
        assertEquals(List.of(question(0)), view.preview().asked());
        view.preview().choose(question(0), null, question(0).getOptions().getFirst(), true);
        assertEquals(2, view.preview().asked().size());
        view.preview().choose(question(0), null, question(0).getOptions().getLast(), true);
        assertEquals(1, view.preview().asked().size());
        assertTrue(study.survey().getResponses().isEmpty(), "nothing is kept");
    }

    @Test
    void aReleasedVersionIsNotChangedButReplaced() {
        press(SWT.INSERT, SWT.MOD1);
        view.actions().addQuestion(QuestionType.SINGLE);
        Questionnaire first = questionnaire();
        OpenStudy.run(new ReleaseQuestionnaire(first, "AB"));
        press(SWT.DEL, 0);
        assertEquals(1, first.getTopics().getFirst().getQuestions().size());
        OpenStudy.run(new ReviseQuestionnaire(first, "2", "Neue Fragen"));
        view.show(questionnaire());
        assertFalse(first == view.questionnaire());
        view.actions().addTopic();
        assertEquals(2, questionnaire().getTopics().size());
        assertEquals(1, first.getTopics().size());
    }
}
