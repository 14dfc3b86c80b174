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
import java.util.List;

/**
 * What a result was computed from, as its provenance file says.
 *
 * @param created moment of computation, ISO 8601; empty when not known
 * @param networks names of the street file and the timetables
 * @param feeds the timetables with the days they cover
 */
public record ResultInputs(String created, List<String> networks, List<String> feeds) {

    /** Copies the lists. */
    public ResultInputs {
        networks = List.copyOf(networks);
        feeds = List.copyOf(feeds);
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
        } catch (IOException | JsonParseException | IllegalStateException | NullPointerException
                | UnsupportedOperationException e) {
            // the result itself does not depend on it; what could be read is shown
            return new ResultInputs(created, networks, feeds);
        }
        return new ResultInputs(created, networks, feeds);
    }
}
