// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.triangula.exchange.transcript.form.WordList;

/** Tells the language of a text by its commonest short words ({@code language-words.properties}). */
final class TextLanguage {

    private static final WordList WORDS = WordList.load(TextLanguage.class, "language-words.properties");
    private static final int LONG_ENOUGH = 50_000;
    private static final int LEAST = 3;

    private TextLanguage() {
    }

    /** The language tag; {@code null} when none is clear. */
    static String guess(String text) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : text.substring(0, Math.min(text.length(), LONG_ENOUGH)).toLowerCase(Locale.ROOT)
            .split("[^\\p{L}]+")) {
            WORDS.find(word).ifPresent(language -> counts.merge(language, 1, Integer::sum));
        }
        String best = null;
        int most = LEAST - 1;
        int second = 0;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() > most) {
                second = best == null ? second : most;
                best = count.getKey();
                most = count.getValue();
            } else {
                second = Math.max(second, count.getValue());
            }
        }
        return best != null && most > 2 * second ? best : null;
    }

    /** The tag of a language that is named in German or English; {@code null} when it is not known. */
    static String named(String name) {
        String first = name.strip().split("[\\s,;/(]+", 2)[0];
        for (String code : Locale.getISOLanguages()) {
            Locale language = Locale.of(code);
            if (first.equalsIgnoreCase(code) || first.equalsIgnoreCase(language.getDisplayLanguage(Locale.GERMAN))
                || first.equalsIgnoreCase(language.getDisplayLanguage(Locale.ENGLISH))) {
                return code;
            }
        }
        return null;
    }
}
