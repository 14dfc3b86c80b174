// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis.study;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.triangula.geo.study.TermKey;
import org.triangula.model.Term;

/** Words that files use for the terms of a vocabulary, read from a resource. Immutable. */
final class WordAliases {

    private final Map<String, String> keyByWord = new HashMap<>();

    private WordAliases(Properties words) {
        for (String key : words.stringPropertyNames()) {
            for (String word : words.getProperty(key).split(",")) {
                keyByWord.putIfAbsent(plain(word), key);
            }
        }
    }

    static WordAliases read(String resource) {
        return new WordAliases(properties(resource));
    }

    /** A resource of this package in UTF-8. */
    static Properties properties(String resource) {
        try (InputStream in = WordAliases.class.getResourceAsStream(resource);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(reader);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " is missing from the bundle", e);
        }
    }

    /** The term a word means: the study's own words count before those of the resource. */
    Optional<Term> term(List<Term> terms, String word) {
        Optional<Term> own = TermKey.find(terms, word);
        if (own.isPresent()) {
            return own;
        }
        String key = keyByWord.get(plain(word));
        return key == null ? Optional.empty() : terms.stream().filter(term -> key.equals(term.getKey())).findFirst();
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[\\s_\\-]+", "");
    }
}
