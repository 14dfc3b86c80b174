// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.selection;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The rules of a case selection; the supplied ones are the file {@code selection-rules.properties}.
 *
 * @param values the rules by name
 */
public record SelectionRules(Map<String, String> values) {

    /** Copies the map. */
    public SelectionRules {
        values = Map.copyOf(values);
    }

    /**
     * The supplied rules.
     *
     * @return the rules
     */
    public static SelectionRules supplied() {
        try (InputStream stream = SelectionRules.class.getResourceAsStream("selection-rules.properties");
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            Properties file = new Properties();
            file.load(reader);
            Map<String, String> values = new LinkedHashMap<>();
            file.stringPropertyNames().forEach(name -> values.put(name, file.getProperty(name)));
            return new SelectionRules(values);
        } catch (IOException e) {
            throw new UncheckedIOException("The rules of the case selection are not readable", e);
        }
    }

    String text(String name) {
        return values.get(name);
    }

    int number(String name) {
        return Integer.parseInt(values.get(name));
    }

    List<String> list(String name) {
        return List.of(values.get(name).split(","));
    }

    /** How strong a value of a criterion is; empty if it is missing or not known. */
    Optional<Double> strength(String criterion, String value) {
        String levels = values.getOrDefault("criterion." + criterion, "number");
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        if (levels.equals("number")) {
            try {
                return Optional.of(Double.valueOf(value));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
        int level = List.of(levels.split(",")).indexOf(value);
        return level < 0 ? Optional.empty() : Optional.of((double) level);
    }
}
