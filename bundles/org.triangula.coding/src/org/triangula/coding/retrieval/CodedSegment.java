// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.retrieval;

import java.time.Instant;

import org.triangula.model.texts.Coding;
import org.triangula.model.texts.CodingOrigin;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;

/**
 * One coding with its passage, as a value: who gave which code to what.
 *
 * @param coding identity of the coding
 * @param selection identity of the selection
 * @param document identity of the document
 * @param code identity of the code
 * @param coder identity of the coder; empty when unknown
 * @param start first Unicode code point
 * @param end code point after the last
 * @param weight 0 (none given) to 100
 * @param comment comment; empty when there is none
 * @param createdAt when it was coded; {@code null} when unknown
 * @param origin how it came about
 */
public record CodedSegment(String coding, String selection, String document, String code, String coder, int start,
    int end, int weight, String comment, Instant createdAt, CodingOrigin origin) {

    /**
     * The value of a coding.
     *
     * @param document the document
     * @param selection a selection of it
     * @param coding a coding of the selection
     * @return the value
     */
    public static CodedSegment of(Document document, Selection selection, Coding coding) {
        return new CodedSegment(coding.getId(), selection.getId(), document.getId(),
            coding.getCode() == null ? "" : coding.getCode().getId(),
            coding.getCoder() == null ? "" : coding.getCoder().getId(), selection.getStart(), selection.getEnd(),
            coding.getWeight(), coding.getComment() == null ? "" : coding.getComment(), coding.getCreatedAt(),
            coding.getOrigin());
    }

    /**
     * Whether this and a range of the same text have at least one character in common.
     *
     * @param from first code point
     * @param to code point after the last
     * @return true if they overlap
     */
    public boolean overlaps(int from, int to) {
        return start < to && from < end;
    }
}
