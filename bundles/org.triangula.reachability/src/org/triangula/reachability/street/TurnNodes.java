// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.street;

import java.util.Arrays;

/**
 * Rules on turning built into a graph: whoever comes to a node by an edge from which some turns are forbidden
 * arrives at
 * a node of its own, from which only the permitted edges leave. So a plain shortest-path search obeys the rules.
 */
final class TurnNodes {
    private final int plainNodes;
    /** Edge and node by which each additional node is entered, packed and ascending. */
    private final long[] entries;
    /** Forbidden (additional node, edge) pairs, packed and ascending. */
    private final long[] forbidden;
    /** Node and additional node at it, packed and ascending. */
    private final long[] byNode;

    /**
     * Makes the nodes.
     *
     * @param plainNodes nodes of the network
     * @param rules      see {@link StreetNetwork#turnRules()}
     * @param reversed   whether travel is seen backwards, so that rules hold the other way round
     */
    TurnNodes(int plainNodes, int[] rules, boolean reversed) {
        this.plainNodes = plainNodes;
        int count = rules.length / 3;
        long[] from = new long[count];
        for (int i = 0; i < count; i++) {
            from[i] = (long) rules[3 * i + (reversed ? 2 : 0)] << 32 | rules[3 * i + 1];
        }
        entries = Arrays.stream(from).sorted().distinct().toArray();
        forbidden = new long[count];
        for (int i = 0; i < count; i++) {
            forbidden[i] = (long) Arrays.binarySearch(entries, from[i]) << 32 | rules[3 * i + (reversed ? 0 : 2)];
        }
        Arrays.sort(forbidden);
        byNode = new long[entries.length];
        for (int i = 0; i < entries.length; i++) {
            byNode[i] = (entries[i] & 0xFFFF_FFFFL) << 32 | i;
        }
        Arrays.sort(byNode);
    }

    int count() {
        return entries.length;
    }

    /** The node at which one arrives at a plain node by an edge. */
    int arrival(int edge, int node) {
        int found = entries.length == 0 ? -1 : Arrays.binarySearch(entries, (long) edge << 32 | node);
        return found < 0 ? node : plainNodes + found;
    }

    /** Index of the first additional node at a plain node, see {@link #isAt(int, int)}. */
    int first(int node) {
        if (byNode.length == 0) {
            return 0;
        }
        int found = Arrays.binarySearch(byNode, (long) node << 32);
        return found >= 0 ? found : -found - 1;
    }

    boolean isAt(int index, int node) {
        return index < byNode.length && (int) (byNode[index] >> 32) == node;
    }

    int additional(int index) {
        return plainNodes + (int) byNode[index];
    }

    /** Whether an edge may be taken from an additional node. */
    boolean permits(int additional, int edge) {
        return Arrays.binarySearch(forbidden, (long) (additional - plainNodes) << 32 | edge) < 0;
    }
}
