// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.triangula.exchange.survey.returns.ColumnMeaning.Kind;
import org.triangula.model.survey.QuestionType;
import org.triangula.survey.design.OptionDraft;
import org.triangula.survey.design.QuestionDraft;
import org.triangula.survey.design.QuestionnaireContent;
import org.triangula.survey.design.RowDraft;

/**
 * Recognises columns by their headings: names, numbers and wordings of questions, in the manners of survey programs.
 */
final class MeaningGuess {

    private final Map<String, ColumnMeaning> known = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Map<String, ColumnMeaning> all = new HashMap<>();
    private final ReturnWords words;

    MeaningGuess(QuestionnaireContent content, ReturnWords words) {
        this.words = words;
        content.questions().forEach(this::learn);
    }

    /** One way of writing for {@code q1[a]}, {@code q1_a}, {@code q1.a}, {@code q1/a} and {@code q1: a}. */
    static String normal(String heading) {
        return ReturnWords.normal(heading).replaceAll("\\s*[\\[_:/]\\s*", ".").replace("]", "");
    }

    private void know(String heading, ColumnMeaning meaning) {
        String normal = normal(heading);
        if (!normal.isBlank()) {
            ColumnMeaning other = known.putIfAbsent(normal, meaning);
            if (other != null && !other.equals(meaning)) {
                ambiguous.add(normal);
            }
        }
    }

    private void learn(QuestionDraft question) {
        String key = QuestionnaireContent.key(question);
        Set<String> names = new LinkedHashSet<>(List.of(key, question.number()));
        names.remove("");
        Set<String> wordings = new LinkedHashSet<>(question.wording().texts().values());
        for (String name : union(names, wordings)) {
            if (question.type() != QuestionType.MATRIX) {
                learn(name, new ColumnMeaning(Kind.ANSWER, key, ""));
            }
            for (RowDraft row : question.rows()) {
                parts(name, row.code(), row.wording().texts().values(),
                    new ColumnMeaning(Kind.ANSWER, key, row.code()));
            }
            if (question.type() == QuestionType.RANK) {
                int places = question.rankPlaces() > 0 ? question.rankPlaces() : question.options().size();
                for (int place = 1; place <= places; place++) {
                    learn(name + "." + place, new ColumnMeaning(Kind.PLACE, key, Integer.toString(place)));
                }
            }
            for (OptionDraft option : question.options()) {
                option(question, name, key, option);
            }
        }
    }

    private static List<String> union(Set<String> one, Set<String> other) {
        List<String> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private void option(QuestionDraft question, String name, String key, OptionDraft option) {
        if (question.type() == QuestionType.MULTIPLE || question.type() == QuestionType.RANK) {
            ColumnMeaning meaning = new ColumnMeaning(Kind.OPTION, key, option.code());
            parts(name, option.code(), option.wording().texts().values(), meaning);
            if (option.code().length() > 2) {
                know(option.code(), meaning);
            }
        }
        if (option.openText()) {
            ColumnMeaning meaning = new ColumnMeaning(Kind.WORDS, key, option.code());
            for (String suffix : List.of("other", "comment", "text", option.code() + "other",
                option.code() + "comment", option.code() + ".text", option.code() + ".comment")) {
                // "q[other]" of an option with the code "other" is the option, whose cell may hold the words
                if (!suffix.equals(option.code()) || question.type() == QuestionType.SINGLE) {
                    learn(name + "." + suffix, meaning);
                }
            }
        }
    }

    private void parts(String name, String code, Iterable<String> labels, ColumnMeaning meaning) {
        learn(name + "." + code, meaning);
        for (String label : labels) {
            know(name + "." + label, meaning);
        }
    }

    private void learn(String heading, ColumnMeaning meaning) {
        know(heading, meaning);
        all.putIfAbsent(meaning.id(), meaning);
    }

    /** What a column with this heading holds; empty if it is not known or not certain. */
    Optional<ColumnMeaning> find(String heading) {
        String normal = normal(heading);
        if (ambiguous.contains(normal)) {
            return Optional.empty();
        }
        ColumnMeaning meaning = known.get(normal);
        return meaning != null ? Optional.of(meaning) : words.column(heading).map(ColumnMeaning::of);
    }

    /** How many headings are columns of answers. */
    int answers(List<String> headings) {
        return (int) headings.stream().map(this::find).flatMap(Optional::stream)
            .filter(meaning -> !meaning.question().isEmpty()).distinct().count();
    }

    /** Every meaning that a column may have. */
    List<ColumnMeaning> meanings() {
        return List.copyOf(all.values());
    }
}
