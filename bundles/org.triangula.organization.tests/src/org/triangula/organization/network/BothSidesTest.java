// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.triangula.organization.network.BothSides.Contradiction;
import org.triangula.organization.network.Network.Node;
import org.triangula.organization.network.Network.Tie;
import org.triangula.organization.network.TieFilter.Direction;
import org.triangula.organization.network.TieFilter.Missing;

/** What two actors say of their tie, and which ties count. */
class BothSidesTest {

    private static Network network(Tie... ties) {
        return new Network(Stream.of("a", "b", "c").map(id -> new Node(id, id, "", Map.of())).toList(), List.of(ties));
    }

    private static Tie tie(String from, String to, String type, String sign, boolean missing, String teller) {
        return new Tie(from, to, type, true, sign, missing, null, "", teller, "");
    }

    private static Set<Contradiction> between(Tie... ties) {
        return BothSides.of(network(ties)).getFirst().contradictions();
    }

    @Test
    void bothSidesAgreeOrContradict() {
        Tie good = tie("a", "b", "cooperation", Network.POSITIVE, false, "a");
        assertEquals(Set.of(), between(good, tie("a", "b", "cooperation", Network.POSITIVE, false, "b")));
        assertEquals(Set.of(), between(good, tie("a", "b", "", Network.NEUTRAL, false, "b")));
        assertEquals(Set.of(Contradiction.SIGN, Contradiction.TYPE, Contradiction.DIRECTION),
            between(good, tie("b", "a", "conflict", Network.NEGATIVE, false, "b")));
        assertEquals(Set.of(Contradiction.EXISTENCE),
            between(good, tie("a", "b", "cooperation", Network.NEUTRAL, true, "b")));
        // two tellings of one side: one of them fits
        assertEquals(Set.of(), between(good, tie("a", "b", "cooperation", Network.NEGATIVE, false, "b"),
            tie("a", "b", "cooperation", Network.POSITIVE, false, "b")));
    }

    @Test
    void whoWasNeverHeardDoesNotDisagree() {
        Tie good = tie("a", "b", "cooperation", Network.POSITIVE, false, "a");
        assertEquals(List.of(), BothSides.of(network(good)));
        Tie elsewhere = tie("b", "c", "referral", Network.NEUTRAL, false, "b");
        List<BothSides> pairs = BothSides.of(network(good, elsewhere));
        assertEquals(1, pairs.size());
        assertEquals(Set.of(Contradiction.ONE_SIDED), pairs.getFirst().contradictions());
        assertEquals(List.of(good), pairs.getFirst().byFirst());
        assertFalse(pairs.getFirst().agree());
        // what a third one says of the two is no side
        assertEquals(List.of(), BothSides.of(network(tie("a", "b", "", Network.NEUTRAL, false, "c"))));
    }

    @Test
    void filtersLetPassWhatFits() {
        Tie strong = new Tie("a", "b", "funding", true, Network.POSITIVE, false, 3.0, "monthly", "a", "");
        Tie unknown = new Tie("b", "c", "", false, Network.NEUTRAL, true, null, "", "", "");
        List<Tie> both = List.of(strong, unknown);
        record Case(TieFilter filter, List<Tie> passing) { }
        TieFilter all = TieFilter.ALL;
        for (Case one : List.of(new Case(all, both),
            new Case(new TieFilter("funding", "", Direction.ANY, Double.NaN, "", "", Missing.INCLUDED),
                List.of(strong)),
            new Case(new TieFilter("", Network.NEUTRAL, Direction.ANY, Double.NaN, "", "", Missing.INCLUDED),
                List.of(unknown)),
            new Case(new TieFilter("", "", Direction.UNDIRECTED, Double.NaN, "", "", Missing.INCLUDED),
                List.of(unknown)),
            new Case(new TieFilter("", "", Direction.ANY, 3, "", "", Missing.INCLUDED), List.of(strong)),
            new Case(new TieFilter("", "", Direction.ANY, 3.5, "", "", Missing.INCLUDED), List.of()),
            new Case(new TieFilter("", "", Direction.ANY, Double.NaN, "monthly", "", Missing.INCLUDED),
                List.of(strong)),
            new Case(new TieFilter("", "", Direction.ANY, Double.NaN, "", "a", Missing.INCLUDED), List.of(strong)),
            new Case(new TieFilter("", "", Direction.ANY, Double.NaN, "", "", Missing.EXCLUDED), List.of(strong)),
            new Case(new TieFilter("", "", Direction.ANY, Double.NaN, "", "", Missing.ONLY), List.of(unknown)))) {
            assertEquals(one.passing(), both.stream().filter(one.filter()).toList(), one.filter().toString());
        }
        assertFalse(all.isRestricting());
        assertTrue(new TieFilter("", "", Direction.ANY, 3, "", "", Missing.INCLUDED).isRestricting());
    }
}
