// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.matrix;

import java.util.List;
import java.util.Set;

/**
 * Which relations of codes shall be counted.
 *
 * @param codes identities of the codes, in rows and columns
 * @param documents identities of the documents; empty = all
 * @param relation when two segments are related
 * @param distance for {@link Relation#NEAR} the largest distance in paragraphs, 0 or more; else without meaning
 * @param counting pairs of segments or documents; weights are not counted
 * @param subcodes whether segments of the codes below a code count for it, too
 */
public record CodeRelationsQuestion(List<String> codes, Set<String> documents, Relation relation, int distance,
    Counting counting, boolean subcodes) {

    /** When two segments of one document are related. */
    public enum Relation {
        /** They have at least one character in common. */
        INTERSECTION,
        /**
         * They are at most a number of paragraphs apart: 0 when one paragraph holds something of both, 1 when one ends
         * in the paragraph before that in which the other begins, and so on. Segments that intersect are near.
         */
        NEAR,
        /** Always. */
        SAME_DOCUMENT
    }

    /** Copies the collections; refuses weights. */
    public CodeRelationsQuestion {
        codes = List.copyOf(codes);
        documents = Set.copyOf(documents);
        if (counting == Counting.WEIGHTS || distance < 0) {
            throw new IllegalArgumentException("Relations count pairs of segments or documents, from distance 0 on.");
        }
        if (relation == Relation.SAME_DOCUMENT) {
            // pairs within a whole document would grow with the square of its length and say nothing
            counting = Counting.DOCUMENTS;
        }
    }
}
