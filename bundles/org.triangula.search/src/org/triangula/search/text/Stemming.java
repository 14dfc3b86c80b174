// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Brings the inflected forms of a word to one stem. Pure: an instance may be used by one thread at a time.
 *
 * <p>German: the light stemmer of Savoy (2006, "Light stemming approaches for the French, Portuguese, German and
 * Hungarian languages", SAC 2006), which takes off endings of number and case only and does not mix up words as
 * {@code Behörde} and {@code Behördlichkeit}; before it, umlauts written with e and ß are made equal and the rules of
 * {@code stemming-de.txt} are applied. English: Porter2 (Snowball). Other languages: lower case only.
 */
public abstract class Stemming {

    /**
     * The stemming of a language.
     *
     * @param language a language tag such as {@code de} or {@code en-GB}; {@code null} or empty stands for German
     * @return the stemming
     */
    public static Stemming of(String language) {
        return switch (key(language)) {
            case "de" -> new GermanStemming(GenderForms.supplied(), GermanRules.ALL);
            case "en" -> new EnglishStemming();
            default -> new LowerCase();
        };
    }

    /**
     * What languages with the same stemming have in common.
     *
     * @param language a language tag; {@code null} or empty stands for German
     * @return the two or three letters of the language
     */
    public static String key(String language) {
        if (language == null || language.isBlank()) {
            return "de";
        }
        String code = Locale.forLanguageTag(language.strip().replace('_', '-')).getLanguage();
        return code.isEmpty() ? "de" : code;
    }

    /**
     * The stem of a word.
     *
     * @param word the word as it is written
     * @return the stem in lower case; the same for all forms of the word that the language's rules know
     */
    public abstract String stem(String word);

    private static final class GermanRules {
        static final List<Rule> ALL =
            DataFiles.lines(Stemming.class, "stemming-de.txt").stream().map(Rule::parse).toList();
    }

    /** A rule of a data file: what is replaced by what. */
    record Rule(Pattern pattern, String replacement) {
        static Rule parse(String line) {
            String[] sides = line.split("\\s*→\\s*", -1);
            return new Rule(Pattern.compile(sides[0].strip()), sides.length > 1 ? sides[1].strip() : "");
        }

        String apply(String word) {
            return pattern.matcher(word).replaceFirst(replacement);
        }
    }

    private static final class LowerCase extends Stemming {
        @Override
        public String stem(String word) {
            return word.toLowerCase(Locale.ROOT);
        }
    }
}
