// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.street;

import java.util.Arrays;

/**
 * Strongly connected components of a graph in compressed sparse row form, after Tarjan, "Depth-first search and linear
 * graph algorithms", SIAM Journal on Computing 1 (1972), without recursion. Direction of the arcs does not matter.
 */
final class StrongComponents {
    private final int[] first;
    private final int[] head;

    StrongComponents(int[] first, int[] head) {
        this.first = first;
        this.head = head;
    }

    /** Returns the component per node, numbered from 0. */
    int[] find() {
        int nodes = first.length - 1;
        int[] component = new int[nodes];
        int[] index = new int[nodes];
        int[] low = new int[nodes];
        int[] nextArc = Arrays.copyOf(first, nodes);
        int[] path = new int[nodes];
        int[] open = new int[nodes];
        Arrays.fill(component, -1);
        int counter = 0;
        int components = 0;
        int openSize = 0;
        for (int root = 0; root < nodes; root++) {
            if (index[root] != 0) {
                continue;
            }
            int depth = 0;
            path[0] = root;
            index[root] = low[root] = ++counter;
            open[openSize++] = root;
            while (depth >= 0) {
                int node = path[depth];
                if (nextArc[node] < first[node + 1]) {
                    int other = head[nextArc[node]++];
                    if (index[other] == 0) {
                        index[other] = low[other] = ++counter;
                        open[openSize++] = other;
                        path[++depth] = other;
                    } else if (component[other] < 0) {
                        low[node] = Math.min(low[node], index[other]);
                    }
                    continue;
                }
                if (low[node] == index[node]) {
                    int member;
                    do {
                        member = open[--openSize];
                        component[member] = components;
                    } while (member != node);
                    components++;
                }
                depth--;
                if (depth >= 0) {
                    low[path[depth]] = Math.min(low[path[depth]], low[node]);
                }
            }
        }
        return component;
    }
}
