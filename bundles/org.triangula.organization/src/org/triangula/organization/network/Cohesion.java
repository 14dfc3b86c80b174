// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a graph hangs together as a whole. Numbers equal those of igraph. */
public final class Cohesion {

    private Cohesion() {
    }

    /**
     * Share of the possible ties that exist.
     *
     * @param graph the graph
     * @return 0 to 1; NaN for fewer than two nodes
     */
    public static double density(Graph graph) {
        double nodes = graph.nodes();
        return nodes < 2 ? Double.NaN : graph.arcs() / (nodes * (nodes - 1));
    }

    /**
     * Share of the arcs of a directed graph that are returned.
     *
     * @param graph the graph
     * @return 0 to 1; NaN without arcs
     */
    public static double reciprocity(Graph graph) {
        int returned = 0;
        for (int node = 0; node < graph.nodes(); node++) {
            for (int arc = graph.first(node); arc < graph.end(node); arc++) {
                returned += graph.has(graph.target(arc), node) ? 1 : 0;
            }
        }
        return graph.arcs() == 0 ? Double.NaN : returned / (double) graph.arcs();
    }

    /**
     * Components: nodes that are connected whatever the direction of ties.
     *
     * @param graph the graph
     * @return number of the component of each node, from 0, numbered by their first node
     */
    public static int[] components(Graph graph) {
        int[] parents = new int[graph.nodes()];
        Arrays.setAll(parents, node -> node);
        for (int node = 0; node < parents.length; node++) {
            for (int arc = graph.first(node); arc < graph.end(node); arc++) {
                int one = root(parents, node);
                int other = root(parents, graph.target(arc));
                parents[Math.max(one, other)] = Math.min(one, other);
            }
        }
        int[] roots = new int[parents.length];
        Arrays.setAll(roots, node -> root(parents, node));
        return numbered(roots);
    }

    private static int root(int[] parents, int start) {
        int node = start;
        while (parents[node] != node) {
            parents[node] = parents[parents[node]];
            node = parents[node];
        }
        return node;
    }

    private static int[] numbered(int[] groups) {
        Map<Integer, Integer> numbers = new HashMap<>();
        int[] result = new int[groups.length];
        for (int i = 0; i < groups.length; i++) {
            Integer number = numbers.putIfAbsent(groups[i], numbers.size());
            result[i] = number == null ? numbers.size() - 1 : number;
        }
        return result;
    }

    /**
     * Modularity of groups (Newman 2006), by strengths of ties.
     *
     * @param graph an undirected graph
     * @param groups group of each node, from 0
     * @return below 1; NaN without ties
     */
    public static double modularity(Graph graph, int[] groups) {
        int number = Arrays.stream(groups).max().orElse(-1) + 1;
        double[] inside = new double[number];
        double[] strength = new double[number];
        double all = 0;
        for (int node = 0; node < graph.nodes(); node++) {
            for (int arc = graph.first(node); arc < graph.end(node); arc++) {
                strength[groups[node]] += graph.weight(arc);
                all += graph.weight(arc);
                if (groups[node] == groups[graph.target(arc)]) {
                    inside[groups[node]] += graph.weight(arc);
                }
            }
        }
        double sum = 0;
        for (int group = 0; group < number; group++) {
            sum += inside[group] / all - strength[group] / all * (strength[group] / all);
        }
        return all == 0 ? Double.NaN : sum;
    }

    /**
     * Communities by greedy merging for modularity (Clauset, Newman and Moore 2004), by strengths of ties; the division
     * with the greatest modularity on the way.
     *
     * @param graph an undirected graph
     * @return number of the community of each node, from 0, numbered by their first node
     */
    public static int[] communities(Graph graph) {
        int count = graph.nodes();
        Merging merging = new Merging(graph);
        int[] groups = new int[count];
        Arrays.setAll(groups, node -> node);
        int[] best = groups.clone();
        double modularity = 0;
        double greatest = 0;
        while (true) {
            int first = merging.next();
            if (first < 0) {
                return numbered(best);
            }
            int second = merging.partner[first];
            modularity += merging.gain[first];
            int into = Math.min(first, second);
            int gone = Math.max(first, second);
            merging.merge(into, gone);
            for (int node = 0; node < count; node++) {
                groups[node] = groups[node] == gone ? into : groups[node];
            }
            if (modularity > greatest) {
                greatest = modularity;
                best = groups.clone();
            }
        }
    }

    /** The groups while they are merged: shares of ties between them, and the best partner of each. */
    private static final class Merging {
        private final List<Map<Integer, Double>> between = new ArrayList<>();
        private final double[] share;
        private final int[] partner;
        private final double[] gain;

        Merging(Graph graph) {
            double all = 0;
            for (int arc = 0; arc < graph.arcs(); arc++) {
                all += graph.weight(arc);
            }
            share = new double[graph.nodes()];
            partner = new int[share.length];
            gain = new double[share.length];
            for (int node = 0; node < share.length; node++) {
                Map<Integer, Double> row = new HashMap<>();
                for (int arc = graph.first(node); arc < graph.end(node); arc++) {
                    share[node] += graph.weight(arc) / all;
                    row.put(graph.target(arc), graph.weight(arc) / all);
                }
                between.add(row);
            }
            for (int node = 0; node < share.length; node++) {
                choose(node);
            }
        }

        private double gain(int one, int other) {
            return 2 * (between.get(one).get(other) - share[one] * share[other]);
        }

        private void choose(int group) {
            partner[group] = -1;
            gain[group] = Double.NEGATIVE_INFINITY;
            for (int other : between.get(group).keySet()) {
                double change = gain(group, other);
                if (change > gain[group] || change == gain[group] && other < partner[group]) {
                    gain[group] = change;
                    partner[group] = other;
                }
            }
        }

        /** The group whose merge with its partner gains most; -1 if no groups are tied any more. */
        int next() {
            int best = -1;
            for (int group = 0; group < share.length; group++) {
                if (partner[group] >= 0 && (best < 0 || gain[group] > gain[best])) {
                    best = group;
                }
            }
            return best;
        }

        void merge(int into, int gone) {
            Map<Integer, Double> row = between.get(gone);
            between.set(gone, Map.of());
            partner[gone] = -1;
            row.forEach((other, weight) -> {
                if (other != into) {
                    between.get(other).remove(gone);
                    between.get(other).merge(into, weight, Double::sum);
                    between.get(into).merge(other, weight, Double::sum);
                }
            });
            between.get(into).remove(gone);
            share[into] += share[gone];
            choose(into);
            for (int other : between.get(into).keySet()) {
                double change = gain(other, into);
                if (partner[other] == into || partner[other] == gone) {
                    choose(other);
                } else if (change > gain[other]) {
                    gain[other] = change;
                    partner[other] = into;
                }
            }
        }
    }
}
