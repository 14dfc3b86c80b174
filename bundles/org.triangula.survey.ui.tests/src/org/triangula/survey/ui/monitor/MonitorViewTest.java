// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.QuestionType;
import org.triangula.model.survey.Response;
import org.triangula.model.survey.ResponseStatus;
import org.triangula.survey.Item;
import org.triangula.survey.design.AddQuestion;
import org.triangula.survey.design.AddTopic;
import org.triangula.survey.design.CreateSurvey;
import org.triangula.survey.design.Multilingual;
import org.triangula.survey.design.QuestionDraft;
import org.triangula.survey.design.TopicDraft;
import org.triangula.survey.response.AnswerDraft;
import org.triangula.survey.response.ChangeAnswer;
import org.triangula.survey.response.Invitation;
import org.triangula.survey.response.InviteUnits;
import org.triangula.survey.response.ReceiveResponse;
import org.triangula.survey.ui.OpenStudy;

class MonitorViewTest {

    private OpenStudy study;
    private MonitorView view;

    @BeforeEach
    void open() {
        study = new OpenStudy();
        study.districts("Kreis A", "Kreis B", "Kreis C");
        OpenStudy.run(new CreateSurvey("Erhebung", "online"));
        Questionnaire questionnaire = study.survey().getQuestionnaires().getLast();
        OpenStudy.run(new AddTopic(questionnaire, null, new TopicDraft("1", Multilingual.of("de", "Thema"))));
        OpenStudy.run(new AddQuestion(questionnaire.getTopics().getFirst(), null,
            QuestionDraft.of(QuestionType.NUMBER, "posts", "1.1", Multilingual.of("de", "Stellen?"))));
        view = OpenStudy.show(MonitorView.class, MonitorView.ID);
        OpenStudy.run(new InviteUnits(study.survey(), questionnaire, List.of(invitation(0), invitation(1),
            invitation(2)), LocalDate.of(2023, 7, 1), LocalDate.of(2023, 8, 1)));
        Response first = study.survey().getResponses().getFirst();
        OpenStudy.run(new ChangeAnswer(first, Item.of(questionnaire).getFirst(), AnswerDraft.of(2)));
        OpenStudy.run(new ReceiveResponse(first, ResponseStatus.COMPLETE, "2023-07-15"));
    }

    private Invitation invitation(int place) {
        return new Invitation(study.district(place), "Sozialamt", List.of());
    }

    @AfterEach
    void close() {
        OpenStudy.page().hideView(view);
        study.close();
    }

    @Test
    void everyCountShowsItsUnits() {
        OpenStudy.waitFor(() -> view.isReady() && view.monitor() != null
            && view.monitor().statuses().get(ResponseStatus.COMPLETE) == 1);
        assertEquals(Map.of(ResponseStatus.INVITED, 2, ResponseStatus.REMINDED, 0, ResponseStatus.PARTIAL, 0,
            ResponseStatus.COMPLETE, 1, ResponseStatus.DECLINED, 0), view.monitor().statuses());
        assertEquals(3, view.rows().size());
        view.filter("COMPLETE");
        assertEquals(List.of(study.district(0)), view.rows().stream().map(unit -> unit.unit()).toList());
        view.filter("OVERDUE");
        assertEquals(2, view.rows().size());
        view.filter("ALL");
        assertEquals(1, view.rows().getFirst().topics().getFirst().base().answered());
        assertTrue(view.canvas().figure().orElseThrow().description().contains("1"));
        assertFalse(view.canvas().figure().orElseThrow().data().isEmpty());
    }
}
