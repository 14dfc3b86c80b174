// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.tests;

import org.triangula.model.places.Area;
import org.triangula.model.places.PlacesFactory;
import org.triangula.model.survey.Answer;
import org.triangula.model.survey.AnswerOption;
import org.triangula.model.survey.MissingKind;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.QuestionType;
import org.triangula.model.survey.Response;
import org.triangula.model.survey.ResponseStatus;
import org.triangula.model.survey.RoutingOperator;
import org.triangula.model.survey.RoutingRule;
import org.triangula.model.survey.Survey;
import org.triangula.model.survey.SurveyFactory;

/** Builds small surveys. */
final class SurveyBuilder {

    private static final SurveyFactory FACTORY = SurveyFactory.eINSTANCE;

    final Survey survey = FACTORY.createSurvey();

    static Question question(String number, QuestionType type, String... options) {
        Question question = FACTORY.createQuestion();
        question.setNumber(number);
        question.setName(number);
        question.setType(type);
        for (String code : options) {
            AnswerOption option = FACTORY.createAnswerOption();
            option.setCode(code);
            option.setName(code);
            question.getOptions().add(option);
        }
        return question;
    }

    static void route(Question question, Question earlier, RoutingOperator operator, String value) {
        RoutingRule rule = FACTORY.createRoutingRule();
        rule.setQuestion(earlier);
        rule.setOperator(operator);
        rule.setValue(value);
        question.getRouting().add(rule);
    }

    static Area unit(String name) {
        Area area = PlacesFactory.eINSTANCE.createArea();
        area.setName(name);
        return area;
    }

    Response response(Area unit) {
        Response response = FACTORY.createResponse();
        response.setUnit(unit);
        response.setStatus(ResponseStatus.COMPLETE);
        survey.getResponses().add(response);
        return response;
    }

    static Answer answer(Response response, Question question, String... options) {
        Answer answer = FACTORY.createAnswer();
        answer.setQuestion(question);
        for (String code : options) {
            answer.getOptions().add(question.getOptions().stream().filter(option -> code.equals(option.getCode()))
                .findFirst().orElseThrow());
        }
        response.getAnswers().add(answer);
        return answer;
    }

    static void number(Response response, Question question, double value) {
        answer(response, question).setNumber(value);
    }

    static void missing(Response response, Question question, MissingKind kind) {
        answer(response, question).setMissing(kind);
    }
}
