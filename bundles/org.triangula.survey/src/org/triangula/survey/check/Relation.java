// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.check;

import java.util.List;

/**
 * How the counts of figures must relate to each other.
 *
 * @param kind the relation
 * @param whole id of the figure that is the whole, the outcome or the limit
 * @param parts ids of the parts; for {@link Kind#SUFFICIENT} and {@link Kind#NECESSARY} the cases with the condition,
 *        then those with condition and outcome
 */
public record Relation(Kind kind, String whole, List<String> parts) {

    /** Copies the list. */
    public Relation {
        parts = List.copyOf(parts);
    }

    /** Kinds of relations. */
    public enum Kind {
        /** The parts make up the whole. */
        EQUAL,
        /** The parts exclude each other and fit into the whole. */
        AT_MOST,
        /** It is claimed that the condition always brings the outcome. */
        SUFFICIENT,
        /** It is claimed that the outcome never comes without the condition. */
        NECESSARY
    }
}
