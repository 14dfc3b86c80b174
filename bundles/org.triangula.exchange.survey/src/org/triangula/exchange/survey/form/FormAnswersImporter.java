// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.form;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.exchange.FileSample;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.exchange.Recognition;
import org.triangula.core.exchange.StudyImporter;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.exchange.survey.returns.ReturnAnswer;
import org.triangula.exchange.survey.returns.ReturnImport;
import org.triangula.exchange.survey.returns.ReturnRecord;
import org.triangula.exchange.survey.returns.ReturnRecord.Asked;
import org.triangula.model.Study;
import org.triangula.model.survey.MissingKind;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.ResponseStatus;
import org.triangula.survey.design.OptionDraft;
import org.triangula.survey.design.QuestionDraft;
import org.triangula.survey.design.QuestionnaireContent;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** Imports files of answers that {@link FormDocument} saves; a later file of the same desk updates its response. */
public final class FormAnswersImporter implements StudyImporter {

    private static final String FORMAT = "triangula-form-answers";
    private static final long LARGEST = 20L << 20;
    private static final int LONGEST = 100_000;

    @Override
    public Recognition recognise(FileSample sample) {
        return sample.text().contains(FORMAT) ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    public ImportPlan read(ImportRequest request, Progress progress) throws ProblemException {
        ImportFile file = ImportFile.read(request.file(), LARGEST);
        JsonObject saved;
        try {
            JsonElement parsed = JsonParser.parseString(new String(file.content(), StandardCharsets.UTF_8));
            saved = parsed.isJsonObject() ? parsed.getAsJsonObject() : new JsonObject();
        } catch (JsonParseException | StackOverflowError e) {
            throw new ProblemException(new Problem(file.name(), Messages.damaged, Messages.damaged_remedy),
                e instanceof JsonParseException cause ? cause : null);
        }
        if (!FORMAT.equals(text(saved, "format")) || !saved.has("answers") || !saved.get("answers").isJsonArray()) {
            throw new ProblemException(file.name(), Messages.damaged, Messages.damaged_remedy);
        }
        Questionnaire questionnaire = find(request.study(), text(saved, "questionnaire"))
            .orElseThrow(() -> new ProblemException(file.name(), NLS.bind(Messages.no_questionnaire,
                text(saved, "name")), Messages.no_questionnaire_remedy));
        QuestionnaireContent content = QuestionnaireContent.of(questionnaire);
        List<Finding> findings = new ArrayList<>();
        Map<Asked, ReturnAnswer> answers = answers(saved.getAsJsonArray("answers"), content, findings);
        String savedAt = text(saved, "savedAt");
        ReturnRecord response = new ReturnRecord(file.name(), "form " + text(saved, "id"), text(saved, "unit"),
            text(saved, "desk"), "complete".equals(text(saved, "status")) ? ResponseStatus.COMPLETE
                : ResponseStatus.PARTIAL, savedAt.matches("\\d{4}-\\d{2}-\\d{2}T.*") ? savedAt.substring(0, 10) : "",
            1, texts(saved, "topics"), answers);
        progress.report(file.name(), 1);
        return new ReturnImport("survey-form", file, Optional.of(questionnaire), content, List.of(response), Map.of(),
            findings).plan(request.study(), List.of());
    }

    private static Optional<Questionnaire> find(Study study, String id) {
        return study.getSurveys().getSurveys().stream().flatMap(survey -> survey.getQuestionnaires().stream())
            .filter(questionnaire -> id.equals(questionnaire.getId())).findFirst();
    }

    private static String text(JsonObject object, String member) {
        JsonElement value = object.get(member);
        String text = value != null && value.isJsonPrimitive() ? value.getAsString().strip() : "";
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static List<String> texts(JsonObject object, String member) {
        List<String> texts = new ArrayList<>();
        if (object.get(member) instanceof JsonArray array) {
            array.forEach(each -> {
                if (each.isJsonPrimitive()) {
                    texts.add(each.getAsString());
                }
            });
        }
        return texts;
    }

    private static Map<Asked, ReturnAnswer> answers(JsonArray list, QuestionnaireContent content,
        List<Finding> findings) {
        Map<Asked, ReturnAnswer> answers = new LinkedHashMap<>();
        for (JsonElement each : list) {
            if (each instanceof JsonObject entry) {
                String key = text(entry, "question");
                Optional<QuestionDraft> question = content.find(key);
                if (question.isEmpty()) {
                    findings.add(new Finding(Severity.LOST, "", NLS.bind(Messages.unknown_question, key)));
                } else {
                    answer(entry, question.get(), findings).ifPresent(answer -> answers
                        .putIfAbsent(new Asked(key, text(entry, "row")), answer));
                }
            }
        }
        return answers;
    }

    private static Optional<ReturnAnswer> answer(JsonObject entry, QuestionDraft question, List<Finding> findings) {
        MissingKind missing = MissingKind.get(text(entry, "missing"));
        List<String> known = question.options().stream().map(OptionDraft::code).toList();
        List<String> codes = texts(entry, "options").stream().distinct().filter(known::contains).toList();
        String key = QuestionnaireContent.key(question);
        if (codes.size() < texts(entry, "options").size()) {
            findings.add(new Finding(Severity.LOST, "", NLS.bind(Messages.unknown_options, key)));
        }
        OptionalDouble number = number(entry);
        String row = text(entry, "row");
        boolean rowFits = row.isEmpty() || question.rows().stream().anyMatch(each -> each.code().equals(row));
        boolean says = !codes.isEmpty() || number.isPresent() || !text(entry, "text").isEmpty();
        if (!rowFits || !says && (missing == null || missing == MissingKind.NONE)) {
            findings.add(new Finding(Severity.LOST, "", NLS.bind(Messages.not_read, key)));
            return Optional.empty();
        }
        return Optional.of(says ? new ReturnAnswer(codes, number, text(entry, "text"), MissingKind.NONE)
            : new ReturnAnswer(List.of(), OptionalDouble.empty(), "", missing));
    }

    private static OptionalDouble number(JsonObject entry) {
        JsonElement value = entry.get("number");
        if (value == null || !value.isJsonPrimitive() || !value.getAsJsonPrimitive().isNumber()) {
            return OptionalDouble.empty();
        }
        double number = value.getAsDouble();
        return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }
}
