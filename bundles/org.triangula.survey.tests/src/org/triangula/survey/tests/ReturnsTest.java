// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.model.places.Area;
import org.triangula.model.survey.Answer;
import org.triangula.model.survey.MissingKind;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.QuestionType;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.Response;
import org.triangula.model.survey.ResponseStatus;
import org.triangula.model.survey.Survey;
import org.triangula.model.survey.SurveyFactory;
import org.triangula.model.survey.Topic;
import org.triangula.survey.AnswerState;
import org.triangula.survey.Item;
import org.triangula.survey.UnitAnswers;
import org.triangula.survey.response.AnswerDraft;
import org.triangula.survey.response.ChangeAnswer;
import org.triangula.survey.response.Contradictions;
import org.triangula.survey.response.DecideAnswer;
import org.triangula.survey.response.Invitation;
import org.triangula.survey.response.InviteUnits;
import org.triangula.survey.response.ReceiveResponse;
import org.triangula.survey.response.RemindResponses;
import org.triangula.survey.response.RemoveResponses;
import org.triangula.survey.response.ResponseMonitor;
import org.triangula.survey.response.RevokeDecision;

class ReturnsTest {

    private static final LocalDate SENT = LocalDate.of(2023, 7, 11);
    private static final LocalDate DUE = LocalDate.of(2023, 8, 1);

    @TempDir
    private Path folder;

    private StudySession session;
    private final Survey survey = SurveyFactory.eINSTANCE.createSurvey();
    private final Questionnaire questionnaire = SurveyFactory.eINSTANCE.createQuestionnaire();
    private final Question plan = SurveyBuilder.question("1", QuestionType.YES_NO, "yes", "no");
    private final Question posts = SurveyBuilder.question("2", QuestionType.NUMBER);
    private Area a;
    private Area b;

