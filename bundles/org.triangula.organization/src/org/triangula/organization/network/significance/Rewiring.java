// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network.significance;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;

import org.triangula.organization.network.Graph;

/**
 * A simple graph without loops that is changed at random while every node keeps its numbers of ties, by switching the
 * ends of two ties (Rao, Jana and Bandyopadhyay, A Markov chain Monte Carlo method for generating random
 * (0, 1)-matrices with given marginals, Sankhyā A 58, 1996). In directed graphs circles of three are turned, too;
 * without that some graphs could never be reached. In the long run every graph with these numbers is equally frequent.
 */
final class Rewiring {

    private static final int MOST_NODES = 20_000;

    private final int nodes;
    private final boolean directed;
    private final int[] from;
    private final int[] to;
    private final BitSet there = new BitSet();

    /** Begins with a graph. */
    Rewiring(Graph graph) {
        nodes = graph.nodes();
        directed = graph.isDirected();
        if (nodes > MOST_NODES) {
            throw new IllegalArgumentException(nodes + " nodes; at most " + MOST_NODES + " are possible.");
        }
        int[][] ends = new int[2][graph.arcs()];
        int count = 0;
        for (int node = 0; node < nodes; node++) {
            for (int target : graph.targets(node)) {
                if (directed || node < target) {
                    ends[0][count] = node;
                    ends[1][count++] = target;
                    set(node, target, true);
                }
            }
        }
        from = Arrays.copyOf(ends[0], count);
        to = Arrays.copyOf(ends[1], count);
    }

    int ties() {
        return from.length;
    }

    boolean has(int one, int other) {
        return directed || one < other ? there.get(one * nodes + other) : there.get(other * nodes + one);
    }

    private void set(int one, int other, boolean value) {
        there.set(directed || one < other ? one * nodes + other : other * nodes + one, value);
    }

    /** Tries to switch so many pairs of ties. */
    void mix(int tries, SplittableRandom random) {
        for (int i = 0; i < tries && from.length > 1; i++) {
            int first = random.nextInt(from.length);
            int second = random.nextInt(from.length);
            if (directed && random.nextInt(4) == 0) {
                turn(first, second, random);
            } else {
                // without directions either end may be the one that is switched
                change(first, second, !directed && random.nextBoolean());
            }
        }
    }

    private void change(int first, int second, boolean crossed) {
        int a = from[first];
        int b = to[first];
        int c = crossed ? to[second] : from[second];
        int d = crossed ? from[second] : to[second];
        if (first == second || a == d || c == b || a == c || b == d || has(a, d) || has(c, b)) {
            return;
        }
        set(a, b, false);
        set(c, d, false);
        set(a, d, true);
        set(c, b, true);
        to[first] = d;
        from[second] = c;
        to[second] = b;
    }

    /** Turns a circle of three ties round, if two ties drawn at random and a third one are such a circle. */
    private void turn(int first, int second, SplittableRandom random) {
        int third = random.nextInt(from.length);
        int a = from[first];
        int b = to[first];
        int c = to[second];
        if (from[second] != b || from[third] != c || to[third] != a || has(b, a) || has(c, b) || has(a, c)) {
            return;
        }
        set(a, b, false);
        set(b, c, false);
        set(c, a, false);
        set(b, a, true);
        set(c, b, true);
        set(a, c, true);
        from[first] = b;
        to[first] = a;
        from[second] = c;
        to[second] = b;
        from[third] = a;
        to[third] = c;
    }

    /** Share of the arcs that are returned. */
    double reciprocity() {
        int returned = 0;
        for (int i = 0; i < from.length; i++) {
            returned += has(to[i], from[i]) ? 1 : 0;
        }
        return from.length == 0 ? Double.NaN : returned / (double) from.length;
    }

    /** Three times the triangles divided by the paths of two ties, whatever the directions. */
    double transitivity() {
        int[] degrees = new int[nodes];
        for (int i = 0; i < from.length; i++) {
            degrees[from[i]]++;
            degrees[to[i]]++;
        }
        int[][] neighbours = new int[nodes][];
        Arrays.setAll(neighbours, node -> new int[degrees[node]]);
        int[] filled = new int[nodes];
        for (int i = 0; i < from.length; i++) {
            neighbours[from[i]][filled[from[i]]++] = to[i];
            neighbours[to[i]][filled[to[i]]++] = from[i];
        }
        long closed = 0;
        long paths = 0;
        for (int[] around : neighbours) {
            for (int i = 0; i < around.length; i++) {
                for (int j = i + 1; j < around.length; j++) {
                    closed += has(around[i], around[j]) ? 1 : 0;
                    paths++;
                }
            }
        }
        return paths == 0 ? Double.NaN : closed / (double) paths;
    }
}
