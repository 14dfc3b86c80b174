// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

import org.triangula.search.query.Expression.Phrase;
import org.triangula.search.query.Expression.Word;
import org.triangula.search.text.Stemming;
import org.triangula.search.text.WordForms;

/**
 * Which of the searched words each word form of the texts stands for, as one bit per searched word. Made once per query
 * and language; then every place of the texts costs one look into an array.
 */
final class WordMasks {

    private final Map<Word, Integer> bits = new HashMap<>();
    private final long[] masks;

    private WordMasks(int forms) {
        masks = new long[forms];
    }

    /**
     * Compares the searched words with all word forms.
     *
     * @param phrases what is looked for
     * @param query how it is compared
     * @param forms the word forms
     * @param language language of the texts
     * @return the masks
     */
    static WordMasks of(List<Phrase> phrases, TextQuery query, WordForms.Snapshot forms, String language) {
        WordMasks result = new WordMasks(forms.size());
        List<Word> words = new ArrayList<>();
        phrases.forEach(phrase -> words.addAll(phrase.words()));
        for (Word word : words) {
            if (!result.bits.containsKey(word)) {
                long bit = 1L << result.bits.size();
                result.bits.put(word, result.bits.size());
                IntPredicate matches = matches(word, query, forms, language);
                for (int i = 0; i < result.masks.length; i++) {
                    if (matches.test(i)) {
                        result.masks[i] |= bit;
                    }
                }
            }
        }
        return result;
    }

    private static IntPredicate matches(Word word, TextQuery query, WordForms.Snapshot forms, String language) {
        String text = word.text();
        if (word.isWildcard()) {
            Pattern pattern = wildcard(text, query.matchCase());
            return form -> pattern.matcher(forms.form(form)).matches();
        }
        if (!query.stems() || word.exact()) {
            return query.matchCase() ? form -> forms.form(form).equals(text)
                : form -> forms.form(form).equalsIgnoreCase(text);
        }
        WordForms.StemTable stems = forms.stems(language);
        Integer stem = stems.byName().get(Stemming.of(language).stem(text));
        if (stem == null) {
            return form -> false;
        }
        int wanted = stem;
        boolean capital = Character.isUpperCase(text.codePointAt(0));
        return form -> stems.numbers()[form] == wanted
            && (!query.matchCase() || Character.isUpperCase(forms.form(form).codePointAt(0)) == capital);
    }

    /**
     * The pattern of a word with wildcards.
     *
     * @param word the word; {@code *} stands for any characters, {@code ?} for one
     * @param matchCase whether upper and lower case count
     * @return the pattern, to be matched with whole words
     */
    static Pattern wildcard(String word, boolean matchCase) {
        StringBuilder pattern = new StringBuilder();
        StringBuilder literal = new StringBuilder();
        for (char character : (matchCase ? word : word.toLowerCase(Locale.ROOT)).toCharArray()) {
            if (character == '*' || character == '?') {
                if (!literal.isEmpty()) {
                    pattern.append(Pattern.quote(literal.toString()));
                    literal.setLength(0);
                }
                pattern.append(character == '*' ? ".*" : ".");
            } else {
                literal.append(character);
            }
        }
        if (!literal.isEmpty()) {
            pattern.append(Pattern.quote(literal.toString()));
        }
        return Pattern.compile(pattern.toString().replaceAll("(\\.\\*)+", ".*"),
            Pattern.DOTALL | (matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /**
     * Which searched words a form stands for.
     *
     * @param form number of the form
     * @return one bit per searched word
     */
    long mask(int form) {
        return masks[form];
    }

    /**
     * The bit of a searched word.
     *
     * @param word the word
     * @return its bit
     */
    long bit(Word word) {
        return 1L << bits.get(word);
    }
}