    @BeforeEach
    void invite() throws ProblemException {
        session = new StudyStore().create(folder.resolve("Erfunden.triangula"), "Erfunden");
        posts.setMinimum(0.0);
        session.execute(StudyOperation.of("survey", edit -> {
            for (Question question : List.of(plan, posts)) {
                Topic topic = SurveyFactory.eINSTANCE.createTopic();
                topic.setNumber(question.getNumber());
                topic.getQuestions().add(question);
                questionnaire.getTopics().add(topic);
            }
            survey.getQuestionnaires().add(questionnaire);
            a = SurveyBuilder.unit("Landkreis A");
            b = SurveyBuilder.unit("Landkreis B");
            edit.study().getPlaces().getAreas().addAll(List.of(a, b));
            edit.study().getSurveys().getSurveys().add(survey);
        }));
        session.execute(new InviteUnits(survey, questionnaire, List.of(
            new Invitation(a, "Integration", List.of(questionnaire.getTopics().get(0))),
            new Invitation(a, "Personal", List.of(questionnaire.getTopics().get(1))),
            new Invitation(b, "", List.of())), SENT, DUE));
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Response response(int place) {
        return survey.getResponses().get(place);
    }

    private void answer(int response, Question question, AnswerDraft draft) throws ProblemException {
        session.execute(new ChangeAnswer(response(response), Item.of(question).get(0), draft));
    }

    private static AnswerDraft choice(Question question, int option) {
        return AnswerDraft.of(List.of(question.getOptions().get(option)));
    }

    private ResponseMonitor monitor() {
        return ResponseMonitor.of(survey, questionnaire, LocalDate.of(2023, 8, 2));
    }

    @Test
    void theMonitorCountsUnitsAndTopics() throws ProblemException {
        assertEquals(2, monitor().statuses().get(ResponseStatus.INVITED));
        session.execute(new RemindResponses(List.of(response(2)), LocalDate.of(2023, 7, 25)));
        answer(0, plan, choice(plan, 0));
        session.execute(new ReceiveResponse(response(0), ResponseStatus.COMPLETE, "2023-07-20"));
        ResponseMonitor half = monitor();
        assertEquals(ResponseStatus.PARTIAL, half.units().get(0).status());
        assertEquals(ResponseStatus.REMINDED, half.units().get(1).status());
        assertTrue(half.units().get(1).overdue());
        assertEquals(OptionalDouble.of(1), half.units().get(0).topics().get(0).share());
        assertEquals(0, half.units().get(0).topics().get(1).base().answered());
        answer(1, posts, AnswerDraft.of(2.5));
        session.execute(new ReceiveResponse(response(1), ResponseStatus.COMPLETE, "2023-07-28"));
        ResponseMonitor whole = monitor();
        assertEquals(OptionalDouble.of(0.5), whole.rate());
        assertEquals(List.of(new ResponseMonitor.DayProgress(SENT, 2, 0, 0, 0),
            new ResponseMonitor.DayProgress(LocalDate.of(2023, 7, 20), 2, 0, 1, 0),
            new ResponseMonitor.DayProgress(LocalDate.of(2023, 7, 25), 2, 1, 1, 0),
            new ResponseMonitor.DayProgress(LocalDate.of(2023, 7, 28), 2, 1, 1, 1)), whole.days());
        assertEquals(1, whole.topics().get(1).complete());
        session.execute(new ReceiveResponse(response(2), ResponseStatus.DECLINED, null));
        assertFalse(monitor().units().get(1).overdue());
    }

    @Test
    void contradictionsStayUntilOneIsDecidedAndBothAnswersStayAfterwards() throws ProblemException {
        answer(0, plan, choice(plan, 0));
        answer(1, plan, choice(plan, 1));
        session.execute(new ReceiveResponse(response(0), ResponseStatus.PARTIAL, "2023-07-20"));
        session.execute(new ReceiveResponse(response(1), ResponseStatus.PARTIAL, "2023-07-21"));
        Item item = Item.of(plan).get(0);
        Contradictions.Contradiction found = Contradictions.of(survey, Item.of(questionnaire)).get(0);
        assertFalse(found.isDecided());
        assertEquals(AnswerState.CONTRADICTORY, UnitAnswers.of(survey, item).get(0).state());
        Answer chosen = found.answer().given().get(1).answer();
        assertThrows(ProblemException.class,
            () -> session.execute(new DecideAnswer(survey, found.answer(), item, chosen, " ", "AB")));
        session.execute(new DecideAnswer(survey, found.answer(), item, chosen, "Auskunft am Telefon", "AB"));
        assertEquals(AnswerState.ANSWERED, UnitAnswers.of(survey, item).get(0).state());
        assertEquals(2, UnitAnswers.of(survey, item).get(0).given().size());
        assertTrue(Contradictions.of(survey, Item.of(questionnaire)).get(0).isDecided());
        session.execute(new DecideAnswer(survey, found.answer(), item, null, "Nicht zu klären", "AB"));
        assertEquals(1, survey.getDecisions().size());
        assertEquals(AnswerState.CONTRADICTORY, UnitAnswers.of(survey, item).get(0).state());
        session.execute(new RevokeDecision(survey.getDecisions().get(0)));
        assertFalse(Contradictions.of(survey, Item.of(questionnaire)).get(0).isDecided());
        session.execute(new RemoveResponses(List.of(response(0))));
        assertTrue(Contradictions.of(survey, Item.of(questionnaire)).isEmpty());
    }

    @Test
    void answersFitTheirQuestionAndMissingIsNeverZero() throws ProblemException {
        assertThrows(ProblemException.class, () -> answer(0, posts, AnswerDraft.of(-1)));
        assertThrows(ProblemException.class,
            () -> answer(0, plan, AnswerDraft.of(List.copyOf(plan.getOptions()))));
        answer(0, posts, AnswerDraft.of(MissingKind.REFUSED));
        session.execute(new ReceiveResponse(response(0), ResponseStatus.PARTIAL, null));
        assertEquals(AnswerState.REFUSED, UnitAnswers.of(survey, Item.of(posts).get(0)).get(0).state());
        assertEquals(1, monitor().undated());
    }
}
