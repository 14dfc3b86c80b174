// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.query;

import java.util.List;

/**
 * What a query found, with its base.
 *
 * @param hits the passages in the order of documents, text and codes
 * @param documents number of documents that were searched: the base n
 * @param segments number of segments of codes A in these documents, by the chosen coders
 */
public record QueryResult(List<QueryHit> hits, int documents, int segments) {

    /** Nothing was searched. */
    public static final QueryResult NONE = new QueryResult(List.of(), 0, 0);

    /** Copies the list. */
    public QueryResult {
        hits = List.copyOf(hits);
    }

    /**
     * Number of documents with at least one hit.
     *
     * @return the number
     */
    public int documentsWithHits() {
        return (int) hits.stream().map(QueryHit::document).distinct().count();
    }
}
