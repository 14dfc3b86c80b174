// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.model.survey.AnswerOption;
import org.triangula.model.survey.MissingKind;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.QuestionType;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.Response;
import org.triangula.model.survey.ResponseStatus;
import org.triangula.model.survey.RoutingOperator;
import org.triangula.model.survey.ScaleLevel;
import org.triangula.model.survey.Survey;
import org.triangula.model.survey.Topic;
import org.triangula.survey.Item;
import org.triangula.survey.data.DataColumn;
import org.triangula.survey.data.SurveyData;
import org.triangula.survey.design.AddQuestion;
import org.triangula.survey.design.AddTopic;
import org.triangula.survey.design.ChangeQuestion;
import org.triangula.survey.design.CreateSurvey;
import org.triangula.survey.design.MoveQuestion;
import org.triangula.survey.design.MoveTopic;
import org.triangula.survey.design.Multilingual;
import org.triangula.survey.design.OptionDraft;
import org.triangula.survey.design.QuestionDraft;
import org.triangula.survey.design.QuestionnaireCheck;
import org.triangula.survey.design.QuestionnaireHistory;
import org.triangula.survey.design.ReleaseQuestionnaire;
import org.triangula.survey.design.RemoveQuestion;
import org.triangula.survey.design.RemoveTopic;
import org.triangula.survey.design.ReviseQuestionnaire;
import org.triangula.survey.design.RowDraft;
import org.triangula.survey.design.RuleDraft;
import org.triangula.survey.design.TopicDraft;
import org.triangula.survey.response.AddResponse;
import org.triangula.survey.response.AnswerDraft;
import org.triangula.survey.response.ChangeAnswer;
import org.triangula.survey.response.Invitation;

class QuestionnaireDesignTest {

    @TempDir
    private Path folder;

    private StudySession session;
    private Survey survey;
    private Questionnaire questionnaire;

    @BeforeEach
    void create() throws ProblemException {
        session = new StudyStore().create(folder.resolve("Erfunden.triangula"), "Erfunden");
        session.execute(new CreateSurvey("Kreisbefragung", "online"));
        survey = session.study().getSurveys().getSurveys().get(0);
        questionnaire = survey.getQuestionnaires().get(0);
        session.execute(new AddTopic(questionnaire, null, new TopicDraft("1", both("Sprache", "Language"))));
    }

    @AfterEach
    void close() {
        session.close();
    }

    private static Multilingual both(String german, String english) {
        return Multilingual.of("de", german).with("en", english);
    }

    private Topic topic() {
        return questionnaire.getTopics().get(0);
    }

    private Question add(QuestionDraft draft) throws ProblemException {
        session.execute(new AddQuestion(topic(), null, draft));
        return topic().getQuestions().get(topic().getQuestions().size() - 1);
    }

