// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.query;

import java.util.List;

import org.triangula.coding.retrieval.CodedSegment;

/**
 * A passage that a query found.
 *
 * @param document identity of the document
 * @param start first Unicode code point
 * @param end code point after the last
 * @param codings for a segment: the coding; for an intersection: all codings of codes A that overlap it, in the order
 *     of the text; never empty
 * @param partners the codings of codes B for which it was found, where the function has such: that around it, that
 *     behind it, or one that is near
 */
public record QueryHit(String document, int start, int end, List<CodedSegment> codings, List<CodedSegment> partners) {

    /** Copies the lists. */
    public QueryHit {
        codings = List.copyOf(codings);
        partners = List.copyOf(partners);
    }

    static QueryHit of(CodedSegment segment) {
        return new QueryHit(segment.document(), segment.start(), segment.end(), List.of(segment), List.of());
    }

    static QueryHit of(CodedSegment segment, CodedSegment partner) {
        return new QueryHit(segment.document(), segment.start(), segment.end(), List.of(segment), List.of(partner));
    }
}
