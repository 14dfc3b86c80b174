// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.evidence;

import java.util.Objects;
import java.util.Optional;

import org.triangula.model.Identified;

/**
 * One piece of material.
 *
 * @param column where it belongs
 * @param object what it is, to be opened or used as evidence
 * @param heading what kind of thing it is or where it is from
 * @param text the content; may be empty
 * @param detail source, base or circumstances; may be empty
 * @param colour colour of the code or type as #RRGGBB
 * @param mark whether it must be treated with care
 * @param linked true when a person linked it to the subject
 */
public record EvidenceCard(EvidenceColumn column, Identified object, String heading, String text, String detail,
    Optional<String> colour, Mark mark, boolean linked) {

    /** Checks that nothing is missing. */
    public EvidenceCard {
        Objects.requireNonNull(column);
        Objects.requireNonNull(object);
        Objects.requireNonNull(heading);
        Objects.requireNonNull(text);
        Objects.requireNonNull(detail);
        Objects.requireNonNull(colour);
        Objects.requireNonNull(mark);
    }

    /** What one has to know before one uses the card. */
    public enum Mark {
        /** Nothing special. */
        NONE,
        /** Off the record or background: never leaves the team. */
        CONFIDENTIAL,
        /** Two sources of the same thing differ. */
        CONTRADICTORY
    }
}
