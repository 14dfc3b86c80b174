// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The media through which steps of processes are done, with the group that decides whether there is a media break. The
 * supplied table is the file {@code media.tsv}.
 *
 * @param media the media, in the order in which they are offered
 */
public record MediumTable(List<Medium> media) {

    /** Key of the vocabulary whose terms are the media of a study. */
    public static final String VOCABULARY = "process-medium";

    /**
     * One medium.
     *
     * @param key stable key
     * @param group the media that pass information on without a break, for example {@code digital}; {@code -} for
     *     none
     * @param english name
     * @param german name
     * @param words other words for it
     */
    public record Medium(String key, String group, String english, String german, List<String> words) {

        /** Copies the list. */
        public Medium {
            words = List.copyOf(words);
        }

        private boolean isCalled(String word) {
            return key.equalsIgnoreCase(word) || english.equalsIgnoreCase(word) || german.equalsIgnoreCase(word)
                || words.stream().anyMatch(word::equalsIgnoreCase);
        }

        /**
         * The name in a language.
         *
         * @param locale German, or any other for English
         * @return the name
         */
        public String name(Locale locale) {
            return Locale.GERMAN.getLanguage().equals(locale.getLanguage()) ? german : english;
        }
    }

    /** Copies the list. */
    public MediumTable {
        media = List.copyOf(media);
    }

    /**
     * The supplied table.
     *
     * @return the table
     */
    public static MediumTable supplied() {
        try (InputStream stream = MediumTable.class.getResourceAsStream("media.tsv")) {
            return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The table of media is not readable", e);
        }
    }

    /**
     * Reads a table: tab-separated columns key, group, en, de, words; lines with # are remarks, the first other line
     * names the columns.
     *
     * @param text the table
     * @return the table
     */
    public static MediumTable read(String text) {
        List<Medium> media = new ArrayList<>();
        boolean heading = true;
        for (String line : text.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t");
            if (!heading && cells.length >= 4) {
                media.add(new Medium(cells[0], cells[1], cells[2], cells[3],
                    cells.length == 4 ? List.of() : Arrays.asList(cells[4].split("\\|"))));
            }
            heading = false;
        }
        return new MediumTable(media);
    }

    /**
     * The medium that a word means.
     *
     * @param word key, name or another word
     * @return the medium; empty if the word is not known
     */
    public Optional<Medium> find(String word) {
        return media.stream().filter(one -> one.isCalled(word.strip())).findFirst();
    }

    /**
     * The group of a medium.
     *
     * @param word key, name or another word
     * @return the group; empty if the medium is not known or has none, so that nothing is said about breaks
     */
    public Optional<String> group(String word) {
        return find(word).map(Medium::group).filter(group -> !group.equals("-"));
    }

    /**
     * The name of a medium.
     *
     * @param word key, name or another word
     * @param locale the reader's language
     * @return the name; the word itself if it is not known
     */
    public String name(String word, Locale locale) {
        return find(word).map(one -> one.name(locale)).orElse(word);
    }
}
