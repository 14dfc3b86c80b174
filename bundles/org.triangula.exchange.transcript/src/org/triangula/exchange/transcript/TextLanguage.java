// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript;

import java.util.Locale;
import java.util.Set;

/** Tells German from English by the commonest short words. */
final class TextLanguage {

    private static final Set<String> GERMAN = Set.of("und", "der", "die", "das", "ich", "ist", "nicht", "wir", "auch");
    private static final Set<String> ENGLISH = Set.of("and", "the", "of", "to", "is", "not", "we", "that", "it");
    private static final int LEAST = 3;

    private TextLanguage() {
    }

    /** The language tag; {@code null} when neither is clear. */
    static String guess(String text) {
        int german = 0;
        int english = 0;
        for (String word : text.substring(0, Math.min(text.length(), 50_000)).toLowerCase(Locale.ROOT)
            .split("[^\\p{L}]+")) {
            german += GERMAN.contains(word) ? 1 : 0;
            english += ENGLISH.contains(word) ? 1 : 0;
        }
        if (german >= LEAST && german > 2 * english) {
            return "de";
        }
        return english >= LEAST && english > 2 * german ? "en" : null;
    }
}
