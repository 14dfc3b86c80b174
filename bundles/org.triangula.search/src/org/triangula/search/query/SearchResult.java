// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was found, with its base.
 *
 * @param query what was looked for
 * @param hits the places in the order of documents and text
 * @param documents number of documents that were searched
 * @param paragraphs number of paragraphs that were searched
 */
public record SearchResult(TextQuery query, List<Hit> hits, int documents, int paragraphs) {

    /** Copies the list. */
    public SearchResult {
        hits = List.copyOf(hits);
    }

    /**
     * Hits per document.
     *
     * @return number of hits by identity of the document, for documents with at least one, in the order of the study
     */
    public Map<String, Integer> byDocument() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        hits.forEach(hit -> counts.merge(hit.document(), 1, Integer::sum));
        return counts;
    }
}
