// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

import org.triangula.core.change.Change;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * The journal's line format: eight hexadecimal digits of the CRC-32C of the JSON's bytes, a space, one JSON object, a
 * line feed. JSON never contains a raw line feed, so a line is complete exactly when it ends with one and its checksum
 * fits.
 */
final class JournalCodec {

    private final Gson gson = new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

    byte[] encode(JournalEntry entry) {
        JsonObject json = new JsonObject();
        json.addProperty("sequence", entry.sequence());
        json.addProperty("kind", entry.kind().name());
        json.addProperty("target", entry.target());
        json.addProperty("label", entry.label());
        json.addProperty("author", entry.author());
        json.addProperty("time", entry.time().toString());
        JsonArray changes = new JsonArray();
        entry.changes().forEach(change -> changes.add(encode(change)));
        json.add("changes", changes);
        byte[] body = gson.toJson(json).getBytes(StandardCharsets.UTF_8);
        byte[] head = "%08x ".formatted(checksum(body, 0, body.length)).getBytes(StandardCharsets.US_ASCII);
        byte[] line = new byte[head.length + body.length + 1];
        System.arraycopy(head, 0, line, 0, head.length);
        System.arraycopy(body, 0, line, head.length, body.length);
        line[line.length - 1] = '\n';
        return line;
    }

    /**
     * Reads one line.
     *
     * @param line the line without its line feed
     * @return the entry, or {@code null} when the line is not intact
     */
    JournalEntry decode(byte[] line) {
        if (line.length < 11 || line[8] != ' ') {
            return null;
        }
        String sum = new String(line, 0, 8, StandardCharsets.US_ASCII);
        if (!sum.equals("%08x".formatted(checksum(line, 9, line.length - 9)))) {
            return null;
        }
        try {
            String body = new String(line, 9, line.length - 9, StandardCharsets.UTF_8);
            return decode(JsonParser.parseString(body).getAsJsonObject());
        } catch (JsonParseException | IllegalStateException | IllegalArgumentException e) {
            return null;
        }
    }

    private static JournalEntry decode(JsonObject json) {
        List<Change> changes = new ArrayList<>();
        json.getAsJsonArray("changes").forEach(change -> changes.add(decodeChange(change.getAsJsonArray())));
        return new JournalEntry(json.get("sequence").getAsLong(),
            JournalEntry.Kind.valueOf(json.get("kind").getAsString()), json.get("target").getAsLong(),
            json.get("label").getAsString(), json.get("author").getAsString(),
            Instant.parse(json.get("time").getAsString()), changes);
    }

    private static JsonArray encode(Change change) {
        JsonArray json = new JsonArray();
        json.add(switch (change) {
            case Change.Replaced replaced -> "=";
            case Change.Inserted inserted -> "+";
            case Change.Removed removed -> "-";
            case Change.Moved moved -> ">";
        });
        json.add(change.object());
        json.add(change.feature());
        switch (change) {
            case Change.Replaced replaced -> {
                json.add(replaced.before());
                json.add(replaced.after());
            }
            case Change.Inserted inserted -> {
                json.add(inserted.index());
                json.add(inserted.value());
            }
            case Change.Removed removed -> {
                json.add(removed.index());
                json.add(removed.value());
            }
            case Change.Moved moved -> {
                json.add(moved.from());
                json.add(moved.to());
            }
        }
        return json;
    }

    private static Change decodeChange(JsonArray json) {
        String object = json.get(1).getAsString();
        String feature = json.get(2).getAsString();
        JsonElement first = json.get(3);
        JsonElement second = json.get(4);
        return switch (json.get(0).getAsString()) {
            case "=" -> new Change.Replaced(object, feature, first, second);
            case "+" -> new Change.Inserted(object, feature, first.getAsInt(), second);
            case "-" -> new Change.Removed(object, feature, first.getAsInt(), second);
            case ">" -> new Change.Moved(object, feature, first.getAsInt(), second.getAsInt());
            default -> throw new IllegalArgumentException("Unknown change " + json.get(0));
        };
    }

    private static int checksum(byte[] bytes, int offset, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, offset, length);
        return (int) sum.getValue();
    }
}
