// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.typology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.triangula.organization.typology.Typology;
import org.triangula.organization.typology.Typology.Name;

/**
 * Levels in words, from {@code level-words.tsv}.
 *
 * @param words names by key of the level
 */
public record LevelWords(Map<String, Name> words) {

    private static final int CELLS = 3;

    /** Copies the map. */
    public LevelWords {
        words = Map.copyOf(words);
    }

    /**
     * Reads the supplied words.
     *
     * @return the words
     */
    public static LevelWords supplied() {
        Map<String, Name> words = new HashMap<>();
        try (InputStream stream = LevelWords.class.getResourceAsStream("level-words.tsv")) {
            new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split("\t"))
                .filter(cells -> cells.length == CELLS)
                .forEach(cells -> words.put(cells[0], new Name(cells[1], cells[2])));
        } catch (IOException e) {
            throw new UncheckedIOException("The words of levels are not readable", e);
        }
        return new LevelWords(words);
    }

    /**
     * A level in the language of the user: as the typology names it, by the supplied words, or its key.
     *
     * @param typology the typology
     * @param criterion key of the criterion
     * @param level key of the level
     * @return the word
     */
    public String of(Typology typology, String criterion, String level) {
        Name word = typology.levelName(criterion, level).orElse(words.get(level));
        return word == null ? level : word.in(Locale.getDefault());
    }
}
