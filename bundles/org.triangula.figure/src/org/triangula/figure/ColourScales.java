// SPDX-License-Identifier: EPL-2.0
package org.triangula.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The colour scales of a data file. Immutable. */
public final class ColourScales {

    /** Sequential, from light yellow to dark violet. */
    public static final String VIRIDIS = "viridis";
    /** Sequential, from light yellow to dark blue; the same for people with a red-green deficiency. */
    public static final String CIVIDIS = "cividis";
    /** Diverging, blue and orange. */
    public static final String BLUE_ORANGE = "blue-orange";
    /** Categories that people with a colour deficiency can tell apart. */
    public static final String OKABE_ITO = "okabe-ito";
    /** Travel-time classes in colours that people with a colour deficiency can tell apart. */
    public static final String TRAVEL_TIME = "travel-time";
    /** Travel-time classes from green over yellow to red, as in the study on counties of Baden-Württemberg. */
    public static final String STUDY_TRAVEL_TIME = "study-travel-time";

    private final Map<String, ColourScale> scales;

    private ColourScales(Map<String, ColourScale> scales) {
        this.scales = scales;
    }

    /**
     * Reads the scales that come with the program.
     *
     * @return the scales of the resource {@code colour-scales.csv}
     */
    public static ColourScales standard() {
        try (InputStream in = ColourScales.class.getResourceAsStream("colour-scales.csv");
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return read(reader, "colour-scales.csv");
        } catch (IOException e) {
            throw new IllegalStateException("colour-scales.csv is missing from the bundle or damaged", e);
        }
    }

    /**
     * Reads scales from a file of the form explained in the resource {@code colour-scales.csv}.
     *
     * @param source the text; stays open
     * @param file its name, for messages
     * @return the scales in the order of the file
     * @throws IOException when it cannot be read; the message names the line and the reason
     */
    public static ColourScales read(Reader source, String file) throws IOException {
        Map<String, ColourScale> result = new LinkedHashMap<>();
        BufferedReader lines = new BufferedReader(source);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                try {
                    ColourScale scale = parse(line.split(";", -1));
                    result.put(scale.id(), scale);
                } catch (IllegalArgumentException e) {
                    throw new IOException(file + ", line " + number + ": " + e.getMessage()
                        + " See the explanation at the top of the file that comes with the program.", e);
                }
            }
        }
        return new ColourScales(result);
    }

    private static ColourScale parse(String[] fields) {
        if (fields.length != 7) {
            throw new IllegalArgumentException("There are " + fields.length + " fields instead of 7.");
        }
        List<Double> limits = new ArrayList<>();
        for (String limit : words(fields[4])) {
            double value = Double.parseDouble(limit);
            if (!limits.isEmpty() && value <= limits.getLast()) {
                throw new IllegalArgumentException("The limit " + limit + " is not larger than the one before.");
            }
            limits.add(value);
        }
        List<Integer> colours = words(fields[5]).stream().map(ColourScales::colour).toList();
        return new ColourScale(fields[0].strip(),
            ColourScale.Kind.valueOf(fields[1].strip().toUpperCase(Locale.ROOT)), fields[2].strip(), fields[3].strip(),
            limits, colours, colour(fields[6].strip()));
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    private static int colour(String text) {
        if (!text.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("'" + text + "' is no colour of the form #rrggbb.");
        }
        return 0xFF000000 | Integer.parseInt(text.substring(1), 16);
    }

    /**
     * All scales.
     *
     * @return the scales in the order of the file
     */
    public List<ColourScale> all() {
        return List.copyOf(scales.values());
    }

    /**
     * Finds a scale.
     *
     * @param id its id
     * @return the scale
     * @throws IllegalArgumentException when there is none; the message lists those there are
     */
    public ColourScale byId(String id) {
        ColourScale scale = scales.get(id);
        if (scale == null) {
            throw new IllegalArgumentException(
                "There is no colour scale '" + id + "'. Choose one of " + String.join(", ", scales.keySet()) + ".");
        }
        return scale;
    }
}
