// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;

/**
 * How words name people of every gender: a sign and an ending, as in {@code Mitarbeiter:innen}.
 *
 * @param signs the characters that may stand before the ending
 * @param endings the endings, the longest first
 */
public record GenderForms(String signs, List<String> endings) {

    /** Copies the list. */
    public GenderForms {
        endings = endings.stream().sorted(Comparator.comparing(String::length).reversed()).toList();
    }

    /**
     * The forms that are supplied as the file {@code gender-forms.properties}.
     *
     * @return the forms
     */
    public static GenderForms supplied() {
        return Supplied.FORMS;
    }

    private static final class Supplied {
        static final GenderForms FORMS = read(DataFiles.properties("gender-forms.properties"));

        private static GenderForms read(Properties properties) {
            return new GenderForms(properties.getProperty("signs", ""),
                Arrays.asList(properties.getProperty("endings", "").trim().split("\\s+")));
        }
    }

    /**
     * Length of sign and ending at a place.
     *
     * @param text the text
     * @param index index of the Java character that may be the sign
     * @param to index after the last character that may be looked at
     * @return Java characters of sign and ending together; 0 when there is none or the word goes on behind it
     */
    public int endingAt(CharSequence text, int index, int to) {
        if (signs.indexOf(text.charAt(index)) < 0) {
            return 0;
        }
        for (String ending : endings) {
            int end = index + 1 + ending.length();
            if (end <= to && matches(text, index + 1, ending)
                && (end == to || !WordScanner.isWordPart(Character.codePointAt(text, end)))) {
                return end - index;
            }
        }
        return 0;
    }

    private static boolean matches(CharSequence text, int index, String ending) {
        for (int i = 0; i < ending.length(); i++) {
            if (text.charAt(index + i) != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * A word without its gender sign and ending.
     *
     * @param word the word
     * @return what is before the sign; the word itself when it has none
     */
    public String plain(String word) {
        for (int i = 1; i < word.length(); i++) {
            int length = endingAt(word, i, word.length());
            if (length > 0 && i + length == word.length()) {
                return word.substring(0, i);
            }
        }
        return word;
    }
}
