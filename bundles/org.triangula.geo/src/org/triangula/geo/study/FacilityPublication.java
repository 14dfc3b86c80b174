// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.study;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.triangula.model.Term;

/**
 * The rule for imported facilities, the same for every format: they may be published, except where the file says no,
 * and except protected types where it says nothing. Types and words are in {@code publication.properties}.
 */
public final class FacilityPublication {

    private static final Properties WORDS = load();
    private static final Set<String> PROTECTED = words("protected");
    private static final Set<String> YES = words("yes");
    private static final Set<String> NO = words("no");

    private FacilityPublication() {
    }

    /**
     * Reads a column that says whether a facility may be published.
     *
     * @param word the word of the file; may be {@code null}
     * @return nothing when there is no word; no for words that are not known, because that harms nobody
     */
    public static Optional<Boolean> stated(String word) {
        return word == null || word.isBlank() ? Optional.empty() : Optional.of(YES.contains(plain(word)));
    }

    /**
     * Whether a word of such a column is understood.
     *
     * @param word the word of the file
     * @return false when {@link #stated} had to guess
     */
    public static boolean isKnown(String word) {
        return YES.contains(plain(word)) || NO.contains(plain(word));
    }

    /**
     * Whether a facility that is new in the study may be published.
     *
     * @param stated what the file says
     * @param type type of the facility; may be {@code null}
     * @return true if it may
     */
    public static boolean ofNew(Optional<Boolean> stated, Term type) {
        return stated.orElse(!isProtected(type));
    }

    private static boolean isProtected(Term type) {
        for (EObject term = type; term instanceof Term one; term = term.eContainer()) {
            if (PROTECTED.contains(plain(one.getKey())) || PROTECTED.contains(plain(one.getName()))) {
                return true;
            }
        }
        return false;
    }

    private static Properties load() {
        try (Reader reader = new InputStreamReader(
                FacilityPublication.class.getResourceAsStream("publication.properties"), StandardCharsets.UTF_8)) {
            Properties lines = new Properties();
            lines.load(reader);
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> words(String key) {
        return Arrays.stream(WORDS.getProperty(key).split(",")).map(FacilityPublication::plain)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String plain(String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT).replaceAll("[\\s_\\-]+", "");
    }
}
