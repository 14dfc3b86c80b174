// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.selection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.problem.ProblemException;
import org.triangula.organization.cases.CaseTable;

/**
 * The rules of a case selection: lines {@code name=value}, see docs/file-formats. The supplied ones are the file
 * {@code selection-rules.properties}.
 *
 * @param values the rules by name
 */
public record SelectionRules(Map<String, String> values) {

    /** The stages in their order. */
    public static final List<String> STAGES = List.of("S0", "S1", "S2", "S3", "S4", "S5", "S6", "S7");

    private static final String FILE = "selection-rules.properties";
    private static final List<String> NEEDED = List.of("column.name", "column.state", "column.kind",
        "column.population", "column.county", "kind.city", "kind.county", "kind.municipality");
    private static final List<String> NUMBERS =
        List.of("quota.city", "quota.county", "quota.municipality", "city.largest");

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
        try {
            return read(FILE, suppliedText());
        } catch (ProblemException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The supplied rules as text, to begin own ones with.
     *
     * @return the text with its explanations
     */
    public static String suppliedText() {
        try (InputStream stream = SelectionRules.class.getResourceAsStream(FILE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The rules of the case selection are not readable", e);
        }
    }

    /**
     * Reads rules.
     *
     * @param place what the text is called in messages
     * @param text the text: lines {@code name=value}, explanations behind {@code #}
     * @return the rules; what the text does not say is as supplied only for names and colours of stages
     * @throws ProblemException if a line is not understood or a rule is missing
     */
    public static SelectionRules read(String place, String text) throws ProblemException {
        Map<String, String> values = new LinkedHashMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String where = NLS.bind(Messages.place, place, number);
            int equals = line.indexOf('=');
            if (equals <= 0) {
                throw new ProblemException(where, NLS.bind(Messages.noRule, line), Messages.rulesRemedy);
            }
            String name = line.substring(0, equals).strip();
            String value = line.substring(equals + 1).strip();
            boolean number0 = NUMBERS.contains(name) || name.equals("municipality.tolerance");
            if (number0 && (CaseTable.number(value).isEmpty() || CaseTable.number(value).getAsDouble() < 0)) {
                throw new ProblemException(where, NLS.bind(Messages.noNumber, value), Messages.rulesRemedy);
            }
            if (name.startsWith("colour.") && !value.matches("#[0-9a-fA-F]{6}")) {
                throw new ProblemException(where, NLS.bind(Messages.noColour, value), Messages.rulesRemedy);
            }
            if (values.put(name, value) != null) {
                throw new ProblemException(where, NLS.bind(Messages.ruleTwice, name), Messages.rulesRemedy);
            }
        }
        for (String name : NEEDED) {
            if (values.getOrDefault(name, "").isEmpty()) {
                throw new ProblemException(place, NLS.bind(Messages.ruleMissing, name), Messages.rulesRemedy);
            }
        }
        for (String name : NUMBERS) {
            if (!values.containsKey(name)) {
                throw new ProblemException(place, NLS.bind(Messages.ruleMissing, name), Messages.rulesRemedy);
            }
        }
        return new SelectionRules(values);
    }

    String text(String name) {
        return values.getOrDefault(name, "");
    }

    int number(String name) {
        return (int) CaseTable.number(values.get(name)).orElse(0);
    }

    double decimal(String name) {
        return CaseTable.number(values.get(name)).orElse(0);
    }

    List<String> list(String name) {
        return Arrays.stream(text(name).split(",")).map(String::strip).filter(one -> !one.isEmpty()).toList();
    }

    /** How strong a value of a criterion is; empty if it is missing or not known. */
    Optional<Double> strength(String criterion, String value) {
        String levels = values.getOrDefault("criterion." + criterion, "number");
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        if (levels.equals("number")) {
            OptionalDouble number = CaseTable.number(value);
            return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
        }
        int level = List.of(levels.split(",")).indexOf(value);
        return level < 0 ? Optional.empty() : Optional.of((double) level);
    }

    /**
     * The name of a stage.
     *
     * @param stage one of {@link #STAGES}
     * @param locale language of the reader
     * @return its name; the stage itself if the rules do not name it
     */
    public String stageName(String stage, Locale locale) {
        String language = Locale.GERMAN.getLanguage().equals(locale.getLanguage()) ? "de" : "en";
        String name = text("name." + stage + "." + language);
        return name.isEmpty() ? stage : name;
    }

    /**
     * The colour of a stage, or of a label of what was selected.
     *
     * @param key one of {@link #STAGES}, {@code strong}, {@code weak} or {@code selected}
     * @return 0xAARRGGBB; grey if the rules do not say one
     */
    public int colour(String key) {
        String text = text("colour." + key);
        return text.isEmpty() ? 0xFF8A8F98 : 0xFF000000 | Integer.parseInt(text.substring(1), 16);
    }
}
