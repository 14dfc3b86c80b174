// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.study;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.triangula.exchange.maxqda.CodePath;
import org.triangula.exchange.maxqda.Position;
import org.triangula.exchange.maxqda.Provenance;
import org.triangula.exchange.maxqda.locate.Sought;
import org.triangula.model.Property;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;

/**
 * A passage of an import whose place a person has to decide. It waits in a property of the import's source, so it
 * survives a restart, and deciding is an operation like any other.
 *
 * @param id identity of the property
 * @param fingerprint identity of the row
 * @param document identity of the document
 * @param code names of the code's path; empty for a paraphrase
 * @param text the passage; empty when the export does not show it
 * @param begin where it begins, as written; may be empty
 * @param end where it ends, as written; may be empty
 * @param note comment of the coding, or the paraphrase
 * @param weight weight of the coding
 * @param coder user name of who coded; may be empty
 * @param createdAt when
 * @param provenance where it stood in the export
 * @param skipped whether a person decided to leave it out
 */
public record ReviewItem(String id, String fingerprint, String document, List<String> code, String text, String begin,
    String end, String note, OptionalInt weight, String coder, Optional<Instant> createdAt, Provenance provenance,
    boolean skipped) {

    /** Beginning of the keys of properties that hold waiting passages. */
    static final String KEY = "maxqda.review ";

    private static final Gson GSON = new Gson();

    /** Copies the names. */
    public ReviewItem {
        code = List.copyOf(code);
    }

    /** How an item is stored. */
    private static final class Stored {
        private String document = "";
        private List<String> code = List.of();
        private String text = "";
        private String begin = "";
        private String end = "";
        private String note = "";
        private Integer weight;
        private String coder = "";
        private String createdAt = "";
        private String file = "";
        private String sheet = "";
        private int row;
        private boolean skipped;
    }

    /**
     * Reads an item.
     *
     * @param property a property of a source
     * @return the item; empty if the property holds something else, or was written by a later version
     */
    static Optional<ReviewItem> of(Property property) {
        if (property.getKey() == null || !property.getKey().startsWith(KEY) || property.getValue() == null) {
            return Optional.empty();
        }
        try {
            Stored stored = GSON.fromJson(property.getValue(), Stored.class);
            return stored == null ? Optional.empty() : Optional.of(new ReviewItem(property.getId(),
                property.getKey().substring(KEY.length()), stored.document, stored.code, stored.text, stored.begin,
                stored.end, stored.note,
                stored.weight == null ? OptionalInt.empty() : OptionalInt.of(stored.weight), stored.coder,
                stored.createdAt.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(stored.createdAt)),
                new Provenance(stored.file, stored.sheet, stored.row), stored.skipped));
        } catch (JsonParseException | java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The form in which it is stored. */
    String json() {
        Stored stored = new Stored();
        stored.document = document;
        stored.code = code;
        stored.text = text;
        stored.begin = begin;
        stored.end = end;
        stored.note = note;
        stored.weight = weight.isPresent() ? weight.getAsInt() : null;
        stored.coder = coder;
        stored.createdAt = createdAt.map(Instant::toString).orElse("");
        stored.file = provenance.file();
        stored.sheet = provenance.sheet();
        stored.row = provenance.row();
        stored.skipped = skipped;
        return GSON.toJson(stored);
    }

    /** The same item, left out or not. */
    ReviewItem skipped(boolean left) {
        return new ReviewItem(id, fingerprint, document, code, text, begin, end, note, weight, coder, createdAt,
            provenance, left);
    }

    /**
     * Whether it is a paraphrase and not a coding.
     *
     * @return true if it has no code
     */
    public boolean isParaphrase() {
        return code.isEmpty();
    }

    /**
     * The path of the code.
     *
     * @return the path; empty for a paraphrase
     */
    public Optional<CodePath> path() {
        return code.isEmpty() ? Optional.empty() : Optional.of(new CodePath(code));
    }

    /**
     * What is to be looked for in the document.
     *
     * @return the passage
     */
    public Sought sought() {
        return new Sought(text, Position.parse(begin), Position.parse(end), String.join(CodePath.ARROW, code) + coder,
            note + weight);
    }

    @Override
    public String toString() {
        // never words of an interview by accident into a log
        return "ReviewItem[" + provenance + "]";
    }
}
