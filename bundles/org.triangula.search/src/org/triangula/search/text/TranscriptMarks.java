// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marks of a transcript that are no words: what was not understood, redactions, pauses, laughter, overlaps, time
 * marks. The rules are the file {@code transcript-marks.properties}.
 */
public final class TranscriptMarks {

    /** Key of the kind of time marks, whose digits are never words. */
    public static final String TIME = "time";

    /**
     * A kind of mark.
     *
     * @param key key in the file of rules
     * @param pattern how such marks are written
     */
    public record Kind(String key, Pattern pattern) {
        /**
         * Name for people.
         *
         * @param locale language
         * @return the name; the key for kinds that the product does not know
         */
        public String label(Locale locale) {
            try {
                return ResourceBundle.getBundle("org.triangula.search.text.marks", locale).getString(key);
            } catch (MissingResourceException e) {
                return key;
            }
        }
    }

    /**
     * A mark in a text.
     *
     * @param kind key of its kind
     * @param start index of its first Java character
     * @param end index after its last
     */
    public record Mark(String kind, int start, int end) {
    }

    private final List<Kind> kinds;

    /**
     * Creates the rules.
     *
     * @param kinds the kinds; where two overlap the earlier one holds
     */
    public TranscriptMarks(List<Kind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    /**
     * The supplied rules.
     *
     * @return the rules
     */
    public static TranscriptMarks supplied() {
        return Supplied.MARKS;
    }

    private static final class Supplied {
        static final TranscriptMarks MARKS = read(DataFiles.properties("transcript-marks.properties"));

        private static TranscriptMarks read(Properties properties) {
            List<Kind> kinds = new ArrayList<>();
            new TreeMap<>(properties).forEach((key, value) -> kinds
                .add(new Kind(key.toString().replaceFirst("^\\d+\\.", ""), Pattern.compile(value.toString()))));
            return new TranscriptMarks(kinds);
        }
    }

    /**
     * The kinds of marks.
     *
     * @return the kinds in the order in which they hold
     */
    public List<Kind> kinds() {
        return kinds;
    }

    /**
     * Finds the marks in a piece of text.
     *
     * @param text the text
     * @return the marks in order, none overlapping another
     */
    public List<Mark> find(String text) {
        if (!mayHold(text)) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>();
        for (Kind kind : kinds) {
            Matcher matcher = kind.pattern.matcher(text);
            while (matcher.find()) {
                if (matcher.end() > matcher.start() && isFree(marks, matcher.start(), matcher.end())) {
                    marks.add(new Mark(kind.key, matcher.start(), matcher.end()));
                }
            }
        }
        marks.sort((one, other) -> Integer.compare(one.start, other.start));
        return Collections.unmodifiableList(marks);
    }

    /** Most paragraphs have no mark, and this is much faster than the rules: all marks have one of these characters. */
    private static boolean mayHold(String text) {
        return text.indexOf('(') >= 0 || text.indexOf('[') >= 0 || text.indexOf('#') >= 0 || text.indexOf('/') >= 0
            || text.indexOf('{') >= 0 || text.indexOf('<') >= 0;
    }

    private static boolean isFree(List<Mark> marks, int start, int end) {
        return marks.stream().noneMatch(mark -> start < mark.end && mark.start < end);
    }
}
