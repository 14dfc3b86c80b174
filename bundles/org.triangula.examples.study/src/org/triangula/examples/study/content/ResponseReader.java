// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.examples.study.network.ExampleRow;
import org.triangula.examples.study.network.ExampleTable;
import org.triangula.model.survey.Answer;
import org.triangula.model.survey.AnswerOption;
import org.triangula.model.survey.MissingKind;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.Response;
import org.triangula.model.survey.ResponseStatus;
import org.triangula.model.survey.Survey;
import org.triangula.model.survey.SurveyFactory;

/** Reads {@code survey/respondents.tsv} and {@code survey/responses.tsv}. */
public final class ResponseReader implements ContentReader {

    @Override
    public void read(StudyEdit edit, ExampleObjects objects) throws ProblemException {
        Survey survey = edit.study().getSurveys().getSurveys().get(0);
        Questionnaire questionnaire = survey.getQuestionnaires().get(0);
        Keyed<Question> questions = new Keyed<>("question");
        for (Question question : questionnaire.getTopics().stream().flatMap(topic -> topic.getQuestions().stream())
            .toList()) {
            questions.put(question.getName(), question, "survey/questionnaire.json");
        }
        Map<String, Response> responses = new HashMap<>();
        for (ExampleRow row : ExampleTable.read("survey/respondents.tsv").rows()) {
            Response response = SurveyFactory.eINSTANCE.createResponse();
            response.setQuestionnaire(questionnaire);
            response.setUnit(objects.areas().get(row, "unit"));
            response.setRespondent(row.text("function"));
            response.setReceivedOn(row.text("answered_on"));
            response.setStatus(status(row));
            ModelParts.keep(response, "key", row.text("respondent"));
            ModelParts.keep(response, "state", row.text("state"));
            survey.getResponses().add(response);
            responses.put(row.text("respondent"), response);
        }
        for (ExampleRow row : ExampleTable.read("survey/responses.tsv").rows()) {
            Response response = responses.get(row.text("respondent"));
            if (response == null) {
                throw row.unknown("respondent");
            }
            Answer answer = answer(row, questions);
            response.getAnswers().add(answer);
            objects.answers().put(row.text("respondent") + ':' + row.text("item"), answer, row.place("item"));
        }
    }

    private static ResponseStatus status(ExampleRow row) throws ProblemException {
        return switch (row.text("state")) {
            // late ones came after the closing date, but with all answers
            case "complete", "late" -> ResponseStatus.COMPLETE;
            case "partial", "T6 only" -> ResponseStatus.PARTIAL;
            default -> throw row.unknown("state");
        };
    }

    private static Answer answer(ExampleRow row, Keyed<Question> questions) throws ProblemException {
        String[] item = row.text("item").split("/", 2);
        Question question = questions.get(item[0], row.place("item"));
        Answer answer = SurveyFactory.eINSTANCE.createAnswer();
        answer.setQuestion(question);
        if (item.length > 1) {
            answer.setRow(question.getRows().stream().filter(one -> one.getCode().equals(item[1])).findFirst()
                .orElseThrow(() -> row.unknown("item")));
        }
        answer.setMissing(missing(row));
        if (answer.getMissing() != MissingKind.NONE) {
            return answer;
        }
        String value = row.text("value");
        switch (question.getType()) {
            case SINGLE, YES_NO, MATRIX -> answer.getOptions().add(option(question, value, row));
            case MULTIPLE -> addOptions(answer, value.split(";"), row);
            case RANK -> addOptions(answer, value.split(">"), row);
            case NUMBER, PERCENT -> {
                answer.setText(value);
                answer.setNumber(number(row));
            }
            case DATE, TEXT -> answer.setText(value);
        }
        return answer;
    }

    private static void addOptions(Answer answer, String[] codes, ExampleRow row) throws ProblemException {
        for (String code : Arrays.stream(codes).map(String::strip).toList()) {
            answer.getOptions().add(option(answer.getQuestion(), code, row));
        }
    }

    private static AnswerOption option(Question question, String code, ExampleRow row) throws ProblemException {
        return question.getOptions().stream().filter(one -> one.getCode().equals(code)).findFirst()
            .orElseThrow(() -> row.problem("value", question.getName() + " has no option “" + code + "”."));
    }

    private static Double number(ExampleRow row) throws ProblemException {
        try {
            return Double.valueOf(row.text("value"));
        } catch (NumberFormatException e) {
            throw row.problem("value", "“" + row.text("value") + "” is no number.");
        }
    }

    private static MissingKind missing(ExampleRow row) throws ProblemException {
        return switch (row.text("missing")) {
            case "" -> MissingKind.NONE;
            case "not_asked" -> MissingKind.NOT_ASKED;
            case "not_answered" -> MissingKind.NOT_ANSWERED;
            case "dont_know" -> MissingKind.DONT_KNOW;
            case "refused" -> MissingKind.REFUSED;
            default -> throw row.unknown("missing");
        };
    }
}
