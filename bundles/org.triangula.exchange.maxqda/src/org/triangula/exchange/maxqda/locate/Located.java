// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.locate;

import java.util.List;
import java.util.Optional;

/**
 * What came of the search for a passage.
 *
 * @param sought the passage
 * @param outcome whether its place is certain
 * @param candidates where it may stand, the best first; exactly one if the place is certain, at most twenty
 */
public record Located(Sought sought, Outcome outcome, List<Candidate> candidates) {

    /** What came of a search. */
    public enum Outcome {
        /** There is one place, and it fits. */
        PLACED,
        /** There are several places that fit equally well. */
        SEVERAL,
        /** There are places, but none fits well enough to be taken without a look. */
        WEAK,
        /** There is no place. */
        MISSING
    }

    /** Copies the candidates. */
    public Located {
        candidates = List.copyOf(candidates);
    }

    /**
     * The place, if it is certain.
     *
     * @return the place
     */
    public Optional<Candidate> place() {
        return outcome == Outcome.PLACED ? Optional.of(candidates.getFirst()) : Optional.empty();
    }
}
