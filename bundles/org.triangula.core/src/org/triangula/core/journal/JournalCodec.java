// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.journal;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
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

    /** Entries up to this many bytes are put together in memory; larger ones, as imports have them, never are. */
    private static final int SMALL = 1 << 20;

    /**
     * Writes one line.
     *
     * @param entry the entry
     * @param stream receives the line; flushed, not closed
     * @return how many bytes it has
     * @throws IOException if it cannot be written
     */
    long write(JournalEntry entry, OutputStream stream) throws IOException {
        JsonObject json = json(entry);
        // the checksum stands first: a large entry is written twice, the first time into the void
        Measured measured = new Measured();
        write(json, measured);
        stream.write("%08x ".formatted((int) measured.sum.getValue()).getBytes(StandardCharsets.US_ASCII));
        if (measured.length <= SMALL) {
            measured.kept.writeTo(stream);
        } else {
            write(json, stream);
        }
        stream.write('\n');
        stream.flush();
        return measured.length + 10;
    }

    private void write(JsonObject json, OutputStream stream) throws IOException {
        Writer characters = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 13);
        gson.toJson(json, characters);
        characters.flush();
    }

    /** Counts and sums up bytes, and keeps them as long as they are few. */
    private static final class Measured extends OutputStream {

        private final CRC32C sum = new CRC32C();
        private ByteArrayOutputStream kept = new ByteArrayOutputStream(1 << 10);
        private long length;

        @Override
        public void write(int each) {
            write(new byte[] {(byte) each}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int count) {
            sum.update(bytes, offset, count);
            length += count;
            if (length <= SMALL) {
                kept.write(bytes, offset, count);
            } else {
                kept = new ByteArrayOutputStream(0);
            }
        }
    }

    private static JsonObject json(JournalEntry entry) {
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
        return json;
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
