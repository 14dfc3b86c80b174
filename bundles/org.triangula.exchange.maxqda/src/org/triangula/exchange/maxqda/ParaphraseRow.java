// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda;

import java.util.Optional;

/**
 * A paraphrase of a passage.
 *
 * @param provenance where it stood
 * @param documentGroup group of the document; may be empty
 * @param documentName name of the document
 * @param begin where the passage begins
 * @param end where it ends
 * @param segment the passage; empty where the export does not show it, as in the paraphrase matrix
 * @param text the paraphrase
 * @param category category that was given to it; may be empty
 * @param authorship who wrote it and when
 */
public record ParaphraseRow(Provenance provenance, String documentGroup, String documentName, Optional<Position> begin,
    Optional<Position> end, String segment, String text, String category, Authorship authorship) {

    @Override
    public String toString() {
        return "ParaphraseRow[" + provenance + "]";
    }
}
