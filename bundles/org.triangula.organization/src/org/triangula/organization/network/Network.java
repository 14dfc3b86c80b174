// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A network as a value: actors, bodies and programmes with typed, signed ties. A tie that somebody misses is a tie of
 * its own with {@link Tie#missing}; it says something about the network, but nothing flows over it.
 *
 * @param nodes the nodes
 * @param ties the ties; both ends are among the nodes
 */
public record Network(List<Node> nodes, List<Tie> ties) {

    /** Sign of a good tie. */
    public static final String POSITIVE = "positive";
    /** Sign of a tie that is neither good nor bad, or not told. */
    public static final String NEUTRAL = "neutral";
    /** Sign of a bad tie. */
    public static final String NEGATIVE = "negative";

    /**
     * A node.
     *
     * @param id identity
     * @param label name
     * @param kind what it is: person, unit, organisation, body, programme; may be empty
     * @param attributes further values
     */
    public record Node(String id, String label, String kind, Map<String, String> attributes) {
        /** Copies the map. */
        public Node {
            Objects.requireNonNull(id);
            Objects.requireNonNull(label);
            Objects.requireNonNull(kind);
            attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        }
    }

    /**
     * A tie.
     *
     * @param from id of the node it goes out from
     * @param to id of the node it goes to
     * @param type key of its type; may be empty
     * @param directed whether the direction matters
     * @param sign {@link #POSITIVE}, {@link #NEUTRAL} or {@link #NEGATIVE}
     * @param missing whether the tie is said not to exist, though it should
     * @param strength strength; {@code null} if not told
     * @param frequency how often; may be empty
     * @param perspective id of who tells of it; empty if not known
     * @param source where it is told, for example a segment; may be empty
     * @param id id of the tie in the study; empty for one that is not of a study
     */
    public record Tie(String from, String to, String type, boolean directed, String sign, boolean missing,
        Double strength, String frequency, String perspective, String source, String id) {
        /**
         * A tie that is not of a study.
         *
         * @param from id of the node it goes out from
         * @param to id of the node it goes to
         * @param type key of its type; may be empty
         * @param directed whether the direction matters
         * @param sign {@link #POSITIVE}, {@link #NEUTRAL} or {@link #NEGATIVE}
         * @param missing whether the tie is said not to exist, though it should
         * @param strength strength; {@code null} if not told
         * @param frequency how often; may be empty
         * @param perspective id of who tells of it; empty if not known
         * @param source where it is told, for example a segment; may be empty
         */
        public Tie(String from, String to, String type, boolean directed, String sign, boolean missing,
            Double strength, String frequency, String perspective, String source) {
            this(from, to, type, directed, sign, missing, strength, frequency, perspective, source, "");
        }

        /**
         * A plain tie.
         *
         * @param from id of the node it goes out from
         * @param to id of the node it goes to
         * @param directed whether the direction matters
         * @return the tie
         */
        public static Tie plain(String from, String to, boolean directed) {
            return new Tie(from, to, "", directed, NEUTRAL, false, null, "", "", "");
        }
    }

    /** Copies the lists and refuses ties without ends. */
    public Network {
        nodes = List.copyOf(nodes);
        ties = List.copyOf(ties);
        Set<String> ids = new LinkedHashSet<>();
        for (Node node : nodes) {
            if (!ids.add(node.id())) {
                throw new IllegalArgumentException("Two nodes have the id " + node.id());
            }
        }
        for (Tie tie : ties) {
            if (!ids.contains(tie.from()) || !ids.contains(tie.to())) {
                throw new IllegalArgumentException("A tie has an end that is no node: " + tie.from() + ", " + tie.to());
            }
        }
    }

    /**
     * A node by its id.
     *
     * @param id the id
     * @return the node; empty if there is none
     */
    public Optional<Node> node(String id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
    }

    /**
     * The network with those ties only that fit; all nodes stay.
     *
     * @param wanted which ties
     * @return the network
     */
    public Network withTies(Predicate<Tie> wanted) {
        return new Network(nodes, ties.stream().filter(wanted).toList());
    }

    /**
     * The network of some nodes and the ties between them.
     *
     * @param wanted which nodes
     * @return the network
     */
    public Network withNodes(Predicate<Node> wanted) {
        List<Node> kept = nodes.stream().filter(wanted).toList();
        Set<String> ids = new LinkedHashSet<>();
        kept.forEach(node -> ids.add(node.id()));
        return new Network(kept, ties.stream().filter(tie -> ids.contains(tie.from()) && ids.contains(tie.to()))
            .toList());
    }

    /**
     * The ego network of a node: the node, those it has a tie with, and all ties among them.
     *
     * @param id id of the node
     * @param steps how far it reaches: 1 for its own ties
     * @return the network
     */
    public Network ego(String id, int steps) {
        Set<String> reached = new LinkedHashSet<>(Set.of(id));
        for (int step = 0; step < steps; step++) {
            Set<String> more = new LinkedHashSet<>(reached);
            for (Tie tie : ties) {
                if (reached.contains(tie.from())) {
                    more.add(tie.to());
                }
                if (reached.contains(tie.to())) {
                    more.add(tie.from());
                }
            }
            reached = more;
        }
        Set<String> all = reached;
        return withNodes(node -> all.contains(node.id()));
    }

    /**
     * Projects a two-mode network: two nodes of one kind are tied if they share nodes of the other, as members of the
     * same
     * bodies. The strength is the number of shared nodes.
     *
     * @param kept which nodes stay; all others only connect
     * @return the network of the kept nodes, undirected
     */
    public Network projection(Predicate<Node> kept) {
        Network one = new Network(nodes.stream().filter(kept).toList(), List.of());
        Map<String, Integer> order = new LinkedHashMap<>();
        one.nodes.forEach(node -> order.put(node.id(), order.size()));
        Map<String, Set<String>> members = new LinkedHashMap<>();
        for (Tie tie : ties) {
            if (tie.missing() || order.containsKey(tie.from()) == order.containsKey(tie.to())) {
                continue;
            }
            boolean first = order.containsKey(tie.from());
            members.computeIfAbsent(first ? tie.to() : tie.from(), key -> new LinkedHashSet<>())
                .add(first ? tie.from() : tie.to());
        }
        Map<List<String>, Integer> shared = new LinkedHashMap<>();
        for (Set<String> together : members.values()) {
            List<String> list = new ArrayList<>(together);
            for (int i = 0; i < list.size(); i++) {
                for (int j = i + 1; j < list.size(); j++) {
                    boolean forward = order.get(list.get(i)) < order.get(list.get(j));
                    shared.merge(List.of(list.get(forward ? i : j), list.get(forward ? j : i)), 1, Integer::sum);
                }
            }
        }
        List<Tie> tied = shared.entrySet().stream().map(entry -> new Tie(entry.getKey().get(0), entry.getKey().get(1),
            "shared", false, NEUTRAL, false, (double) entry.getValue(), "", "", "")).toList();
        return new Network(one.nodes, tied);
    }
}
