// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.code;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * The colours of the text marker, from {@code highlight-colours.tsv}.
 *
 * @param colours the colours in their order
 */
public record HighlightPalette(List<Colour> colours) {

    /** Copies the list. */
    public HighlightPalette {
        colours = List.copyOf(colours);
    }

    /**
     * A colour.
     *
     * @param value the colour as #RRGGBB
     * @param english its name in English
     * @param german its name in German
     */
    public record Colour(String value, String english, String german) {

        /**
         * Its name.
         *
         * @param locale the language of the user
         * @return the name in German for German, else in English
         */
        public String name(Locale locale) {
            return locale.getLanguage().equals("de") ? german : english;
        }
    }

    /**
     * Reads the supplied palette.
     *
     * @return the palette
     */
    public static HighlightPalette supplied() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
            HighlightPalette.class.getResourceAsStream("highlight-colours.tsv"), StandardCharsets.UTF_8))) {
            return new HighlightPalette(reader.lines().filter(line -> !line.isBlank() && !line.startsWith("# "))
                .map(line -> line.split("\t")).map(cells -> new Colour(cells[0], cells[1], cells[2])).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
