// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.transcript;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the marks that transcribers put into a text: time marks, what could not be understood, anonymised names, what
 * was heard besides words, pauses, overlaps. The rules are in {@code transcript-marks.tsv}.
 *
 * @param rules the rules, the first one wins
 */
public record TranscriptMarks(List<Rule> rules) {

    /** Kind of the time marks. */
    public static final String TIME = "time";

    /** Kind of overlapping speech, whose words were spoken. */
    public static final String OVERLAP = "overlap";

    /** Copies the list. */
    public TranscriptMarks {
        rules = List.copyOf(rules);
    }

    /**
     * A rule.
     *
     * @param kind what the mark stands for, for example {@code nonverbal}
     * @param styles how it looks: {@code quiet}, {@code small}, {@code italic}, {@code underlined}
     * @param pattern the mark
     */
    public record Rule(String kind, Set<String> styles, Pattern pattern) {
        /**
         * Name of the kind for people.
         *
         * @param locale language
         * @return the name; the kind itself if the product has no name for it
         */
        public String label(Locale locale) {
            try {
                return ResourceBundle.getBundle("org.triangula.coding.transcript.marks", locale).getString(kind);
            } catch (MissingResourceException e) {
                return kind;
            }
        }
    }

    /**
     * A mark.
     *
     * @param start first Java character (UTF-16) in the paragraph
     * @param end character after the last
     * @param rule the rule it was found by
     */
    public record Mark(int start, int end, Rule rule) {
        /**
         * What the mark stands for.
         *
         * @return the kind of its rule
         */
        public String kind() {
            return rule.kind();
        }
    }

    private static final class Supplied {
        static final TranscriptMarks MARKS = read();

        private static TranscriptMarks read() {
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                TranscriptMarks.class.getResourceAsStream("transcript-marks.tsv"), StandardCharsets.UTF_8))) {
                // a rule begins with a word, so a number sign at the beginning of a line is always a remark
                return new TranscriptMarks(reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Supplied::rule).toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Rule rule(String line) {
            String[] cells = line.split("\t", 3);
            return new Rule(cells[0], Set.of(cells[1].split(" ")), Pattern.compile(cells[2]));
        }
    }

    /**
     * The supplied rules.
     *
     * @return the rules
     */
    public static TranscriptMarks supplied() {
        return Supplied.MARKS;
    }

    /**
     * Finds the marks of a paragraph.
     *
     * @param paragraph its characters
     * @return the marks in the order of the text, none overlapping another one
     */
    public List<Mark> in(String paragraph) {
        if (!mayHold(paragraph)) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>();
        for (Rule rule : rules) {
            Matcher matcher = rule.pattern().matcher(paragraph);
            while (matcher.find()) {
                Mark mark = new Mark(matcher.start(), matcher.end(), rule);
                if (mark.end > mark.start
                    && marks.stream().noneMatch(each -> each.start < mark.end && mark.start < each.end)) {
                    marks.add(mark);
                }
            }
        }
        marks.sort(Comparator.comparingInt(Mark::start));
        return Collections.unmodifiableList(marks);
    }

    /** Most paragraphs have no mark, and this is much faster than the rules: all marks have one of these characters. */
    private static boolean mayHold(String text) {
        return text.indexOf('(') >= 0 || text.indexOf('[') >= 0 || text.indexOf('#') >= 0 || text.indexOf('/') >= 0
            || text.indexOf('{') >= 0 || text.indexOf('<') >= 0;
    }
}
