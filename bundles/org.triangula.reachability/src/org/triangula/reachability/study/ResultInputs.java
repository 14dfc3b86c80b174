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
import java.util.Optional;
import org.triangula.reachability.notice.FeedDays;
import org.triangula.reachability.notice.Notice;
import org.triangula.reachability.notice.NoticeKind;

/**
 * What a result was computed from, as its provenance file says.
 *
 * @param created moment of computation, ISO 8601; empty when not known
 * @param networks names of the street file and the timetables
 * @param feeds the timetables with the days they cover
 * @param notices remarks on the data
 * @param facilities number of facilities that were asked together, of all types; 0 when not known
 * @param facilitiesWithoutStreet of these, how many have no street within the snapping distance, by key of the mode
 */
public record ResultInputs(String created, List<String> networks, List<FeedDays> feeds, List<Notice> notices,
        int facilities, Map<String, Integer> facilitiesWithoutStreet) {

    /** Copies lists and map. */
    public ResultInputs {
        networks = List.copyOf(networks);
        feeds = List.copyOf(feeds);
        notices = List.copyOf(notices);
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
        List<FeedDays> feeds = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
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
                feed(feed).ifPresent(feeds::add);
            }
            JsonObject base = root.getAsJsonObject("base");
            facilities = base.get("facilities").getAsInt();
            base.getAsJsonObject("facilitiesWithoutStreet").entrySet()
                    .forEach(entry -> without.put(entry.getKey(), entry.getValue().getAsInt()));
            if (root.has("notices")) {
                root.getAsJsonArray("notices").forEach(notice -> notice(notice).ifPresent(notices::add));
            }
        } catch (IOException | JsonParseException | IllegalStateException | NullPointerException
                | UnsupportedOperationException | ClassCastException e) {
            // the result itself does not depend on it; what could be read is shown
            return new ResultInputs(created, networks, feeds, notices, facilities, without);
        }
        return new ResultInputs(created, networks, feeds, notices, facilities, without);
    }

    /** Older results keep sentences, later ones the parts. */
    private static Optional<FeedDays> feed(JsonElement feed) {
        return feed.isJsonObject() ? FeedDays.ofMap(texts(feed)) : FeedDays.ofSentence(feed.getAsString());
    }

    private static Optional<Notice> notice(JsonElement notice) {
        return notice.isJsonObject() ? Notice.ofMap(texts(notice))
                : Optional.of(Notice.of(NoticeKind.WORDS, notice.getAsString()));
    }

    private static Map<String, String> texts(JsonElement object) {
        Map<String, String> texts = new HashMap<>();
        object.getAsJsonObject().entrySet().forEach(entry -> texts.put(entry.getKey(), entry.getValue().getAsString()));
        return texts;
    }
}
