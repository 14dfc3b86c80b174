// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript.form;

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
public final class WordList {

    private final Map<String, String> meanings = new LinkedHashMap<>();

    private WordList(Properties lines) {
        for (String meaning : new TreeSet<>(lines.stringPropertyNames())) {
            for (String word : lines.getProperty(meaning).split(",")) {
                meanings.put(word.strip().toLowerCase(Locale.ROOT), meaning);
            }
        }
    }

    /**
     * Reads a list.
     *
     * @param owner a class of the package in which the file lies
     * @param file name of the file
     * @return the list
     */
    public static WordList load(Class<?> owner, String file) {
        try (Reader reader = new InputStreamReader(owner.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            Properties lines = new Properties();
            lines.load(reader);
            return new WordList(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The meaning of a word.
     *
     * @param word the word, upper or lower case
     * @return its meaning; empty when the list does not have it
     */
    public Optional<String> find(String word) {
        return Optional.ofNullable(meanings.get(word.strip().toLowerCase(Locale.ROOT)));
    }

    /**
     * The meaning of the first word of the list that occurs in a text.
     *
     * @param text the text
     * @return its meaning; empty when none occurs
     */
    public Optional<String> findIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return meanings.entrySet().stream().filter(entry -> lower.contains(entry.getKey())).map(Map.Entry::getValue)
            .findFirst();
    }
}
