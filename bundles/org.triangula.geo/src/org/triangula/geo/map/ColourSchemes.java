// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

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

/** The colour schemes of a data file. Immutable. */
public final class ColourSchemes {

    /** Travel-time classes in colours that people with a colour deficiency can tell apart. */
    public static final String TRAVEL_TIME = "travel-time";
    /** Travel-time classes from green over yellow to red, as in the study on counties of Baden-Württemberg. */
    public static final String STUDY_TRAVEL_TIME = "study-travel-time";

    private final Map<String, ColourScheme> schemes;

    private ColourSchemes(Map<String, ColourScheme> schemes) {
        this.schemes = schemes;
    }

    /**
     * Reads the schemes that come with the program.
     *
     * @return the schemes of the resource {@code colour-schemes.csv}
     */
    public static ColourSchemes standard() {
        try (InputStream in = ColourSchemes.class.getResourceAsStream("colour-schemes.csv");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return read(reader, "colour-schemes.csv");
        } catch (IOException e) {
            throw new IllegalStateException("colour-schemes.csv is missing from the bundle", e);
        }
    }

    /**
     * Reads schemes from a file of the form explained in the resource {@code colour-schemes.csv}.
     *
     * @param source the text; stays open
     * @param file its name, for messages
     * @return the schemes in the order of the file
     * @throws IOException when it cannot be read; the message names the line and the reason
     */
    public static ColourSchemes read(Reader source, String file) throws IOException {
        Map<String, ColourScheme> result = new LinkedHashMap<>();
        BufferedReader lines = new BufferedReader(source);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                try {
                    ColourScheme scheme = parse(line.split(";", -1));
                    result.put(scheme.id(), scheme);
                } catch (IllegalArgumentException e) {
                    throw new IOException(file + ", line " + number + ": " + e.getMessage()
                            + ". See the explanation at the top of the file that comes with the program.", e);
                }
            }
        }
        return new ColourSchemes(result);
    }

    private static ColourScheme parse(String[] fields) {
        if (fields.length != 7) {
            throw new IllegalArgumentException("needs 7 fields separated by semicolons, has " + fields.length);
        }
        List<Double> limits = new ArrayList<>();
        for (String limit : words(fields[4])) {
            double value = Double.parseDouble(limit);
            if (!limits.isEmpty() && value <= limits.getLast()) {
                throw new IllegalArgumentException("the limit " + limit + " is not larger than the one before");
            }
            limits.add(value);
        }
        List<Integer> colours = words(fields[5]).stream().map(ColourSchemes::colour).toList();
        return new ColourScheme(fields[0].strip(),
                ColourScheme.Kind.valueOf(fields[1].strip().toUpperCase(Locale.ROOT)), fields[2].strip(),
                fields[3].strip(), limits, colours, colour(fields[6].strip()));
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    private static int colour(String text) {
        if (!text.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("'" + text + "' is no colour of the form #rrggbb");
        }
        return 0xFF000000 | Integer.parseInt(text.substring(1), 16);
    }

    /**
     * All schemes.
     *
     * @return the schemes in the order of the file
     */
    public List<ColourScheme> all() {
        return List.copyOf(schemes.values());
    }

    /**
     * Finds a scheme.
     *
     * @param id its id
     * @return the scheme
     * @throws IllegalArgumentException when there is none; the message lists those there are
     */
    public ColourScheme byId(String id) {
        ColourScheme scheme = schemes.get(id);
        if (scheme == null) {
            throw new IllegalArgumentException("There is no colour scheme '" + id + "'. Choose one of "
                    + String.join(", ", schemes.keySet()) + ".");
        }
        return scheme;
    }
}
