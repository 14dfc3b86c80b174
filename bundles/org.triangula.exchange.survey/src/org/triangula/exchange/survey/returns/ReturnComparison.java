// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.triangula.core.exchange.ImportPreview.FieldChange;
import org.triangula.exchange.survey.returns.ReturnRecord.Asked;
import org.triangula.model.Element;
import org.triangula.model.survey.Answer;
import org.triangula.model.survey.AnswerOption;
import org.triangula.model.survey.MatrixRow;
import org.triangula.model.survey.MissingKind;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.Response;
import org.triangula.model.survey.Survey;
import org.triangula.model.survey.SurveyFactory;
import org.triangula.survey.design.QuestionnaireContent;

/** Compares responses from a file with those of a survey, and writes them. */
final class ReturnComparison {

    private final Questionnaire questionnaire;
    private final Survey survey;
    private final UnitFinder units;
    private final Map<String, Response> byKey = new HashMap<>();
    private final Map<Element, List<Response>> waiting = new HashMap<>();
    private final Map<String, Question> questions = new HashMap<>();
    /** Keys of the questions and of those that they follow in earlier versions. */
    private final Map<Question, String> keys = new IdentityHashMap<>();

    ReturnComparison(Questionnaire questionnaire, UnitFinder units) {
        this.questionnaire = questionnaire;
        this.units = units;
        survey = (Survey) questionnaire.eContainer();
        for (Response response : survey.getResponses()) {
            if (response.getExternalKey() != null) {
                byKey.putIfAbsent(response.getExternalKey(), response);
            } else if (response.getUnit() != null && response.getAnswers().isEmpty()) {
                waiting.computeIfAbsent(response.getUnit(), unit -> new ArrayList<>()).add(response);
            }
        }
        questionnaire.getTopics().stream().flatMap(topic -> topic.getQuestions().stream())
            .forEach(question -> {
                questions.putIfAbsent(QuestionnaireContent.key(question), question);
                for (Question each = question; each != null && keys.putIfAbsent(each,
                    QuestionnaireContent.key(question)) == null;) {
                    each = each.getPredecessor();
                }
            });
    }

    /** The response of the survey that a record means; {@code null} if it is a new one. */
    Response find(ReturnRecord given) {
        Response known = byKey.get(given.key());
        if (known != null || given.unit().isEmpty()) {
            return known;
        }
        List<Response> invited = units.find(given.unit()).map(unit -> waiting.getOrDefault(unit, List.of()))
            .orElse(List.of());
        List<Response> fitting = invited.stream().filter(response -> response.getRespondent() == null
            || response.getRespondent().equalsIgnoreCase(given.respondent())).toList();
        return fitting.size() == 1 ? fitting.get(0)
            : given.respondent().isEmpty() && invited.size() == 1 ? invited.get(0) : null;
    }

    private static Answer answer(Response response, Asked asked, Map<Asked, Answer> index,
        Map<Question, String> keys) {
        if (index.isEmpty()) {
            for (Answer answer : response.getAnswers()) {
                String key = keys.get(answer.getQuestion());
                if (key != null) {
                    index.putIfAbsent(new Asked(key, answer.getRow() == null ? ""
                        : Objects.toString(answer.getRow().getCode(), "")), answer);
                }
            }
        }
        return index.get(asked);
    }

    /** What would change in a response. */
    List<FieldChange> changes(Response response, ReturnRecord given) {
        List<FieldChange> changes = new ArrayList<>();
        if (given.status() != response.getStatus()) {
            changes.add(new FieldChange(Messages.property_status, String.valueOf(response.getStatus()),
                String.valueOf(given.status())));
        }
        if (!given.receivedOn().isEmpty() && !given.receivedOn().equals(response.getReceivedOn())) {
            changes.add(new FieldChange(Messages.property_received,
                Objects.toString(response.getReceivedOn(), ""), given.receivedOn()));
        }
        if (given.weight() != response.getWeight()) {
            changes.add(new FieldChange(Messages.property_weight, String.valueOf(response.getWeight()),
                String.valueOf(given.weight())));
        }
        Map<Asked, Answer> index = new HashMap<>();
        given.answers().forEach((asked, answer) -> {
            Answer before = answer(response, asked, index, keys);
            if (questions.containsKey(asked.question()) && !says(before, answer)) {
                changes.add(new FieldChange(asked.row().isEmpty() ? asked.question()
                    : asked.question() + "/" + asked.row(), before == null ? "" : text(before), text(answer)));
            }
        });
        return changes;
    }

