// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.study;

import java.util.List;
import java.util.Optional;

import org.triangula.exchange.maxqda.locate.Candidate;
import org.triangula.exchange.maxqda.locate.Located;

/**
 * What is going to happen with the passages of one document.
 *
 * @param key the document in the export
 * @param document identity of the document in the study; empty when it is going to be rebuilt
 * @param checksum checksum of its text when the passages were looked for; empty for one that is going to be rebuilt
 * @param rebuilt text of a document that is going to be rebuilt; empty otherwise
 * @param passages the rows that are not known yet
 */
record Planned(DocumentKey key, Optional<String> document, String checksum, String rebuilt, List<Passage> passages) {

    Planned {
        passages = List.copyOf(passages);
    }

    /**
     * A row with its place.
     *
     * @param row the row
     * @param place the place; empty when a person has to decide
     * @param outcome what came of the search
     */
    record Passage(PassageRow row, Optional<Candidate> place, Located.Outcome outcome) {
    }
}
