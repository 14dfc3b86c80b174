// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.copies;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.triangula.model.texts.Document;

/** Which side has corrected the text of a document since both were the same. */
enum TextState {
    /** Both have the same text. */
    SAME,
    /** Only the open study has another text. */
    CORRECTED_HERE,
    /** Only the copy has another text. */
    CORRECTED_THERE,
    /** Both have another text, or nobody knows. */
    CORRECTED_ON_BOTH_SIDES;

    /** The features of a document that belong to its text and change together. */
    static final Set<String> FEATURES = Set.of("textFile", "textLength", "textChecksum", "paragraphCount");

    static boolean same(Document one, Document other) {
        return one.getTextChecksum() != null && other.getTextChecksum() != null
            ? one.getTextChecksum().equals(other.getTextChecksum())
            : Objects.equals(one.getTextFile(), other.getTextFile());
    }

    /**
     * Compares.
     *
     * @param here numbers of the features in the open study
     * @param there numbers of the features in the copy
     * @param base numbers of the features that both had; empty when unknown
     */
    static TextState of(Map<String, String> here, Map<String, String> there, Map<String, String> base) {
        String feature = here.containsKey("textChecksum") && there.containsKey("textChecksum") ? "textChecksum"
            : "textFile";
        String ours = here.get(feature);
        String theirs = there.get(feature);
        if (Objects.equals(ours, theirs)) {
            return SAME;
        }
        String before = base.get(feature);
        if (base.isEmpty() || !Objects.equals(ours, before) && !Objects.equals(theirs, before)) {
            return CORRECTED_ON_BOTH_SIDES;
        }
        return Objects.equals(ours, before) ? CORRECTED_THERE : CORRECTED_HERE;
    }
}
