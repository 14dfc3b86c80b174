// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network;

import java.util.function.Predicate;

import org.triangula.organization.network.Network.Tie;

/**
 * Which ties of a network count. A tie without strength passes only where no least strength is asked for.
 *
 * @param type key of the only type; empty for all
 * @param sign the only sign; empty for all
 * @param direction whether ties have a direction
 * @param strength least strength; NaN for all, also those without
 * @param frequency the only frequency; empty for all
 * @param teller id of the only actor whose view counts; empty for all
 * @param missing whether ties that somebody misses count
 */
public record TieFilter(String type, String sign, Direction direction, double strength, String frequency,
    String teller, Missing missing) implements Predicate<Tie> {

    /** Lets everything pass. */
    public static final TieFilter ALL =
        new TieFilter("", "", Direction.ANY, Double.NaN, "", "", Missing.INCLUDED);

    /** Whether ties have a direction. */
    public enum Direction {
        /** All. */
        ANY,
        /** Only those with a direction. */
        DIRECTED,
        /** Only those without. */
        UNDIRECTED
    }

    /** What happens with ties that somebody misses. */
    public enum Missing {
        /** They count. */
        INCLUDED,
        /** They are left out. */
        EXCLUDED,
        /** Only they count. */
        ONLY
    }

    @Override
    public boolean test(Tie tie) {
        return (type.isEmpty() || tie.type().equals(type)) && (sign.isEmpty() || tie.sign().equals(sign))
            && (direction == Direction.ANY || tie.directed() == (direction == Direction.DIRECTED))
            && (Double.isNaN(strength) || tie.strength() != null && tie.strength() >= strength)
            && (frequency.isEmpty() || tie.frequency().equals(frequency))
            && (teller.isEmpty() || tie.perspective().equals(teller))
            && (missing == Missing.INCLUDED || tie.missing() == (missing == Missing.ONLY));
    }

    /**
     * Whether anything is left out.
     *
     * @return true if a tie could be
     */
    public boolean isRestricting() {
        return !equals(ALL);
    }
}
