// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.confidential;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.crypto.AEADBadTagException;

import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** The format of the file with the names; see {@code docs/file-formats.md}. */
final class NameFile {

    static final int VERSION = 1;

    private static final String FORMAT = "triangula-names";
    private static final String CIPHER = "AES-256-GCM";
    private static final String DERIVATION = "PBKDF2-HMAC-SHA256";

    private final String place;

    NameFile(String place) {
        this.place = place;
    }

    /**
     * What the file says before anything is decrypted.
     *
     * @param entries the names, when they are not encrypted
     * @param sealed how they are encrypted, when they are
     */
    record Content(List<NameEntry> entries, Optional<Sealed> sealed) {
    }

    /**
     * Encrypted names.
     *
     * @param iterations iterations of the derivation of the key
     * @param salt salt of the derivation
     * @param check what the right key decrypts to a known value
     * @param content the encrypted names
     */
    record Sealed(int iterations, byte[] salt, byte[] check, byte[] content) {
    }

    Content parse(byte[] bytes) throws ProblemException {
        try {
            JsonObject root = JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8)).getAsJsonObject();
            if (!FORMAT.equals(root.get("format").getAsString())) {
                throw damaged(null);
            }
            if (root.get("version").getAsInt() > VERSION) {
                throw new ProblemException(place, Messages.newer, Messages.newer_remedy);
            }
            JsonElement encryption = root.get("encryption");
            if (encryption == null) {
                return new Content(entries(root.getAsJsonArray("entries")), Optional.empty());
            }
            return new Content(List.of(), Optional.of(sealed(encryption.getAsJsonObject(), root)));
        } catch (JsonParseException | IllegalStateException | IllegalArgumentException | NullPointerException
            | UnsupportedOperationException | StackOverflowError e) {
            throw damaged(e);
        }
    }

    private Sealed sealed(JsonObject encryption, JsonObject root) throws ProblemException {
        int iterations = encryption.get("iterations").getAsInt();
        if (!CIPHER.equals(encryption.get("cipher").getAsString())
            || !DERIVATION.equals(encryption.get("derivation").getAsString())) {
            throw new ProblemException(place, Messages.newer, Messages.newer_remedy);
        }
        byte[] salt = bytes(encryption.get("salt"));
        if (iterations < 1 || iterations > NameCipher.MOST_ITERATIONS || salt.length == 0) {
            throw damaged(null);
        }
        return new Sealed(iterations, salt, bytes(encryption.get("check")), bytes(root.get("content")));
    }

    private static byte[] bytes(JsonElement element) {
        return Base64.getDecoder().decode(element.getAsString());
    }

    private static List<NameEntry> entries(JsonArray array) {
        Map<String, NameEntry> entries = new LinkedHashMap<>();
        for (JsonElement element : array) {
            JsonObject entry = element.getAsJsonObject();
            String id = entry.get("id").getAsString();
            entries.put(id, new NameEntry(id, text(entry, "name"), text(entry, "contact"), text(entry, "note")));
        }
        return new ArrayList<>(entries.values());
    }

    private static String text(JsonObject entry, String key) {
        JsonElement value = entry.get(key);
        return value == null ? "" : value.getAsString();
    }

    /** Decrypts; a wrong passphrase is told apart from a damaged file. */
    List<NameEntry> open(Sealed sealed, NameCipher cipher) throws ProblemException {
        if (!cipher.accepts(sealed.check())) {
            throw new ProblemException(place, Messages.wrongPassphrase, Messages.wrongPassphrase_remedy);
        }
        byte[] plain;
        try {
            plain = cipher.decrypt(sealed.content(), header(sealed.iterations(), sealed.salt()));
        } catch (AEADBadTagException e) {
            throw damaged(e);
        }
        try {
            return entries(JsonParser.parseString(new String(plain, StandardCharsets.UTF_8)).getAsJsonArray());
        } catch (JsonParseException | IllegalStateException | NullPointerException
            | UnsupportedOperationException e) {
            throw damaged(e);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    static byte[] plain(Collection<NameEntry> entries) {
        JsonObject root = root();
        root.add("entries", array(entries));
        return json(root);
    }

    static byte[] sealed(Collection<NameEntry> entries, NameCipher cipher) {
        JsonObject root = root();
        JsonObject encryption = new JsonObject();
        encryption.addProperty("cipher", CIPHER);
        encryption.addProperty("derivation", DERIVATION);
        encryption.addProperty("iterations", cipher.iterations());
        encryption.addProperty("salt", Base64.getEncoder().encodeToString(cipher.salt()));
        encryption.addProperty("check", Base64.getEncoder().encodeToString(cipher.check()));
        root.add("encryption", encryption);
        byte[] plain = array(entries).toString().getBytes(StandardCharsets.UTF_8);
        root.addProperty("content", Base64.getEncoder()
            .encodeToString(cipher.encrypt(plain, header(cipher.iterations(), cipher.salt()))));
        Arrays.fill(plain, (byte) 0);
        return json(root);
    }

    /** What is not secret but must not be exchanged either: it is authenticated with the content. */
    private static byte[] header(int iterations, byte[] salt) {
        return (FORMAT + " " + VERSION + " " + CIPHER + " " + DERIVATION + " " + iterations + " "
            + Base64.getEncoder().encodeToString(salt)).getBytes(StandardCharsets.US_ASCII);
    }

    private static JsonObject root() {
        JsonObject root = new JsonObject();
        root.addProperty("format", FORMAT);
        root.addProperty("version", VERSION);
        return root;
    }

    private static JsonArray array(Collection<NameEntry> entries) {
        JsonArray array = new JsonArray();
        for (NameEntry entry : entries) {
            JsonObject object = new JsonObject();
            object.addProperty("id", entry.id());
            object.addProperty("name", entry.name());
            object.addProperty("contact", entry.contact());
            object.addProperty("note", entry.note());
            array.add(object);
        }
        return array;
    }

    private static byte[] json(JsonObject root) {
        return (new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(root) + "\n")
            .getBytes(StandardCharsets.UTF_8);
    }

    private ProblemException damaged(Throwable cause) {
        // no cause that might carry a piece of the content into a log
        return new ProblemException(new Problem(place, Messages.damaged, Messages.damaged_remedy),
            cause instanceof AEADBadTagException ? cause : null);
    }
}