    private static boolean says(Answer answer, ReturnAnswer given) {
        return answer != null && codes(answer).equals(given.codes())
            && Objects.equals(answer.getNumber(), given.number().isPresent() ? given.number().getAsDouble() : null)
            && Objects.toString(answer.getText(), "").equals(given.text()) && answer.getMissing() == given.missing();
    }

    private static List<String> codes(Answer answer) {
        return answer.getOptions().stream().map(option -> Objects.toString(option.getCode(), "")).toList();
    }

    private static String text(Answer answer) {
        return answer.getMissing() != MissingKind.NONE ? answer.getMissing().toString()
            : text(codes(answer), answer.getNumber() == null ? "" : answer.getNumber().toString(),
                Objects.toString(answer.getText(), ""));
    }

    private static String text(ReturnAnswer answer) {
        return answer.missing() != MissingKind.NONE ? answer.missing().toString() : text(answer.codes(),
            answer.number().isPresent() ? String.valueOf(answer.number().getAsDouble()) : "", answer.text());
    }

    private static String text(List<String> codes, String number, String words) {
        return List.of(String.join("; ", codes), number, words).stream().filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    }

    /** Writes a record; answers to other questions stay as they are. */
    Response write(ReturnRecord given) {
        Response found = find(given);
        Response response = found == null ? SurveyFactory.eINSTANCE.createResponse() : found;
        if (found == null) {
            survey.getResponses().add(response);
            response.setRespondent(given.respondent().isEmpty() ? null : given.respondent());
            if (!given.unit().isEmpty()) {
                response.setUnit(units.require(given.unit()));
            }
            questionnaire.getTopics().stream().filter(topic -> given.topics().contains(topic.getNumber()))
                .forEach(response.getTopics()::add);
        }
        response.setQuestionnaire(questionnaire);
        response.setExternalKey(given.key());
        response.setStatus(given.status());
        response.setWeight(given.weight());
        if (!given.receivedOn().isEmpty()) {
            response.setReceivedOn(given.receivedOn());
        }
        Map<Asked, Answer> index = new HashMap<>();
        Set<Asked> done = new HashSet<>();
        given.answers().forEach((asked, answer) -> {
            Question question = questions.get(asked.question());
            if (question != null && done.add(asked)) {
                write(response, question, asked, answer, found == null ? null : answer(response, asked, index, keys));
            }
        });
        byKey.put(given.key(), response);
        waiting.values().forEach(responses -> responses.remove(response));
        return response;
    }

    /** Writes one answer into a response. */
    static void write(Response response, Question question, Asked asked, ReturnAnswer given, Answer before) {
        if (says(before, given)) {
            return;
        }
        Answer answer = before == null ? SurveyFactory.eINSTANCE.createAnswer() : before;
        List<AnswerOption> options = new ArrayList<>();
        for (String code : given.codes()) {
            question.getOptions().stream().filter(option -> code.equals(option.getCode())).findFirst()
                .ifPresent(options::add);
        }
        MatrixRow row = question.getRows().stream().filter(each -> asked.row().equals(each.getCode())).findFirst()
            .orElse(null);
        answer.setQuestion(question);
        answer.setRow(row);
        answer.getOptions().clear();
        answer.getOptions().addAll(options);
        answer.setNumber(given.number().isPresent() ? given.number().getAsDouble() : null);
        answer.setText(given.text().isEmpty() ? null : given.text());
        answer.setMissing(given.missing());
        if (before == null) {
            response.getAnswers().add(answer);
        }
    }
}
