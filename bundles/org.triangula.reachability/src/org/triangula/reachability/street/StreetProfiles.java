// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.street;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.triangula.reachability.ReachabilityInputException;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.TravelMode;

/**
 * The street profiles of the three street modes.
 *
 * @param version version of the data file, for the provenance
 * @param walk    walking, also for the walks of public transport
 * @param bike    cycling
 * @param car     driving
 */
public record StreetProfiles(String version, StreetProfile walk, StreetProfile bike, StreetProfile car) {
    /** The modes that have a profile, in the order of the street network's arrays. */
    public static final List<TravelMode> MODES = List.of(TravelMode.WALK, TravelMode.BIKE, TravelMode.CAR);

    /** Returns the profile of a street mode. */
    public StreetProfile profile(TravelMode mode) {
        return switch (mode) {
            case WALK -> walk;
            case BIKE -> bike;
            case CAR -> car;
            case TRANSIT -> throw new IllegalArgumentException("Public transport has no street profile.");
        };
    }

    /** Returns what a profile's speeds are multiplied by under the given parameters. */
    public double scale(TravelMode mode, ReachabilityParameters parameters) {
        return switch (mode) {
            case WALK -> parameters.walkSpeedKmh();
            case BIKE -> parameters.bikeSpeedKmh();
            case CAR -> parameters.carSpeedFactor();
            case TRANSIT -> throw new IllegalArgumentException("Public transport has no street profile.");
        };
    }

    /** Returns the profiles that come with the program. */
    public static StreetProfiles builtIn() {
        try (InputStream in = Objects.requireNonNull(StreetProfiles.class.getResourceAsStream("profiles.json"))) {
            return parse("built-in profiles.json", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("The built-in street profiles cannot be read.", e);
        }
    }

    /**
     * Reads profiles from a JSON file of the built-in file's form.
     *
     * @throws ReachabilityInputException if the file is not of this form
     * @throws IOException                if reading fails
     */
    public static StreetProfiles read(Path file) throws IOException {
        return parse(file.toString(), Files.readString(file));
    }

    private static StreetProfiles parse(String name, String text) throws ReachabilityInputException {
        try {
            JsonObject root = JsonParser.parseString(text).getAsJsonObject();
            return new StreetProfiles(root.get("version").getAsString(), profile(root.getAsJsonObject("walk")),
                    profile(root.getAsJsonObject("bike")), profile(root.getAsJsonObject("car")));
        } catch (JsonParseException | IllegalStateException | NullPointerException | NumberFormatException
                | UnsupportedOperationException | ClassCastException e) {
            throw new ReachabilityInputException(name + ": not a street profile file (" + e.getMessage()
                    + "). Start from a copy of the built-in profiles.json.", e);
        }
    }

    private static StreetProfile profile(JsonObject json) {
        JsonObject push = json.has("push") ? json.getAsJsonObject("push") : new JsonObject();
        JsonObject maxspeed = json.has("maxspeed") ? json.getAsJsonObject("maxspeed") : new JsonObject();
        return new StreetProfile(numbers(json.get("ways")),
                numbers(json.get("designated")), strings(json.get("access")), set(json.get("allow")),
                set(json.get("deny")), set(json.get("denyTags")), set(push.get("values")), number(push.get("factor")),
                strings(json.get("oneway")), set(json.get("onewayImplied")), set(json.get("contraflow")),
                set(json.get("barriers")), set(json.get("noSnap")), number(maxspeed.get("factor")),
                numbers(maxspeed.get("words")));
    }

    private static double number(JsonElement element) {
        return element == null ? 0 : element.getAsDouble();
    }

    private static Map<String, Double> numbers(JsonElement element) {
        Map<String, Double> result = new LinkedHashMap<>();
        if (element != null) {
            element.getAsJsonObject().entrySet().forEach(entry -> result.put(entry.getKey(),
                    entry.getValue().getAsDouble()));
        }
        return result;
    }

    private static List<String> strings(JsonElement element) {
        List<String> result = new ArrayList<>();
        JsonArray array = element == null ? new JsonArray() : element.getAsJsonArray();
        array.forEach(value -> result.add(value.getAsString()));
        return result;
    }

    private static Set<String> set(JsonElement element) {
        return new LinkedHashSet<>(strings(element));
    }
}
