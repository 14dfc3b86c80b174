// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.triangula.model.actors.Actor;
import org.triangula.model.actors.Tie;
import org.triangula.model.actors.TieSign;

/**
 * Two actors with everything that is told about ties between them. The tellings are kept side by side.
 *
 * @param one the actor from which the first tie goes
 * @param other the other actor
 * @param tellings the ties in the order of the study
 */
public record Dyad(Actor one, Actor other, List<Tie> tellings) {

    /** Copies the list. */
    public Dyad {
        Objects.requireNonNull(one);
        Objects.requireNonNull(other);
        tellings = List.copyOf(tellings);
    }

    /**
     * Groups ties by the two actors they connect, whatever their direction.
     *
     * @param ties the ties
     * @param date the day on which a tie must hold
     * @return the pairs in the order of their first tie; ties with an end missing are left out
     */
    public static List<Dyad> of(List<Tie> ties, LocalDate date) {
        Map<Set<Actor>, List<Tie>> byPair = new LinkedHashMap<>();
        for (Tie tie : ties) {
            if (tie.getFrom() != null && tie.getTo() != null && tie.getFrom() != tie.getTo()
                && Validity.holdsOn(tie, date)) {
                byPair.computeIfAbsent(Set.of(tie.getFrom(), tie.getTo()), pair -> new ArrayList<>()).add(tie);
            }
        }
        return byPair.values().stream().map(told -> new Dyad(told.get(0).getFrom(), told.get(0).getTo(), told))
            .toList();
    }

    /**
     * Whether two perspectives contradict each other: the tie exists for one and is missed by the other, or it is
     * good for one and bad for the other.
     *
     * @return true if tellings from different perspectives differ in this way
     */
    public boolean isContradictory() {
        for (Tie first : tellings) {
            for (Tie second : tellings) {
                if (first.getPerspective() != second.getPerspective() && (first.isMissing() != second.isMissing()
                    || isOpposite(first, second))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOpposite(Tie first, Tie second) {
        return first.getSign() == TieSign.POSITIVE
            && second.getSign() == TieSign.NEGATIVE;
    }
}
