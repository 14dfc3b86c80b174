// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.triangula.model.places.Area;
import org.triangula.model.survey.MissingKind;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.QuestionType;
import org.triangula.model.survey.Response;
import org.triangula.model.survey.ResponseStatus;
import org.triangula.model.survey.RoutingOperator;
import org.triangula.survey.AnswerState;
import org.triangula.survey.Base;
import org.triangula.survey.Item;
import org.triangula.survey.ItemAnalysis;
import org.triangula.survey.ItemResult;
import org.triangula.survey.NumberSummary;
import org.triangula.survey.ResultText;
import org.triangula.survey.Routing;

class ItemAnalysisTest {

    private final SurveyBuilder builder = new SurveyBuilder();

    @Test
    void kindsOfMissingStayApart() {
        Question concept = SurveyBuilder.question("Q1", QuestionType.YES_NO, "yes", "no");
        Question target = SurveyBuilder.question("Q1a", QuestionType.SINGLE, "all", "refugees");
        SurveyBuilder.route(target, concept, RoutingOperator.EQUALS, "yes");
        for (String given : List.of("all", "all", "refugees")) {
            Response response = builder.response(SurveyBuilder.unit(given));
            SurveyBuilder.answer(response, concept, "yes");
            SurveyBuilder.answer(response, target, given);
        }
        SurveyBuilder.answer(builder.response(SurveyBuilder.unit("silent")), concept, "yes");
        SurveyBuilder.answer(builder.response(SurveyBuilder.unit("without")), concept, "no");
        Response unknown = builder.response(SurveyBuilder.unit("unknown"));
        SurveyBuilder.answer(unknown, concept, "yes");
        SurveyBuilder.missing(unknown, target, MissingKind.DONT_KNOW);
        Response refusing = builder.response(SurveyBuilder.unit("refusing"));
        SurveyBuilder.answer(refusing, concept, "yes");
        SurveyBuilder.missing(refusing, target, MissingKind.REFUSED);
        builder.response(SurveyBuilder.unit("invited")).setStatus(ResponseStatus.INVITED);

        ItemResult.Frequencies result = (ItemResult.Frequencies) analyse(target);

        assertEquals(new Base(7, 1, 3, 0, 1, 1, 1), result.base());
        assertEquals(6, result.base().asked());
        assertEquals(2, result.rows().get(0).count());
        assertEquals(2.0 / 3, result.rows().get(0).share().orElseThrow());
        assertEquals("n = 3 (6 von 7 Einheiten gefragt; 1 nicht gefragt; 1 ohne Angabe; 1 nicht bekannt; "
            + "1 verweigert)", new ResultText(Locale.GERMAN).base(result.base()));
        assertEquals("67 %", new ResultText(Locale.GERMAN).percent(result.rows().get(0).share()));
    }

    @Test
    void respondentsWhoDifferAreShownAndNotCounted() {
        Question question = SurveyBuilder.question("Q", QuestionType.MULTIPLE, "a", "b", "c");
        Area quarrelling = SurveyBuilder.unit("quarrelling");
        SurveyBuilder.answer(builder.response(quarrelling), question, "a", "b");
        SurveyBuilder.answer(builder.response(quarrelling), question, "a");
        Area agreeing = SurveyBuilder.unit("agreeing");
        SurveyBuilder.answer(builder.response(agreeing), question, "b", "c");
        SurveyBuilder.answer(builder.response(agreeing), question, "c", "b");

        ItemResult.MultipleResponses result = (ItemResult.MultipleResponses) analyse(question);

        assertEquals(AnswerState.CONTRADICTORY, result.units().get(0).state());
        assertEquals(2, result.units().get(0).given().size());
        assertEquals(1, result.base().answered());
        assertEquals(1, result.base().contradictory());
        assertEquals(List.of(0, 1, 1), result.rows().stream().map(ItemResult.MultipleResponses.Row::count).toList());
        assertEquals(1.0, result.rows().get(1).shareOfCases().orElseThrow());
        assertEquals(0.5, result.rows().get(1).shareOfAnswers().orElseThrow());
    }

    @Test
    void ranksGivePointsAndMeanPlaces() {
        Question question = SurveyBuilder.question("Q", QuestionType.RANK, "a", "b", "c", "d");
        question.setRankPlaces(3);
        SurveyBuilder.answer(builder.response(SurveyBuilder.unit("1")), question, "b", "a");
        SurveyBuilder.answer(builder.response(SurveyBuilder.unit("2")), question, "b", "c", "a");

        ItemResult.Ranks result = (ItemResult.Ranks) analyse(question);

        assertEquals(List.of("b", "a", "c", "d"),
            result.rows().stream().map(row -> row.option().getCode()).toList());
        assertEquals(List.of(6, 3, 2, 0), result.rows().stream().map(ItemResult.Ranks.Row::points).toList());
        assertEquals(2.5, result.rows().get(1).meanPlace().orElseThrow());
        assertEquals(List.of(2, 0, 0), result.rows().get(0).onPlace());
    }

    @Test
    void numbersFollowTheStatedQuartileRule() {
        // R: quantile(c(7, 1, 3, 10), type = 7) gives 1, 2.5, 5, 7.75, 10
        NumberSummary summary = NumberSummary.of(7, 1, 3, 10);
        assertEquals(2.5, summary.lowerQuartile().orElseThrow());
        assertEquals(5, summary.median().orElseThrow());
        assertEquals(7.75, summary.upperQuartile().orElseThrow());
        assertEquals(5.25, summary.mean().orElseThrow());
        assertEquals(0, NumberSummary.of().n());
        Question question = SurveyBuilder.question("Q", QuestionType.NUMBER);
        SurveyBuilder.number(builder.response(SurveyBuilder.unit("1")), question, 4);
        assertEquals(4, ((ItemResult.Numbers) analyse(question)).summary().median().orElseThrow());
    }

    @Test
    void routingFollowsEarlierQuestionsAndEndsInCircles() {
        Question first = SurveyBuilder.question("1", QuestionType.NUMBER);
        Question second = SurveyBuilder.question("2", QuestionType.YES_NO, "yes", "no");
        Question third = SurveyBuilder.question("3", QuestionType.TEXT);
        SurveyBuilder.route(second, first, RoutingOperator.GREATER, "2");
        SurveyBuilder.route(third, second, RoutingOperator.ANSWERED, null);
        Response response = builder.response(SurveyBuilder.unit("1"));
        SurveyBuilder.number(response, first, 2);
        SurveyBuilder.answer(response, second, "yes");
        assertFalse(Routing.isAsked(second, response));
        assertFalse(Routing.isAsked(third, response));
        response.getAnswers().get(0).setNumber(3.0);
        assertTrue(Routing.isAsked(third, response));
        SurveyBuilder.route(first, third, RoutingOperator.ANSWERED, null);
        assertFalse(Routing.isAsked(third, response));
        assertEquals("Gestellt, wenn 1 über 2 liegt.", new ResultText(Locale.GERMAN).routing(second));
    }

    private ItemResult analyse(Question question) {
        return ItemAnalysis.of(builder.survey, new Item(question, Optional.empty()));
    }
}