    private static QuestionDraft yesNo(String name) {
        return QuestionDraft.of(QuestionType.YES_NO, name, name, both("Gibt es Kurse?", "Are there courses?"))
            .withOptions(QuestionDraft.yesAndNo());
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeOfQuestionIsKeptAsDrafted(QuestionType type) throws ProblemException {
        Question earlier = add(yesNo("v1"));
        QuestionDraft draft = QuestionDraft.of(type, "v2", "1.2", both("Frage", "Question"))
            .withHint(both("Hinweis", "Hint")).withRequired(true).withMinimum(OptionalDouble.of(0))
            .withMaximum(OptionalDouble.of(100)).withUnit("%").withRankPlaces(2).withLevel(ScaleLevel.ORDINAL)
            .withOptions(List.of(OptionDraft.of("a", both("A", "A")), OptionDraft.of("b", both("B", "B")),
                new OptionDraft("", "x", both("Weiß nicht", "Don't know"), false, true, MissingKind.DONT_KNOW)))
            .withRows(List.of(RowDraft.of("r1", both("Zeile", "Row"))))
            .withRouting(List.of(new RuleDraft(earlier.getId(), RoutingOperator.EQUALS, "yes")));
        Question question = add(draft);
        QuestionDraft read = QuestionDraft.of(question);
        assertEquals(draft.withOptions(read.options()).withRows(read.rows()), read);
        assertEquals(draft.options(), read.options().stream().map(each -> new OptionDraft("", each.code(),
            each.wording(), each.openText(), each.exclusive(), each.missing())).toList());
        // writing what was read changes nothing
        session.execute(new ChangeQuestion(question, read));
        assertEquals(read, QuestionDraft.of(topic().getQuestions().get(1)));
    }

    @Test
    void optionsKeepTheirIdentityWhenTheyAreMovedAndReworded() throws ProblemException {
        Question question = add(yesNo("v1"));
        AnswerOption yes = question.getOptions().get(0);
        QuestionDraft draft = QuestionDraft.of(question);
        OptionDraft first = draft.options().get(0);
        session.execute(new ChangeQuestion(question, draft.withOptions(List.of(draft.options().get(1),
            OptionDraft.of("partly", both("Teils", "Partly")),
            new OptionDraft(first.id(), "yes", both("Ja, sicher", "Yes, sure"), false, false, MissingKind.NONE)))));
        assertSame(yes, question.getOptions().get(2));
        assertEquals(List.of("no", "partly", "yes"),
            question.getOptions().stream().map(AnswerOption::getCode).toList());
        session.undo();
        assertEquals(List.of("yes", "no"), topic().getQuestions().get(0).getOptions().stream()
            .map(AnswerOption::getCode).toList());
    }

    @Test
    void topicsAndQuestionsMove() throws ProblemException {
        Question first = add(yesNo("v1"));
        add(yesNo("v2"));
        session.execute(new AddTopic(questionnaire, topic(), new TopicDraft("0", both("Anfang", "Beginning"))));
        Topic beginning = questionnaire.getTopics().get(0);
        assertEquals("0", beginning.getNumber());
        Topic language = questionnaire.getTopics().get(1);
        session.execute(new MoveQuestion(first, beginning, null));
        assertEquals(List.of("v1"), beginning.getQuestions().stream().map(Question::getName).toList());
        assertEquals(List.of("v2"), language.getQuestions().stream().map(Question::getName).toList());
        session.execute(new MoveTopic(beginning, null));
        assertEquals(List.of("1", "0"), questionnaire.getTopics().stream().map(Topic::getNumber).toList());
        session.execute(new RemoveTopic(language));
        assertEquals(1, questionnaire.getTopics().size());
    }

    @Test
    void whatAnswersOrConditionsReferToIsNotRemoved() throws ProblemException {
        Question asked = add(yesNo("v1"));
        Question open = add(QuestionDraft.of(QuestionType.TEXT, "v2", "v2", both("Welche?", "Which?"))
            .withRouting(List.of(new RuleDraft(asked.getId(), RoutingOperator.EQUALS, "yes"))));
        assertThrows(ProblemException.class, () -> session.execute(new RemoveQuestion(asked)));
        session.execute(new AddResponse(survey, questionnaire, new Invitation(session.study(), "Amt", List.of()),
            null));
        Response response = survey.getResponses().get(0);
        session.execute(new ChangeAnswer(response, Item.of(open).get(0), AnswerDraft.of("Abendkurse")));
        assertThrows(ProblemException.class, () -> session.execute(new RemoveQuestion(open)));
        session.execute(new ChangeAnswer(response, Item.of(open).get(0), AnswerDraft.of("")));
        session.execute(new RemoveQuestion(open));
        session.execute(new RemoveQuestion(asked));
        assertTrue(topic().getQuestions().isEmpty());
    }

    @Test
    void aReleasedVersionIsNotChangedButRevised() throws ProblemException {
        Question question = add(yesNo("v1"));
        session.execute(new ReleaseQuestionnaire(questionnaire, "Steuerungsgruppe"));
        assertThrows(ProblemException.class, () -> session.execute(new ChangeQuestion(question, yesNo("other"))));
        session.execute(new ReviseQuestionnaire(questionnaire, "2", "Wortlaut geklärt"));
        Questionnaire second = survey.getQuestionnaires().get(1);
        assertNull(second.getReleasedAt());
        assertSame(questionnaire, second.getPredecessor());
        Question revised = second.getTopics().get(0).getQuestions().get(0);
        assertSame(question, revised.getPredecessor());
        session.execute(new ChangeQuestion(revised, QuestionDraft.of(revised)
            .withWording(both("Gibt es Sprachkurse?", "Are there language courses?"))));
        session.execute(new AddQuestion(second.getTopics().get(0), null, yesNo("v2")));
        List<QuestionnaireHistory.Difference> differences = QuestionnaireHistory.between(questionnaire, second, "de");
        assertEquals(List.of(QuestionnaireHistory.Change.CHANGED, QuestionnaireHistory.Change.ADDED),
            differences.stream().map(QuestionnaireHistory.Difference::change).toList());
        assertEquals(List.of(new QuestionnaireHistory.Field("Wording", "Gibt es Kurse? / Are there courses?",
            "Gibt es Sprachkurse? / Are there language courses?")), differences.get(0).fields());
        assertEquals(List.of(second, questionnaire), QuestionnaireHistory.versions(second));
    }

    @Test
    void answersToBothVersionsCountTogether() throws ProblemException {
        Question question = add(yesNo("v1"));
        answer(questionnaire, question, "yes");
        session.execute(new ReviseQuestionnaire(questionnaire, "2", ""));
        Questionnaire second = survey.getQuestionnaires().get(1);
        Question revised = second.getTopics().get(0).getQuestions().get(0);
        answer(second, revised, "no");
        DataColumn column = SurveyData.of(survey, Item.of(second), "de").column(Item.of(second).get(0));
        assertEquals(List.of(0), List.of(column.choices(0)[0]));
        assertEquals(List.of(1), List.of(column.choices(1)[0]));
    }

    private void answer(Questionnaire version, Question question, String code) throws ProblemException {
        session.execute(new AddResponse(survey, version, new Invitation(session.study(), code, List.of()),
            null));
        Response response = survey.getResponses().get(survey.getResponses().size() - 1);
        session.execute(StudyOperation.of("each response for itself", edit -> {
            response.setUnit(null);
            response.setStatus(ResponseStatus.COMPLETE);
        }));
        session.execute(new ChangeAnswer(response, Item.of(question).get(0), AnswerDraft.of(question.getOptions()
            .stream().filter(option -> option.getCode().equals(code)).toList())));
    }

    @Test
    void theCheckFindsWhatWouldGoWrong() throws ProblemException {
        Question late = add(QuestionDraft.of(QuestionType.RANK, "v 1", "1", Multilingual.of("de", "Wichtig?"))
            .withRankPlaces(3).withOptions(List.of(OptionDraft.of("a", both("A", "A")),
                OptionDraft.of("a", both("B", "B")))));
        Question second = add(yesNo("v2"));
        session.execute(new ChangeQuestion(late, QuestionDraft.of(late)
            .withRouting(List.of(new RuleDraft(second.getId(), RoutingOperator.EQUALS, "perhaps")))));
        session.execute(new ChangeQuestion(second, QuestionDraft.of(second)
            .withRouting(List.of(new RuleDraft(late.getId(), RoutingOperator.ANSWERED, "")))
            .withMinimum(OptionalDouble.of(2)).withMaximum(OptionalDouble.of(1))));
        List<String> messages = QuestionnaireCheck.of(questionnaire, List.of("de", "en")).stream()
            .map(finding -> finding.message()).toList();
        assertEquals(List.of("The variable name v 1 is not allowed: it has only letters, digits, _ and . in it.",
            "There is no wording in the language en.", "There are 3 places, but only 2 options.",
            "The code a stands for several options or rows.",
            "The condition asks for question v2, which comes later.",
            "The condition asks for the option perhaps of question v2, which does not exist.",
            "The routing leads in a circle.", "The lowest number is above the highest.",
            "The routing leads in a circle."), messages);
    }
}
