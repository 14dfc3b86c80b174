// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

import java.util.List;
import java.util.Locale;

/**
 * A named set of colours.
 *
 * @param id name in files and settings
 * @param kind how the colours are used
 * @param englishName name shown in English
 * @param germanName name shown in German
 * @param limits inclusive upper limits of the classes, ascending; empty unless the kind is CLASSED
 * @param colours opaque colours from low to high, at least one
 * @param none opaque colour for things without a value
 */
public record ColourScheme(String id, Kind kind, String englishName, String germanName, List<Double> limits,
        List<Integer> colours, int none) {

    /** How the colours of a scheme are used. */
    public enum Kind {
        /** From little to much. */
        SEQUENTIAL,
        /** From one side of a middle to the other. */
        DIVERGING,
        /** Unordered kinds. */
        CATEGORICAL,
        /** Ordered classes with fixed limits. */
        CLASSED
    }

    /** Copies the lists and checks their lengths. */
    public ColourScheme {
        limits = List.copyOf(limits);
        colours = List.copyOf(colours);
        if (colours.isEmpty() || kind == Kind.CLASSED && colours.size() != limits.size() + 1) {
            throw new IllegalArgumentException("The colour scheme '" + id + "' needs "
                    + (kind == Kind.CLASSED ? limits.size() + 1 : "some") + " colours, not " + colours.size());
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
     * A number of colours from this scheme.
     *
     * @param count how many, at least 1
     * @return for ordered schemes evenly spread from first to last, for categories the first ones, repeated in turn
     */
    public int[] colours(int count) {
        int[] result = new int[count];
        for (int i = 0; i < count; i++) {
            if (kind == Kind.CATEGORICAL) {
                result[i] = colours.get(i % colours.size());
            } else {
                result[i] = at(count == 1 ? 0.5 : (double) i / (count - 1));
            }
        }
        return result;
    }

    private int at(double share) {
        double position = share * (colours.size() - 1);
        int low = (int) Math.min(Math.floor(position), colours.size() - 1.0);
        int high = Math.min(low + 1, colours.size() - 1);
        return mix(colours.get(low), colours.get(high), position - low);
    }

    private static int mix(int a, int b, double share) {
        int result = 0xFF;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double part = (a >> shift & 0xFF) * (1 - share) + (b >> shift & 0xFF) * share;
            result = result << 8 | (int) Math.round(part);
        }
        return result;
    }
}
