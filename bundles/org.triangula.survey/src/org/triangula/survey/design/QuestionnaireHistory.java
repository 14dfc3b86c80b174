// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.design;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.triangula.model.survey.AnswerOption;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.Topic;
import org.triangula.survey.Wordings;

/** Versions of a questionnaire and what changed from one to the next. Pure. */
public final class QuestionnaireHistory {

    /** What happened to a question. */
    public enum Change {
        /** It is new. */
        ADDED,
        /** It is no longer asked. */
        REMOVED,
        /** It is asked differently. */
        CHANGED,
        /** It stays as it was. */
        SAME
    }

    /**
     * One question in two versions.
     *
     * @param before the question in the earlier version; empty when it is new
     * @param after the question in the later version; empty when it was removed
     * @param change what happened
     * @param fields what is different; empty unless changed
     */
    public record Difference(Optional<Question> before, Optional<Question> after, Change change, List<Field> fields) {

        /** Copies the list. */
        public Difference {
            Objects.requireNonNull(before);
            Objects.requireNonNull(after);
            fields = List.copyOf(fields);
        }
    }

    /**
     * One property of a question in two versions.
     *
     * @param name what it is, in the language of the user
     * @param before as it was
     * @param after as it is
     */
    public record Field(String name, String before, String after) {
    }

    private QuestionnaireHistory() {
    }

    /**
     * The versions that led to a questionnaire.
     *
     * @param questionnaire the latest version
     * @return it and all versions before it, the newest first
     */
    public static List<Questionnaire> versions(Questionnaire questionnaire) {
        List<Questionnaire> versions = new ArrayList<>();
        for (Questionnaire each = questionnaire; each != null && !versions.contains(each);
            each = each.getPredecessor()) {
            versions.add(each);
        }
        return List.copyOf(versions);
    }

    /**
     * Compares two versions. Questions are the same when the later one knows the earlier one as its predecessor, or
     * when they have the same variable name and neither knows another.
     *
     * @param before the earlier version
     * @param after the later version
     * @param language language of the reader, for names of topics and options
     * @return one entry per question: those of the later version in their order, then the removed ones
     */
    public static List<Difference> between(Questionnaire before, Questionnaire after, String language) {
        List<Question> earlier = questions(before);
        Map<String, Question> byName = new HashMap<>();
        earlier.forEach(question -> byName.putIfAbsent(question.getName(), question));
        Set<Question> found = new HashSet<>();
        List<Difference> differences = new ArrayList<>();
        for (Question question : questions(after)) {
            Question old = predecessor(question, earlier).orElse(question.getPredecessor() == null
                ? byName.get(question.getName()) : null);
            if (old == null || !found.add(old)) {
                differences.add(new Difference(Optional.empty(), Optional.of(question), Change.ADDED, List.of()));
            } else {
                List<Field> fields = fields(old, question, language);
                differences.add(new Difference(Optional.of(old), Optional.of(question),
                    fields.isEmpty() ? Change.SAME : Change.CHANGED, fields));
            }
        }
        earlier.stream().filter(question -> !found.contains(question)).forEach(question -> differences
            .add(new Difference(Optional.of(question), Optional.empty(), Change.REMOVED, List.of())));
        return List.copyOf(differences);
    }

    private static List<Question> questions(Questionnaire questionnaire) {
        return questionnaire.getTopics().stream().flatMap(topic -> topic.getQuestions().stream()).toList();
    }

    private static Optional<Question> predecessor(Question question, List<Question> earlier) {
        Set<Question> seen = new HashSet<>();
        for (Question each = question.getPredecessor(); each != null && seen.add(each);
            each = each.getPredecessor()) {
            if (earlier.contains(each)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static List<Field> fields(Question before, Question after, String language) {
        List<Field> fields = new ArrayList<>();
        add(fields, Messages.Property_number, before, after, Question::getNumber);
        add(fields, Messages.Property_name, before, after, Question::getName);
        add(fields, Messages.Property_topic, before, after,
            question -> Wordings.of((Topic) question.eContainer(), language));
        add(fields, Messages.Property_type, before, after, question -> String.valueOf(question.getType()));
        add(fields, Messages.Property_wording, before, after,
            question -> text(Multilingual.of(question.getWordings())));
        add(fields, Messages.Property_hint, before, after, question -> text(Multilingual.of(question.getHints())));
        add(fields, Messages.Property_options, before, after, question -> question.getOptions().stream()
            .map(QuestionnaireHistory::text).collect(Collectors.joining("; ")));
        add(fields, Messages.Property_rows, before, after, question -> question.getRows().stream()
            .map(row -> row.getCode() + " " + text(Multilingual.of(row.getWordings())))
            .collect(Collectors.joining("; ")));
        add(fields, Messages.Property_required, before, after, question -> question.isRequired() ? "✓" : "");
        add(fields, Messages.Property_range, before, after, QuestionnaireHistory::range);
        add(fields, Messages.Property_conditions, before, after, question -> question.getRouting().stream()
            .map(rule -> (rule.getQuestion() == null ? "?" : QuestionnaireEdit.name(rule.getQuestion())) + " "
                + rule.getOperator() + " " + Objects.toString(rule.getValue(), ""))
            .collect(Collectors.joining("; ")));
        return fields;
    }

    private static void add(List<Field> fields, String name, Question before, Question after,
        Function<Question, String> property) {
        String old = Objects.toString(property.apply(before), "");
        String now = Objects.toString(property.apply(after), "");
        if (!old.equals(now)) {
            fields.add(new Field(name, old, now));
        }
    }

    private static String text(Multilingual text) {
        return String.join(" / ", text.texts().values());
    }

    private static String text(AnswerOption option) {
        return option.getCode() + " " + text(Multilingual.of(option.getWordings()))
            + (option.isOpenText() ? " …" : "") + (option.isExclusive() ? " !" : "");
    }

    private static String range(Question question) {
        String places = question.getRankPlaces() == 0 ? "" : " " + question.getRankPlaces();
        return (Objects.toString(question.getMinimum(), "") + "–" + Objects.toString(question.getMaximum(), "") + " "
            + Objects.toString(question.getUnit(), "") + places).strip();
    }
}
