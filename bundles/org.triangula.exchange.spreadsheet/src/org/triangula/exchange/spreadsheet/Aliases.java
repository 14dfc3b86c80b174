// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.TreeSet;

/** Words with a meaning, from a file that researchers can change: {@code meaning = word, word, …}. */
public final class Aliases {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, String> meanings = new HashMap<>();

    private Aliases(Properties lines) {
        for (String meaning : new TreeSet<>(lines.stringPropertyNames())) {
            meanings.putIfAbsent(normal(meaning), meaning);
            for (String word : lines.getProperty(meaning).split(",")) {
                meanings.putIfAbsent(normal(word), meaning);
            }
        }
    }

    /**
     * The headings of columns in tables of facilities.
     *
     * @return the meanings are the fields of a facility: name, type, street, houseNumber, postalCode, town and so on
     */
    public static Aliases columns() {
        return load("facility-columns.properties");
    }

    /**
     * Words that say whether an office is the main one.
     *
     * @return the meanings are names of {@link org.triangula.model.places.OfficeLevel}
     */
    public static Aliases levels() {
        return load("office-levels.properties");
    }

    /**
     * Further names of types of facility.
     *
     * @return the meanings are keys of the vocabulary facility-type
     */
    public static Aliases types() {
        return load("facility-types.properties");
    }

    static Aliases load(String file) {
        return read(Aliases.class.getResourceAsStream(file));
    }

    /**
     * Reads words.
     *
     * @param input properties in UTF-8; closed afterwards
     * @return the words
     */
    public static Aliases read(InputStream input) {
        try (Reader reader = new InputStreamReader(input, StandardCharsets.UTF_8)) {
            Properties lines = new Properties();
            lines.load(reader);
            return new Aliases(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a word means.
     *
     * @param word the word
     * @return nothing when it is not known
     */
    public Optional<String> find(String word) {
        return Optional.ofNullable(meanings.get(normal(word)));
    }

    /**
     * What stays of a word when case, spelling of umlauts and everything but letters and digits do not matter.
     *
     * @param word the word
     * @return lower-case letters and digits
     */
    public static String normal(String word) {
        String plain = word.toLowerCase(Locale.GERMAN).replace("ß", "ss").replace("ä", "ae").replace("ö", "oe")
            .replace("ü", "ue");
        return SIGNS.matcher(plain).replaceAll("");
    }
}
