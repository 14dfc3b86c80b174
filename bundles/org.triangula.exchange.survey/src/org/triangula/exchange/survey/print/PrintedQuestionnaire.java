// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.print;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import org.triangula.survey.ResultText;
import org.triangula.survey.design.OptionDraft;
import org.triangula.survey.design.QuestionDraft;
import org.triangula.survey.design.QuestionnaireContent;
import org.triangula.survey.design.RowDraft;
import org.triangula.survey.design.RuleDraft;

/**
 * What is printed of a questionnaire, from top to bottom, before it becomes DOCX or PDF.
 *
 * @param title title
 * @param blocks what stands below it
 */
public record PrintedQuestionnaire(String title, List<Block> blocks) {

    /** Copies the list. */
    public PrintedQuestionnaire {
        Objects.requireNonNull(title);
        blocks = List.copyOf(blocks);
    }

    /** A part of a page. */
    public sealed interface Block {
    }

    /**
     * Words.
     *
     * @param role what they are
     * @param text the words
     */
    public record Words(Role role, String text) implements Block {
    }

    /**
     * Lines to write on.
     *
     * @param count number of lines
     * @param unit printed behind the line; may be empty
     */
    public record Lines(int count, String unit) implements Block {
    }

    /**
     * A matrix to tick.
     *
     * @param columns wordings of the options
     * @param rows wordings of the rows
     */
    public record Grid(List<String> columns, List<String> rows) implements Block {
        /** Copies the lists. */
        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** What words are. */
    public enum Role {
        /** Introduction. */
        TEXT,
        /** Heading of a topic. */
        TOPIC,
        /** A question. */
        QUESTION,
        /** A hint or condition. */
        HINT,
        /** An option of which one is ticked. */
        ONE,
        /** An option of which several may be ticked. */
        SEVERAL,
        /** An option that gets a number. */
        RANKED
    }

    /**
     * Lays out a questionnaire.
     *
     * @param content the questionnaire
     * @param locale language
     * @return what is printed
     */
    public static PrintedQuestionnaire of(QuestionnaireContent content, Locale locale) {
        return new Layout(content, locale).layOut();
    }

    /** Lays out one questionnaire. */
    private static final class Layout {

        private final QuestionnaireContent content;
        private final String language;
        private final ResourceBundle words;
        private final ResultText results;
        private final Locale locale;
        private final List<Block> blocks = new ArrayList<>();

        Layout(QuestionnaireContent content, Locale locale) {
            this.content = content;
            this.locale = locale;
            language = locale.getLanguage();
            results = new ResultText(locale);
            words = ResourceBundle.getBundle("org.triangula.exchange.survey.print.print", locale,
                PrintedQuestionnaire.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        }

        private String word(String key, Object... values) {
            return new MessageFormat(words.getString(key), locale).format(values);
        }

        private void add(Role role, String text) {
            if (!text.isBlank()) {
                blocks.add(new Words(role, text.strip()));
            }
        }

        PrintedQuestionnaire layOut() {
            add(Role.TEXT, content.introduction().readIn(language));
            add(Role.QUESTION, word("unit"));
            blocks.add(new Lines(1, ""));
            add(Role.QUESTION, word("desk"));
            blocks.add(new Lines(1, ""));
            for (QuestionnaireContent.TopicContent topic : content.topics()) {
                add(Role.TOPIC, topic.topic().number() + " " + topic.topic().heading().readIn(language));
                topic.questions().forEach(this::question);
            }
            return new PrintedQuestionnaire(content.name(), blocks);
        }

        private void question(QuestionDraft question) {
            add(Role.QUESTION, question.number() + " " + question.wording().readIn(language));
            if (!question.routing().isEmpty()) {
                add(Role.HINT, word("if", question.routing().stream().map(this::condition)
                    .collect(Collectors.joining(" " + results.get("routing.and") + " "))) + ".");
            }
            add(Role.HINT, question.hint().readIn(language));
            if (question.required()) {
                add(Role.HINT, word("required"));
            }
            switch (question.type()) {
                case SINGLE, YES_NO -> options(question, Role.ONE);
                case MULTIPLE -> {
                    add(Role.HINT, word("several"));
                    options(question, Role.SEVERAL);
                }
                case RANK -> {
                    add(Role.HINT, word("rank", question.rankPlaces() > 0 ? question.rankPlaces()
                        : question.options().size()));
                    options(question, Role.RANKED);
                }
                case MATRIX -> blocks.add(new Grid(question.options().stream().map(OptionDraft::wording)
                    .map(wording -> wording.readIn(language)).toList(), question.rows().stream()
                        .map(RowDraft::wording).map(wording -> wording.readIn(language)).toList()));
                case NUMBER -> blocks.add(new Lines(1, question.unit()));
                case PERCENT -> blocks.add(new Lines(1, "%"));
                case DATE -> {
                    add(Role.HINT, word("date"));
                    blocks.add(new Lines(1, ""));
                }
                case TEXT -> blocks.add(new Lines(4, ""));
            }
        }

        private void options(QuestionDraft question, Role role) {
            for (OptionDraft option : question.options()) {
                add(role, option.wording().readIn(language).isEmpty() ? option.code()
                    : option.wording().readIn(language));
                if (option.openText()) {
                    blocks.add(new Lines(1, ""));
                }
            }
        }

        private String condition(RuleDraft rule) {
            QuestionDraft earlier = content.find(rule.question()).orElse(null);
            if (earlier == null) {
                return rule.question();
            }
            String value = earlier.options().stream().filter(option -> option.code().equals(rule.value())).findFirst()
                .map(option -> option.wording().readIn(language)).orElse(rule.value());
            return results.get("routing." + rule.operator().name(), earlier.number().isEmpty()
                ? "„" + earlier.wording().readIn(language) + "“" : earlier.number(), value);
        }
    }
}
