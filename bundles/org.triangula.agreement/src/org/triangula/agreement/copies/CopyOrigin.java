// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.copies;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Objects;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * Where a copy of a study comes from, as it lies in the copy ({@value #FILE}).
 *
 * @param id identity of the copy
 * @param coder name of the person it was made for
 * @param madeAt when it was made
 * @param blind whether codings of others were left out
 */
public record CopyOrigin(String id, String coder, Instant madeAt, boolean blind) {

    /** Where it lies in the study folder. */
    public static final String FILE = "data/copy.json";
    /** Where the fingerprint of the copy at the beginning lies in the study folder. */
    static final String BASE = "data/copy-base.gz";

    /** Refuses null. */
    public CopyOrigin {
        Objects.requireNonNull(id);
        Objects.requireNonNull(coder);
        Objects.requireNonNull(madeAt);
    }

    byte[] toBytes() {
        JsonObject json = new JsonObject();
        json.addProperty("id", id);
        json.addProperty("coder", coder);
        json.addProperty("madeAt", madeAt.toString());
        json.addProperty("blind", blind);
        return (new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json) + "\n")
            .getBytes(StandardCharsets.UTF_8);
    }

    /** Reads it; {@code null} when the bytes are no origin. */
    static CopyOrigin read(byte[] bytes) {
        try {
            JsonObject json = JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8)).getAsJsonObject();
            return new CopyOrigin(json.get("id").getAsString(), json.get("coder").getAsString(),
                Instant.parse(json.get("madeAt").getAsString()), json.get("blind").getAsBoolean());
        } catch (JsonParseException | IllegalStateException | NullPointerException | DateTimeParseException e) {
            return null;
        }
    }
}
