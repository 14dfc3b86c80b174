// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer;

import java.util.Objects;

/**
 * An entry that a name may mean.
 *
 * @param <T> kind of entry
 * @param entry the entry
 * @param name the entry's name that fits, as the entry spells it
 * @param status what this name is to the entry
 * @param score likeness of the two names, 0 … 1; 1 when they differ in nothing but spelling conventions (case, blanks,
 *            hyphens, Str. for Straße, ss for ß, ae for ä, a. N. for am Neckar, St. for Sankt)
 */
public record Match<T>(T entry, String name, NameStatus status, double score) {

    /** Checks that the score is a share. */
    public Match {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(status, "status");
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("A score lies between 0 and 1, not " + score);
        }
    }

    /**
     * Whether the names are the same but for spelling conventions.
     *
     * @return true for a score of 1
     */
    public boolean isExact() {
        return score == 1;
    }
}
