// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;

import org.triangula.model.survey.MissingKind;
import org.triangula.survey.ResultText;
import org.triangula.survey.design.Multilingual;
import org.triangula.survey.design.OptionDraft;
import org.triangula.survey.design.QuestionDraft;
import org.triangula.survey.design.QuestionnaireContent;
import org.triangula.survey.design.RowDraft;
import org.triangula.survey.design.RuleDraft;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

/**
 * A questionnaire as one HTML file. It holds all it needs and is forbidden by its own content security policy to load
 * anything; answers leave it only as a file that a person saves.
 */
public final class FormDocument {

    // escapes < and >, so that no wording can end the script element that holds it
    private static final Gson GSON = new GsonBuilder().serializeNulls().create();

    private final QuestionnaireContent content;
    private final String id;
    private final List<QuestionnaireContent.TopicContent> topics;
    private final String unit;
    private final String desk;

    /**
     * Prepares a form.
     *
     * @param content the questionnaire
     * @param id identity of the questionnaire in the study, by which its answers are known
     * @param topics numbers of the topics that a desk answers; none for all
     * @param unit unit that is answered for; empty to have it typed in
     * @param desk desk that answers; may be empty
     */
    public FormDocument(QuestionnaireContent content, String id, Collection<String> topics, String unit, String desk) {
        this.content = content;
        this.id = id;
        this.topics = content.topics().stream()
            .filter(topic -> topics.isEmpty() || topics.contains(topic.topic().number())).toList();
        this.unit = Objects.requireNonNull(unit);
        this.desk = Objects.requireNonNull(desk);
    }

    /**
     * The file.
     *
     * @return HTML in UTF-8
     * @throws IOException if a part of the program is missing
     */
    public String html() throws IOException {
        return resource("form.html").replace("@CSS@", resource("form.css")).replace("@SCRIPT@", resource("form.js"))
            .replace("@DATA@", GSON.toJson(data()));
    }

    private static String resource(String name) throws IOException {
        try (InputStream input = FormDocument.class.getResourceAsStream(name)) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private JsonObject data() throws IOException {
        JsonObject data = new JsonObject();
        data.addProperty("id", id);
        data.addProperty("name", content.name());
        data.addProperty("unit", unit);
        data.addProperty("desk", desk);
        data.addProperty("whole", topics.size() == content.topics().size());
        JsonObject title = new JsonObject();
        languages().forEach(language -> title.addProperty(language, content.name()));
        data.add("title", title);
        data.add("introduction", text(content.introduction()));
        data.add("languages", array(languages()));
        data.add("words", JsonParser.parseString(resource("words.json")));
        JsonArray list = new JsonArray();
        for (QuestionnaireContent.TopicContent topic : topics) {
            JsonObject entry = new JsonObject();
            entry.addProperty("number", topic.topic().number());
            entry.add("heading", text(topic.topic().heading()));
            JsonArray questions = new JsonArray();
            topic.questions().forEach(question -> questions.add(question(question)));
            entry.add("questions", questions);
            list.add(entry);
        }
        data.add("topics", list);
        return data;
    }

    /** German first, then English, then whatever else; English when nothing has a language. */
    private List<String> languages() {
        List<String> languages = new ArrayList<>(content.languages());
        languages.sort((one, other) -> Boolean.compare("de".equals(other), "de".equals(one)));
        return languages.isEmpty() ? List.of("en") : languages;
    }

    private static JsonObject text(Multilingual text) {
        JsonObject object = new JsonObject();
        text.texts().forEach(object::addProperty);
        return object;
    }

    private static JsonArray array(List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }

    private static JsonElement number(OptionalDouble number) {
        return number.isPresent() ? new JsonPrimitive(number.getAsDouble()) : JsonNull.INSTANCE;
    }

    private JsonObject question(QuestionDraft question) {
        JsonObject entry = new JsonObject();
        entry.addProperty("key", QuestionnaireContent.key(question));
        entry.addProperty("number", question.number());
        entry.addProperty("type", question.type().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        entry.add("wording", text(question.wording()));
        entry.add("hint", text(question.hint()));
        entry.addProperty("required", question.required());
        entry.add("minimum", number(question.minimum()));
        entry.add("maximum", number(question.maximum()));
        entry.addProperty("unit", question.unit());
        entry.addProperty("rankPlaces", question.rankPlaces());
        JsonArray options = new JsonArray();
        for (OptionDraft option : question.options()) {
            JsonObject each = new JsonObject();
            each.addProperty("code", option.code());
            each.add("wording", text(option.wording()));
            each.addProperty("openText", option.openText());
            each.addProperty("exclusive", option.exclusive() || option.missing() != MissingKind.NONE);
            each.addProperty("missing", option.missing() != MissingKind.NONE);
            options.add(each);
        }
        entry.add("options", options);
        JsonArray rows = new JsonArray();
        for (RowDraft row : question.rows()) {
            JsonObject each = new JsonObject();
            each.addProperty("code", row.code());
            each.add("wording", text(row.wording()));
            rows.add(each);
        }
        entry.add("rows", rows);
        JsonArray routing = new JsonArray();
        question.routing().forEach(rule -> routing.add(rule(rule)));
        entry.add("routing", routing);
        return entry;
    }

    private JsonObject rule(RuleDraft rule) {
        JsonObject entry = new JsonObject();
        entry.addProperty("question", rule.question());
        entry.addProperty("operator", rule.operator().name().toLowerCase(Locale.ROOT));
        entry.addProperty("value", rule.value());
        JsonObject words = new JsonObject();
        QuestionDraft earlier = content.find(rule.question()).orElse(null);
        for (String language : List.of("de", "en")) {
            String value = earlier == null ? rule.value() : earlier.options().stream()
                .filter(option -> option.code().equals(rule.value())).findFirst()
                .map(option -> option.wording().readIn(language)).orElse(rule.value());
            String asked = earlier == null ? rule.question()
                : (earlier.number() + " " + earlier.wording().readIn(language)).strip();
            words.addProperty(language, new ResultText(Locale.forLanguageTag(language))
                .get("routing." + rule.operator().name(), asked, value));
        }
        entry.add("words", words);
        return entry;
    }
}
