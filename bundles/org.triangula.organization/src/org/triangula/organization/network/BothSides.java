// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.triangula.organization.network.Network.Node;
import org.triangula.organization.network.Network.Tie;

/**
 * What two actors say of the tie between them, each from its own side. What others say of the pair does not count here,
 * and neither does memory without teller.
 *
 * @param first id of one, the earlier in the network
 * @param second id of the other
 * @param byFirst what the first tells
 * @param bySecond what the second tells
 * @param contradictions in what they contradict each other; empty if they agree
 */
public record BothSides(String first, String second, List<Tie> byFirst, List<Tie> bySecond,
    Set<Contradiction> contradictions) {

    /** Copies the lists. */
    public BothSides {
        byFirst = List.copyOf(byFirst);
        bySecond = List.copyOf(bySecond);
        contradictions = Set.copyOf(contradictions);
    }

    /** In what two sides contradict each other. */
    public enum Contradiction {
        /** One calls it good where the other calls it bad. */
        SIGN,
        /** One tells of a tie that the other misses. */
        EXISTENCE,
        /** They have no type of tie in common. */
        TYPE,
        /** Each sees a tie from the other to itself, or each from itself to the other. */
        DIRECTION,
        /** Only one tells of a tie; the other tells of ties, too, but not of this one. */
        ONE_SIDED
    }

    /**
     * Compares both sides of all pairs of which at least one side tells something. A pair of which only one side tells
     * counts only if the other one tells of any tie at all: who was never heard does not disagree.
     *
     * @param network the network
     * @return the pairs in the order of their first tie
     */
    public static List<BothSides> of(Network network) {
        Map<String, Integer> order = new HashMap<>();
        network.nodes().stream().map(Node::id).forEach(id -> order.put(id, order.size()));
        Set<String> tellers = new HashSet<>();
        Map<List<String>, List<Tie>> told = new LinkedHashMap<>();
        for (Tie tie : network.ties()) {
            tellers.add(tie.perspective());
            boolean own = tie.perspective().equals(tie.from()) || tie.perspective().equals(tie.to());
            if (own && !tie.from().equals(tie.to())) {
                boolean forward = order.get(tie.from()) < order.get(tie.to());
                told.computeIfAbsent(List.of(forward ? tie.from() : tie.to(), forward ? tie.to() : tie.from()),
                    key -> new ArrayList<>()).add(tie);
            }
        }
        List<BothSides> pairs = new ArrayList<>();
        told.forEach((pair, ties) -> {
            if (tellers.containsAll(pair)) {
                List<Tie> byFirst = ties.stream().filter(tie -> tie.perspective().equals(pair.get(0))).toList();
                List<Tie> bySecond = ties.stream().filter(tie -> tie.perspective().equals(pair.get(1))).toList();
                pairs.add(new BothSides(pair.get(0), pair.get(1), byFirst, bySecond,
                    contradictions(byFirst, bySecond)));
            }
        });
        return pairs;
    }

    private static Set<Contradiction> contradictions(List<Tie> one, List<Tie> other) {
        Set<Contradiction> found = EnumSet.noneOf(Contradiction.class);
        if (one.isEmpty() || other.isEmpty()) {
            found.add(Contradiction.ONE_SIDED);
            return found;
        }
        if (one.stream().noneMatch(tie -> other.stream().anyMatch(that -> that.missing() == tie.missing()))) {
            found.add(Contradiction.EXISTENCE);
            return found;
        }
        Set<String> signs = new HashSet<>();
        one.forEach(tie -> signs.add("1" + tie.sign()));
        other.forEach(tie -> signs.add("2" + tie.sign()));
        if (signs.containsAll(List.of("1" + Network.POSITIVE, "2" + Network.NEGATIVE)) && !signs.contains("2"
            + Network.POSITIVE) || signs.containsAll(List.of("1" + Network.NEGATIVE, "2" + Network.POSITIVE))
            && !signs.contains("1" + Network.POSITIVE)) {
            found.add(Contradiction.SIGN);
        }
        if (one.stream().noneMatch(tie -> other.stream().anyMatch(that -> that.type().equals(tie.type())
            || that.type().isEmpty() || tie.type().isEmpty()))) {
            found.add(Contradiction.TYPE);
        }
        if (one.stream().allMatch(Tie::directed) && other.stream().allMatch(Tie::directed)
            && one.stream().noneMatch(tie -> other.stream().anyMatch(that -> that.from().equals(tie.from())))) {
            found.add(Contradiction.DIRECTION);
        }
        return found;
    }

    /**
     * Whether both say the same.
     *
     * @return true if nothing contradicts
     */
    public boolean agree() {
        return contradictions.isEmpty();
    }
}
