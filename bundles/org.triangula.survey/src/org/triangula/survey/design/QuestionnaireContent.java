// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.triangula.model.survey.Question;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.Topic;

/**
 * A whole questionnaire as a value, for formats that bring or take one. Conditions name earlier questions by their
 * {@linkplain #key key}, not by their identity.
 *
 * @param name name
 * @param version version; may be empty
 * @param introduction words in front of the first question, by language
 * @param topics the topics in order
 */
public record QuestionnaireContent(String name, String version, Multilingual introduction, List<TopicContent> topics) {

    /** Copies the list; {@code null} texts become empty ones. */
    public QuestionnaireContent {
        name = name == null ? "" : name.strip();
        version = version == null ? "" : version.strip();
        Objects.requireNonNull(introduction);
        topics = List.copyOf(topics);
    }

    /**
     * A topic with its questions.
     *
     * @param topic number and heading
     * @param questions the questions in order
     */
    public record TopicContent(TopicDraft topic, List<QuestionDraft> questions) {

        /** Copies the list. */
        public TopicContent {
            Objects.requireNonNull(topic);
            questions = List.copyOf(questions);
        }
    }

    /**
     * A questionnaire of the study.
     *
     * @param questionnaire the questionnaire
     * @return its content; options and rows keep their identities
     */
    public static QuestionnaireContent of(Questionnaire questionnaire) {
        List<TopicContent> topics = new ArrayList<>();
        for (Topic topic : questionnaire.getTopics()) {
            topics.add(new TopicContent(TopicDraft.of(topic), topic.getQuestions().stream()
                .map(QuestionnaireContent::draft).toList()));
        }
        return new QuestionnaireContent(questionnaire.getName(), questionnaire.getVersion(),
            Multilingual.of(questionnaire.getIntroductions()), topics);
    }

    private static QuestionDraft draft(Question question) {
        return QuestionDraft.of(question).withRouting(question.getRouting().stream()
            .filter(rule -> rule.getQuestion() != null)
            .map(rule -> new RuleDraft(key(rule.getQuestion()), rule.getOperator(), rule.getValue())).toList());
    }

    /**
     * The key under which a question is known in files.
     *
     * @param question the question
     * @return its variable name, else its number
     */
    public static String key(Question question) {
        return question.getName() == null || question.getName().isBlank()
            ? Objects.toString(question.getNumber(), "") : question.getName();
    }

    /**
     * The key under which a question is known in files.
     *
     * @param question the question
     * @return its variable name, else its number
     */
    public static String key(QuestionDraft question) {
        return question.name().isBlank() ? question.number() : question.name();
    }

    /**
     * All questions.
     *
     * @return in order
     */
    public Stream<QuestionDraft> questions() {
        return topics.stream().flatMap(topic -> topic.questions().stream());
    }

    /**
     * Finds a question.
     *
     * @param key its key
     * @return the question; empty if there is none
     */
    public Optional<QuestionDraft> find(String key) {
        return questions().filter(question -> key.equals(key(question))).findFirst();
    }

    /**
     * Languages in which something is worded.
     *
     * @return language tags in the order of their first use
     */
    public List<String> languages() {
        return Stream.concat(topics.stream().flatMap(topic -> topic.topic().heading().texts().keySet().stream()),
            questions().flatMap(question -> question.wording().texts().keySet().stream()))
            .filter(language -> !language.isEmpty()).distinct().toList();
    }
}
