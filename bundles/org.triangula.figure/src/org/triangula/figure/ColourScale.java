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
 * @param limits inclusive upper limits of the classes, ascending; empty unless the kind is CLASSED
 * @param colours opaque colours, 0xFFRRGGBB, from low to high; at least two; one more than limits where there are any
 * @param none opaque colour for things without a value
 */
public record ColourScale(String id, Kind kind, String englishName, String germanName, List<Double> limits,
    List<Integer> colours, int none) {

    /** How the colours of a scale are used. */
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

    /** Distance of neighbouring colours (CIE 1976) from which on people with a colour deficiency tell them apart. */
    private static final double SAFE_DISTANCE = 8;

    /** Copies the lists and checks their lengths. */
    public ColourScale {
        limits = List.copyOf(limits);
        colours = List.copyOf(colours);
        if (colours.size() < 2) {
            throw new IllegalArgumentException("The colour scale '" + id + "' needs two colours.");
        }
        if (kind == Kind.CLASSED && colours.size() != limits.size() + 1) {
            throw new IllegalArgumentException("The colour scale '" + id + "' needs " + (limits.size() + 1)
                + " colours, not " + colours.size() + ".");
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

    /**
     * A number of colours from this scale.
     *
     * @param count how many, at least 1
     * @return for ordered scales evenly spread from first to last, for categories the first ones, repeated in turn
     */
    public int[] colours(int count) {
        int[] result = new int[count];
        for (int i = 0; i < count; i++) {
            result[i] = kind == Kind.CATEGORICAL ? category(i) : at(count == 1 ? 0.5 : (double) i / (count - 1));
        }
        return result;
    }

    /**
     * Whether people with a complete colour deficiency can tell neighbouring classes apart, and each from no value.
     *
     * @param count number of classes, at least 1
     * @return true when that holds for protanopia, deuteranopia and tritanopia
     */
    public boolean isSafe(int count) {
        int[] chosen = colours(count);
        for (ColourVision sight : ColourVision.values()) {
            for (int i = 0; i < count; i++) {
                if (sight.distance(chosen[i], none) < SAFE_DISTANCE
                    || i > 0 && sight.distance(chosen[i - 1], chosen[i]) < SAFE_DISTANCE) {
                    return false;
                }
            }
        }
        return true;
    }
}
