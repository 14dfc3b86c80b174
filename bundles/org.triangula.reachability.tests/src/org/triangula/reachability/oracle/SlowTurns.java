// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Bans on turning, written a second time from their description, by way and node: whoever comes by a way with a ban to
 * its node is in a state of his own there.
 */
final class SlowTurns {
    private static final int FIRST_STATE = 1_000_000_000;

    private final boolean used;
    private final List<String[]> rules = new ArrayList<>();
    private final Map<Arrival, Integer> states = new HashMap<>();
    private final List<Integer> nodeOfState = new ArrayList<>();
    private final List<Set<Long>> bannedWays = new ArrayList<>();
    private final List<Integer> previousNode = new ArrayList<>();
    private final Map<Integer, List<Integer>> statesAt = new HashMap<>();
    private final Set<Integer> bends = new HashSet<>();

    /** Coming to a node by a way, or within a way from another node. */
    private record Arrival(int node, long from, boolean bend) {
    }

    SlowTurns(boolean used) {
        this.used = used;
    }

    /** Members as "role type id". */
    void add(Map<String, String> tags, List<String> members) {
        String except = ";" + tags.getOrDefault("except", "").replace(" ", "") + ";";
        if (!used || !"restriction".equals(tags.get("type")) || except.contains(";motorcar;")
                || except.contains(";motor_vehicle;") || except.contains(";vehicle;")) {
            return;
        }
        String kind = tags.getOrDefault("restriction:motorcar", tags.getOrDefault("restriction:motor_vehicle",
                tags.getOrDefault("restriction", "")));
        String via = members.stream().filter(member -> member.startsWith("via ")).findFirst().orElse("");
        if (!kind.startsWith("no_") && !kind.startsWith("only_") || !via.startsWith("via NODE ")) {
            return;
        }
        for (String from : members) {
            for (String to : members) {
                if (from.startsWith("from ") && to.startsWith("to ")) {
                    rules.add(new String[] {kind.substring(0, 2), id(from), id(via), id(to)});
                }
            }
        }
    }

    private static String id(String member) {
        return member.substring(member.lastIndexOf(' ') + 1);
    }

    /** Takes the rules whose ways can be travelled and meet at the node. */
    void resolve(Map<Long, Integer> index, Set<Long> kept, Map<Long, Set<Long>> waysAt) {
        for (String[] rule : rules) {
            long from = Long.parseLong(rule[1]);
            long via = Long.parseLong(rule[2]);
            long to = Long.parseLong(rule[3]);
            Set<Long> ways = waysAt.getOrDefault(via, Set.of());
            if (from == to || !kept.contains(from) || !index.containsKey(via) || !ways.contains(to)
                    || !ways.contains(from)) {
                continue;
            }
            int node = index.get(via);
            int state = states.computeIfAbsent(new Arrival(node, from, false), key -> newState(node, -1));
            for (long way : ways) {
                if (rule[0].equals("on") ? way != to && way != from : way == to) {
                    bannedWays.get(state - FIRST_STATE).add(way);
                }
            }
        }
    }

    private int newState(int node, int previous) {
        nodeOfState.add(node);
        previousNode.add(previous);
        bannedWays.add(new HashSet<>());
        statesAt.computeIfAbsent(node, none -> new ArrayList<>()).add(FIRST_STATE + nodeOfState.size() - 1);
        return FIRST_STATE + nodeOfState.size() - 1;
    }

    /** Marks a node between two junctions: cars do not turn round there, which would be a way round a ban. */
    void bend(int node) {
        if (used) {
            bends.add(node);
        }
    }

    /** The state of someone who comes to a node by a way from another node. */
    int state(int node, long way, int previous) {
        if (!used) {
            return node;
        }
        if (bends.contains(node)) {
            return states.computeIfAbsent(new Arrival(node, previous, true), key -> newState(node, previous));
        }
        return states.getOrDefault(new Arrival(node, way, false), node);
    }

    int node(int state) {
        return state < FIRST_STATE ? state : nodeOfState.get(state - FIRST_STATE);
    }

    boolean permits(int state, long way, int next) {
        return state < FIRST_STATE || !bannedWays.get(state - FIRST_STATE).contains(way)
                && previousNode.get(state - FIRST_STATE) != next;
    }

    /** Earliest time at a node from where a way may be taken, -1 = the node itself; null if never. */
    Long earliest(Map<Integer, Long> search, int node, long way) {
        Long best = search.get(node);
        for (int state : statesAt.getOrDefault(node, List.of())) {
            Long time = search.get(state);
            if (time != null && (way < 0 || permits(state, way, -2)) && (best == null || time < best)) {
                best = time;
            }
        }
        return best;
    }
}
