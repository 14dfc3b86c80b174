// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;

/** Words with a meaning, from a file that researchers can change: {@code meaning = word, word, …}. */
final class WordList {

    private final Map<String, String> meanings = new LinkedHashMap<>();

    private WordList(Properties lines) {
        for (String meaning : new TreeSet<>(lines.stringPropertyNames())) {
            for (String word : lines.getProperty(meaning).split(",")) {
                meanings.put(word.strip().toLowerCase(Locale.ROOT), meaning);
            }
        }
    }

    static WordList load(String file) {
        try (Reader reader =
            new InputStreamReader(WordList.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            Properties lines = new Properties();
            lines.load(reader);
            return new WordList(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The meaning of a word. */
    Optional<String> find(String word) {
        return Optional.ofNullable(meanings.get(word.strip().toLowerCase(Locale.ROOT)));
    }

    /** The meaning of the first word of the list that occurs in a text. */
    Optional<String> findIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return meanings.entrySet().stream().filter(entry -> lower.contains(entry.getKey())).map(Map.Entry::getValue)
            .findFirst();
    }
}
