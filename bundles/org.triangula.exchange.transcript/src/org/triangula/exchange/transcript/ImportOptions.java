// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript;

import java.util.Map;
import java.util.Optional;

import org.triangula.core.exchange.ImportBatch;

/**
 * Options of the import of transcripts.
 *
 * @param values the options by key: {@code again}, {@code form} ({@code keep} leaves the form in the text),
 *        {@code group}, {@code media} ({@code copy} copies the recording into the study, {@code none} ignores it),
 *        {@code original} ({@code keep} or {@code none}), {@code pseudonyms} ({@code true}, or the path of a table)
 */
record ImportOptions(Map<String, String> values) {

    ImportOptions {
        values = Map.copyOf(values);
    }

    boolean again() {
        return "true".equals(values.get("again"));
    }

    boolean keepsForm() {
        return "keep".equals(values.get("form"));
    }

    /** Names of groups, from the outermost, with slashes between; empty for none. */
    String group() {
        return values.getOrDefault(ImportBatch.GROUP, "");
    }

    boolean linksMedia() {
        return !"none".equals(values.get("media"));
    }

    boolean copiesMedia() {
        return "copy".equals(values.get("media"));
    }

    /** Whether the original is kept in the study; by default only when it holds no names that were taken out. */
    boolean keepsOriginal(boolean holdsNames) {
        String original = values.getOrDefault("original", "");
        return "keep".equals(original) || !"none".equals(original) && !holdsNames;
    }

    boolean replacesNames() {
        String pseudonyms = values.getOrDefault("pseudonyms", "false");
        return !pseudonyms.isBlank() && !"false".equals(pseudonyms);
    }

    /** A table of names and pseudonyms. */
    Optional<String> pseudonymTable() {
        return Optional.ofNullable(values.get("pseudonyms"))
            .filter(value -> !value.isBlank() && !"true".equals(value) && !"false".equals(value));
    }
}
