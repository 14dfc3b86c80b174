// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The scanner finds the words that an independent regular expression finds. */
class WordScannerProperties {

    /** Gender endings as in gender-forms.properties, apostrophes and decimal signs. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}\\p{N}&&[^\\p{No}\\p{Nl}]]+"
        + "(?:(?:(?<=\\p{L})['\u2019](?=\\p{L})|(?<=\\p{Nd})[.,](?=\\p{Nd}))"
        + "[\\p{L}\\p{M}\\p{Nd}]+)*"
        + "(?:(?<=\\p{L})[:*_\u00b7/](?:innen|in|er|es|e|r|n)(?![\\p{L}\\p{M}\\p{Nd}]))?");

    @Property(tries = 400)
    void findsWhatTheExpressionFinds(@ForAll("texts") String text) {
        assertEquals(expected(text), found(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("Haus", "häuser", "ß", "3", "14", ".", ",", "'", "\u2019", ":", "*", "/", "_", "in",
            "innen", "r", " ", "  ", "-", "(", ")", "\n", "😀", "e\u0301", "Ö", "–", "„").list().ofMaxSize(14)
            .map(parts -> String.join("", parts));
    }

    @Example
    void examples() {
        assertEquals(List.of("Die", "Teilnehmer:innen", "B", "Ja", "3,5", "geht's", "Corona", "Pandemie"),
            found("Die Teilnehmer:innen B: Ja 3,5 geht's Corona-Pandemie."));
        assertEquals(List.of("Integrationsbeauftragte/r", "und", "oder"), found("Integrationsbeauftragte/r und/oder"));
    }

    private static List<String> found(String text) {
        List<String> words = new ArrayList<>();
        new WordScanner(GenderForms.supplied()).scan(text, 0, text.length(),
            (start, end) -> words.add(text.substring(start, end)));
        return words;
    }

    private static List<String> expected(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
