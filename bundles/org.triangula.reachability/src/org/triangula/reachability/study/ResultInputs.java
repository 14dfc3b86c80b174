// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.study;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a result was computed from, as its provenance file says.
 *
 * @param created moment of computation, ISO 8601; empty when not known
 * @param networks names of the street file and the timetables
 * @param feeds the timetables with the days they cover
 * @param facilities number of facilities that were asked together, of all types; 0 when not known
 * @param facilitiesWithoutStreet of these, how many have no street within the snapping distance, by key of the mode
 */
public record ResultInputs(String created, List<String> networks, List<String> feeds, int facilities,
        Map<String, Integer> facilitiesWithoutStreet) {

    /** Copies lists and map. */
    public ResultInputs {
        networks = List.copyOf(networks);
        feeds = List.copyOf(feeds);
        facilitiesWithoutStreet = Map.copyOf(facilitiesWithoutStreet);
    }

    /**
     * Reads a provenance file.
     *
     * @param file the file
     * @return what it says; nothing of what is missing or damaged
     */
    public static ResultInputs read(Path file) {
        List<String> networks = new ArrayList<>();
        List<String> feeds = new ArrayList<>();
        Map<String, Integer> without = new HashMap<>();
        int facilities = 0;
        String created = "";
        try {
            JsonObject root = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
            created = root.has("created") ? root.get("created").getAsString() : "";
            for (JsonElement input : root.getAsJsonArray("inputs")) {
                String role = input.getAsJsonObject().get("role").getAsString();
                if (role.equals("osm") || role.equals("gtfs")) {
                    networks.add(input.getAsJsonObject().get("file").getAsString());
                }
            }
            for (JsonElement feed : root.getAsJsonObject("networks").getAsJsonArray("feeds")) {
                feeds.add(feed.getAsString());
            }
            JsonObject base = root.getAsJsonObject("base");
            facilities = base.get("facilities").getAsInt();
            base.getAsJsonObject("facilitiesWithoutStreet").entrySet()
                    .forEach(entry -> without.put(entry.getKey(), entry.getValue().getAsInt()));
        } catch (IOException | JsonParseException | IllegalStateException | NullPointerException
                | UnsupportedOperationException | ClassCastException e) {
            // the result itself does not depend on it; what could be read is shown
            return new ResultInputs(created, networks, feeds, facilities, without);
        }
        return new ResultInputs(created, networks, feeds, facilities, without);
    }
}
