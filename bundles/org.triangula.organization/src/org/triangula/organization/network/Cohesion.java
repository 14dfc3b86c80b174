// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network;

import java.util.Arrays;
import java.util.HashMap;
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
        double all = 0;
        for (int arc = 0; arc < graph.arcs(); arc++) {
            all += graph.weight(arc);
        }
        Map<Integer, Map<Integer, Double>> between = new HashMap<>();
        double[] share = new double[count];
        for (int node = 0; node < count; node++) {
            Map<Integer, Double> row = new HashMap<>();
            for (int arc = graph.first(node); arc < graph.end(node); arc++) {
                share[node] += graph.weight(arc) / all;
                row.put(graph.target(arc), graph.weight(arc) / all);
            }
            between.put(node, row);
        }
        int[] groups = new int[count];
        Arrays.setAll(groups, node -> node);
        int[] best = groups.clone();
        double modularity = 0;
        double greatest = 0;
        while (true) {
            int first = -1;
            int second = -1;
            double gain = Double.NEGATIVE_INFINITY;
            for (Map.Entry<Integer, Map<Integer, Double>> row : between.entrySet()) {
                for (Map.Entry<Integer, Double> cell : row.getValue().entrySet()) {
                    double change = 2 * (cell.getValue() - share[row.getKey()] * share[cell.getKey()]);
                    if (row.getKey() < cell.getKey() && (change > gain || change == gain && row.getKey() < first)) {
                        gain = change;
                        first = row.getKey();
                        second = cell.getKey();
                    }
                }
            }
            if (first < 0) {
                return numbered(best);
            }
            merge(between, first, second);
            share[first] += share[second];
            for (int node = 0; node < count; node++) {
                groups[node] = groups[node] == second ? first : groups[node];
            }
            modularity += gain;
            if (modularity > greatest) {
                greatest = modularity;
                best = groups.clone();
            }
        }
    }

    private static void merge(Map<Integer, Map<Integer, Double>> between, int into, int gone) {
        Map<Integer, Double> row = between.remove(gone);
        row.forEach((other, weight) -> {
            if (other != into) {
                between.get(other).remove(gone);
                between.get(other).merge(into, weight, Double::sum);
                between.get(into).merge(other, weight, Double::sum);
            }
        });
        between.get(into).remove(gone);
    }
}
