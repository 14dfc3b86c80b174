// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.eclipse.emf.common.util.EList;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.examples.study.network.ExampleTable;
import org.triangula.model.Wording;
import org.triangula.model.survey.AnswerOption;
import org.triangula.model.survey.MatrixRow;
import org.triangula.model.survey.MissingKind;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.QuestionType;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.RoutingOperator;
import org.triangula.model.survey.RoutingRule;
import org.triangula.model.survey.Survey;
import org.triangula.model.survey.SurveyFactory;
import org.triangula.model.survey.Topic;

/** Reads the questionnaires {@code survey/*.json}. */
public final class QuestionnaireReader implements ContentReader {

    /** The questionnaire of the example, which has answers. */
    public static final String EXAMPLE = "survey/questionnaire.json";
    /** The questionnaire to 35 counties, without answers. */
    public static final String COUNTIES = "survey/counties.json";

    private final String name;
    private final String source;
    private final Map<String, Question> questions = new HashMap<>();

    /**
     * Reads one questionnaire.
     *
     * @param name name of the file
     * @param source the item of the provenance that the survey comes from
     */
    public QuestionnaireReader(String name, String source) {
        this.name = name;
        this.source = source;
    }

    @Override
    public void read(StudyEdit edit, ExampleObjects objects) throws ProblemException {
        Survey survey = survey();
        survey.getSources().add(objects.sources().get(source, name));
        edit.study().getSurveys().getSurveys().add(survey);
    }

    /**
     * The survey with its questionnaire.
     *
     * @return a new survey that belongs to no study
     * @throws ProblemException if the file is wrong
     */
    public Survey survey() throws ProblemException {
        JsonObject file = file();
        JsonObject title = file.getAsJsonObject("title");
        Survey survey = SurveyFactory.eINSTANCE.createSurvey();
        survey.setName(text(title, "de"));
        ModelParts.keep(survey, "title.en", text(title, "en"));
        survey.setOpenedOn(text(file, "sent"));
        survey.setClosedOn(text(file, "closed"));
        survey.setMethod("Online-Fragebogen");
        Questionnaire questionnaire = SurveyFactory.eINSTANCE.createQuestionnaire();
        questionnaire.setName(text(title, "de"));
        questionnaire.setVersion(text(file, "id"));
        for (JsonObject missing : list(file, "missing")) {
            ModelParts.keep(questionnaire, "missing." + text(missing, "key"), text(missing, "de"));
        }
        for (JsonObject entry : list(file, "topics")) {
            Topic topic = SurveyFactory.eINSTANCE.createTopic();
            topic.setName(text(entry, "de"));
            topic.setNumber(text(entry, "id"));
            addWordings(entry, topic.getWordings());
            for (JsonObject item : list(entry, "items")) {
                topic.getQuestions().add(question(item));
            }
            questionnaire.getTopics().add(topic);
        }
        survey.getQuestionnaires().add(questionnaire);
        return survey;
    }

    private Question question(JsonObject item) throws ProblemException {
        Question question = SurveyFactory.eINSTANCE.createQuestion();
        String id = text(item, "id");
        question.setName(id);
        question.setNumber(id);
        question.setType(type(item));
        addWordings(item, question.getWordings());
        for (JsonObject entry : list(item, "options")) {
            AnswerOption option = SurveyFactory.eINSTANCE.createAnswerOption();
            option.setCode(text(entry, "key"));
            option.setName(text(entry, "de"));
            option.setExclusive(question.getType() == QuestionType.MULTIPLE && text(entry, "key").equals("none"));
            option.setOpenText(entry.has("open"));
            option.setMissing(missing(entry, id));
            addWordings(entry, option.getWordings());
            question.getOptions().add(option);
        }
        for (JsonObject entry : list(item, "rows")) {
            MatrixRow row = SurveyFactory.eINSTANCE.createMatrixRow();
            row.setCode(text(entry, "key"));
            row.setName(text(entry, "de"));
            addWordings(entry, row.getWordings());
            question.getRows().add(row);
        }
        question.setRequired(item.has("required"));
        question.setMinimum(number(item, "minimum"));
        question.setMaximum(number(item, "maximum"));
        question.setUnit(text(item, "unit"));
        ModelParts.keep(question, "precision", text(item, "precision"));
        question.setRankPlaces(item.has("maximum_ranks") ? item.get("maximum_ranks").getAsInt() : 0);
        if (item.has("condition")) {
            question.getRouting().add(routing(item.getAsJsonObject("condition"), id));
        }
        questions.put(id, question);
        return question;
    }

    private RoutingRule routing(JsonObject condition, String id) throws ProblemException {
        RoutingRule rule = SurveyFactory.eINSTANCE.createRoutingRule();
        Question earlier = questions.get(text(condition, "item"));
        boolean contains = condition.has("contains");
        String value = text(condition, contains ? "contains" : "equals");
        if (earlier == null || earlier.getOptions().stream().noneMatch(option -> option.getCode().equals(value))) {
            throw problem(id, "The condition names no earlier question, or none of its options.");
        }
        rule.setQuestion(earlier);
        rule.setOperator(contains ? RoutingOperator.CONTAINS : RoutingOperator.EQUALS);
        rule.setValue(value);
        return rule;
    }

    private QuestionType type(JsonObject item) throws ProblemException {
        return switch (text(item, "type")) {
            case "single" -> QuestionType.SINGLE;
            case "multiple" -> QuestionType.MULTIPLE;
            case "yesno" -> QuestionType.YES_NO;
            case "rank" -> QuestionType.RANK;
            case "number" -> QuestionType.NUMBER;
            case "percent" -> QuestionType.PERCENT;
            case "date" -> QuestionType.DATE;
            case "text" -> QuestionType.TEXT;
            case "matrix" -> QuestionType.MATRIX;
            default -> throw problem(text(item, "id"), "The type “" + text(item, "type") + "” is not known.");
        };
    }

    private MissingKind missing(JsonObject option, String id) throws ProblemException {
        String kind = text(option, "missing");
        return kind == null ? MissingKind.NONE : switch (kind) {
            case "dont_know" -> MissingKind.DONT_KNOW;
            case "refused" -> MissingKind.REFUSED;
            default -> throw problem(id, "The kind of missing “" + kind + "” is not known.");
        };
    }

    private static void addWordings(JsonObject entry, EList<Wording> wordings) {
        for (String language : List.of("de", "en")) {
            wordings.add(ModelParts.wording(language, text(entry, language)));
        }
    }

    private ProblemException problem(String item, String reason) {
        return new ProblemException(name + ", item " + item, reason, "Correct the file.");
    }

    private static String text(JsonObject object, String member) {
        return object.has(member) ? object.get(member).getAsString() : null;
    }

    private static Double number(JsonObject object, String member) {
        return object.has(member) ? Double.valueOf(object.get(member).getAsDouble()) : null;
    }

    private static List<JsonObject> list(JsonObject object, String member) {
        return object.has(member) ? StreamSupport.stream(object.getAsJsonArray(member).spliterator(), false)
            .map(JsonElement::getAsJsonObject).toList() : List.of();
    }

    private JsonObject file() {
        try (Reader reader = new InputStreamReader(ExampleTable.open(name), StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(reader).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }
}
