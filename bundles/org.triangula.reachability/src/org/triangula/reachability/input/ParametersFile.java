// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.input;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.triangula.reachability.ReachabilityInputException;
import org.triangula.reachability.ReachabilityParameters;

/**
 * Reads parameters from a JSON object or a properties file (by the ending {@code .properties}). Names are those of
 * {@link ReachabilityParameters}; what is left out keeps its default.
 */
public final class ParametersFile {
    private ParametersFile() {
    }

    /**
     * Reads a file.
     *
     * @throws ReachabilityInputException if a name is unknown or a value has the wrong form or range
     * @throws IOException                if reading fails
     */
    public static ReachabilityParameters read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ReachabilityInputException(Messages.with(Messages.noParameters, file));
        }
        String text = Files.readString(file);
        Map<String, String> given = file.toString().endsWith(".properties") ? properties(text) : json(file, text);
        Map<String, String> values = toMap(ReachabilityParameters.defaults());
        for (Map.Entry<String, String> entry : given.entrySet()) {
            if (values.replace(entry.getKey(), entry.getValue().strip()) == null) {
                throw new ReachabilityInputException(Messages.with(Messages.unknownParameter, file,
                        entry.getKey(), String.join(", ", values.keySet())));
            }
        }
        try {
            return fromMap(values);
        } catch (NumberFormatException e) {
            throw new ReachabilityInputException(Messages.with(Messages.parameterNoNumber, file, e.getMessage()), e);
        } catch (DateTimeParseException e) {
            throw new ReachabilityInputException(Messages.with(Messages.parameterNoDate, file, e.getParsedString()), e);
        } catch (IllegalArgumentException e) {
            throw new ReachabilityInputException(file + ": " + e.getMessage(), e);
        }
    }

    private static Map<String, String> properties(String text) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(text));
        Map<String, String> result = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> result.put(name, properties.getProperty(name)));
        return result;
    }

    private static Map<String, String> json(Path file, String text) throws ReachabilityInputException {
        try {
            JsonObject object = JsonParser.parseString(text).getAsJsonObject();
            Map<String, String> result = new TreeMap<>();
            for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
                result.put(entry.getKey(), entry.getValue().getAsString());
            }
            return result;
        } catch (JsonParseException | IllegalStateException | UnsupportedOperationException e) {
            throw new ReachabilityInputException(Messages.with(Messages.parametersNoJson, file, e.getMessage()),
                    e);
        }
    }

    /** Returns all parameters by name, in the record's order; the form a file can have. */
    public static Map<String, String> toMap(ReachabilityParameters parameters) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("date", parameters.date().toString());
        values.put("time", parameters.time().toString());
        values.put("windowMinutes", String.valueOf(parameters.windowMinutes()));
        values.put("walkSpeedKmh", String.valueOf(parameters.walkSpeedKmh()));
        values.put("maxWalkLegMinutes", String.valueOf(parameters.maxWalkLegMinutes()));
        values.put("maxMinutes", String.valueOf(parameters.maxMinutes()));
        values.put("maxTransfers", String.valueOf(parameters.maxTransfers()));
        values.put("snapMetres", String.valueOf(parameters.snapMetres()));
        values.put("bikeSpeedKmh", String.valueOf(parameters.bikeSpeedKmh()));
        values.put("carSpeedFactor", String.valueOf(parameters.carSpeedFactor()));
        values.put("boardingSlackSeconds", String.valueOf(parameters.boardingSlackSeconds()));
        values.put("maxDirectWalkMinutes", String.valueOf(parameters.maxDirectWalkMinutes()));
        values.put("minimumIslandMetres", String.valueOf(parameters.minimumIslandMetres()));
        return values;
    }

    /**
     * Reads parameters by name, as {@link #toMap} gives them; what is left out keeps its default, other names are
     *     passed
     * over.
     *
     * @throws IllegalArgumentException if a number has the wrong form or range
     * @throws DateTimeParseException   if the date or time has the wrong form
     */
    public static ReachabilityParameters ofMap(Map<String, String> given) {
        Map<String, String> values = toMap(ReachabilityParameters.defaults());
        values.replaceAll((name, usual) -> given.getOrDefault(name, usual).strip());
        return fromMap(values);
    }

    private static ReachabilityParameters fromMap(Map<String, String> values) {
        return new ReachabilityParameters(LocalDate.parse(values.get("date")), LocalTime.parse(values.get("time")),
                Integer.parseInt(values.get("windowMinutes")), Double.parseDouble(values.get("walkSpeedKmh")),
                Integer.parseInt(values.get("maxWalkLegMinutes")), Integer.parseInt(values.get("maxMinutes")),
                Integer.parseInt(values.get("maxTransfers")), Double.parseDouble(values.get("snapMetres")),
                Double.parseDouble(values.get("bikeSpeedKmh")), Double.parseDouble(values.get("carSpeedFactor")),
                Integer.parseInt(values.get("boardingSlackSeconds")),
                Integer.parseInt(values.get("maxDirectWalkMinutes")),
                Double.parseDouble(values.get("minimumIslandMetres")));
    }
}
