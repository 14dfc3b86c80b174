// SPDX-License-Identifier: EPL-2.0
package org.triangula.figure;

import java.util.List;
import java.util.Locale;

/**
 * A named scale of colours.
 *
 * @param id name in files and settings
 * @param kind how the colours are used
 * @param englishName name shown in English
 * @param germanName name shown in German
 * @param colours opaque colours, 0xFFRRGGBB, from low to high; at least two
 * @param none opaque colour for things without a value
 */
public record ColourScale(String id, Kind kind, String englishName, String germanName, List<Integer> colours,
    int none) {

    /** How the colours of a scale are used. */
    public enum Kind {
        /** From little to much. */
        SEQUENTIAL,
        /** From one side of a middle to the other. */
        DIVERGING,
        /** Unordered kinds. */
        CATEGORICAL
    }

    /** Copies the colours. */
    public ColourScale {
        colours = List.copyOf(colours);
        if (colours.size() < 2) {
            throw new IllegalArgumentException("The colour scale '" + id + "' needs two colours.");
        }
    }

    /**
     * The name to show.
     *
     * @param locale the reader's language
     * @return the German name for German, else the English one
     */
    public String name(Locale locale) {
        return "de".equals(locale.getLanguage()) ? germanName : englishName;
    }

    /**
     * The colour at a place of an ordered scale, interpolated in sRGB.
     *
     * @param share 0 for the lowest to 1 for the highest; values outside are taken as the nearest end, NaN gives
     *     {@link #none()}
     * @return the colour
     */
    public int at(double share) {
        if (Double.isNaN(share)) {
            return none;
        }
        double position = Math.max(0, Math.min(1, share)) * (colours.size() - 1);
        int low = (int) Math.min(Math.floor(position), colours.size() - 2.0);
        double rest = position - low;
        int result = 0xFF;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double part = (colours.get(low) >> shift & 0xFF) * (1 - rest)
                + (colours.get(low + 1) >> shift & 0xFF) * rest;
            result = result << 8 | (int) Math.round(part);
        }
        return result;
    }

    /**
     * The colour of a category.
     *
     * @param number number of the category from 0
     * @return the colour; after the last the first comes again
     */
    public int category(int number) {
        return colours.get(Math.floorMod(number, colours.size()));
    }
}
