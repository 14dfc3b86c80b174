// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;

/** Words with a meaning, from a file that researchers can change: {@code meaning = word, word, …}. */
final class Aliases {

    private final Map<String, String> meanings = new HashMap<>();

    private Aliases(Properties lines) {
        for (String meaning : new TreeSet<>(lines.stringPropertyNames())) {
            meanings.putIfAbsent(normal(meaning), meaning);
            for (String word : lines.getProperty(meaning).split(",")) {
                meanings.putIfAbsent(normal(word), meaning);
            }
        }
    }

    static Aliases load(String file) {
        try (Reader reader =
            new InputStreamReader(Aliases.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            Properties lines = new Properties();
            lines.load(reader);
            return new Aliases(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> find(String word) {
        return Optional.ofNullable(meanings.get(normal(word)));
    }

    /** What stays of a word when case, spelling of umlauts and everything but letters and digits do not matter. */
    static String normal(String word) {
        return word.toLowerCase(Locale.GERMAN).replace("ß", "ss").replace("ä", "ae").replace("ö", "oe")
            .replace("ü", "ue").replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
