// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.compare;

import java.util.List;

import org.triangula.register.table.ValueChange;

/**
 * What two lists say about one facility.
 *
 * @param kind how they agree
 * @param first the entry of the first list; {@code null} when it is only in the second
 * @param second the entry of the second list; {@code null} when it is only in the first
 * @param differences values that differ: original = first list, repaired = second list; only where both say something
 * @param likeness how alike the entries are, 0 … 1; 1 = the same name and address
 */
public record ComparedPair(Kind kind, ListEntry first, ListEntry second, List<ValueChange> differences,
    double likeness) {

    /** How two lists agree about a facility. */
    public enum Kind {
        /** Both have it and say the same. */
        MATCHED,
        /** Both have it and say different things. */
        CONTRADICTING,
        /** Only the first has it. */
        FIRST_ONLY,
        /** Only the second has it. */
        SECOND_ONLY
    }

    /** Copies the list. */
    public ComparedPair {
        differences = List.copyOf(differences);
    }
}
