// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/** How central the nodes of a graph are; strengths of ties do not count unless said. Numbers equal those of igraph. */
public final class Centrality {

    private static final double PRECISION = 1e-14;
    private static final int MOST_ROUNDS = 100_000;

    private Centrality() {
    }

    /**
     * Ties that go out.
     *
     * @param graph the graph
     * @return number of arcs from each node; in an undirected graph its degree
     */
    public static double[] outDegree(Graph graph) {
        double[] degrees = new double[graph.nodes()];
        for (int node = 0; node < degrees.length; node++) {
            degrees[node] = graph.end(node) - graph.first(node);
        }
        return degrees;
    }

    /**
     * Ties that come in.
     *
     * @param graph the graph
     * @return number of arcs to each node; in an undirected graph its degree
     */
    public static double[] inDegree(Graph graph) {
        double[] degrees = new double[graph.nodes()];
        for (int arc = 0; arc < graph.arcs(); arc++) {
            degrees[graph.target(arc)]++;
        }
        return degrees;
    }

    /**
     * Betweenness after Brandes (A faster algorithm for betweenness centrality, 2001), not normalised.
     *
     * @param graph the graph
     * @return for each node the sum, over pairs of others, of the share of shortest paths that lead through it
     */
    public static double[] betweenness(Graph graph) {
        return betweenness(graph, () -> false);
    }

    /**
     * Betweenness that can be given up.
     *
     * @param graph the graph
     * @param cancelled asked once per node
     * @return the values as {@link #betweenness(Graph)}; empty if it was given up
     */
    public static double[] betweenness(Graph graph, BooleanSupplier cancelled) {
        int count = graph.nodes();
        double[] result = new double[count];
        int[] order = new int[count];
        int[] distance = new int[count];
        double[] paths = new double[count];
        double[] dependency = new double[count];
        for (int source = 0; source < count; source++) {
            if (cancelled.getAsBoolean()) {
                return new double[0];
            }
            Arrays.fill(distance, -1);
            Arrays.fill(paths, 0);
            Arrays.fill(dependency, 0);
            int reached = search(graph, source, order, distance, paths);
            for (int i = reached - 1; i >= 0; i--) {
                int node = order[i];
                for (int arc = graph.first(node); arc < graph.end(node); arc++) {
                    int next = graph.target(arc);
                    if (distance[next] == distance[node] + 1) {
                        dependency[node] += paths[node] / paths[next] * (1 + dependency[next]);
                    }
                }
                if (node != source) {
                    result[node] += dependency[node];
                }
            }
        }
        for (int node = 0; node < count && !graph.isDirected(); node++) {
            result[node] /= 2;
        }
        return result;
    }

    private static int search(Graph graph, int source, int[] order, int[] distance, double[] paths) {
        int reached = 0;
        order[reached++] = source;
        distance[source] = 0;
        paths[source] = 1;
        for (int i = 0; i < reached; i++) {
            int node = order[i];
            for (int arc = graph.first(node); arc < graph.end(node); arc++) {
                int next = graph.target(arc);
                if (distance[next] < 0) {
                    distance[next] = distance[node] + 1;
                    order[reached++] = next;
                }
                if (distance[next] == distance[node] + 1) {
                    paths[next] += paths[node];
                }
            }
        }
        return reached;
    }

    /**
     * Closeness: 1 divided by the sum of distances to the nodes that can be reached along the ties, not normalised.
     *
     * @param graph the graph
     * @return closeness of each node; NaN for one that reaches no other
     */
    public static double[] closeness(Graph graph) {
        int count = graph.nodes();
        double[] result = new double[count];
        int[] order = new int[count];
        int[] distance = new int[count];
        for (int source = 0; source < count; source++) {
            Arrays.fill(distance, -1);
            int reached = search(graph, source, order, distance, new double[count]);
            long sum = 0;
            for (int i = 0; i < reached; i++) {
                sum += distance[order[i]];
            }
            result[source] = sum == 0 ? Double.NaN : 1.0 / sum;
        }
        return result;
    }

    /**
     * Eigenvector centrality (Bonacich 1972): a node is central if those it is tied with are. Power iteration on the
     * adjacency matrix plus the identity, which has the same eigenvectors and settles on bipartite graphs, too.
     *
     * @param graph an undirected graph
     * @return values whose greatest is 1; all 0 if there are no ties
     */
    public static double[] eigenvector(Graph graph) {
        int count = graph.nodes();
        double[] current = outDegree(graph);
        scale(current);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double[] next = current.clone();
            for (int node = 0; node < count; node++) {
                for (int arc = graph.first(node); arc < graph.end(node); arc++) {
                    next[graph.target(arc)] += current[node];
                }
            }
            scale(next);
            double change = 0;
            for (int node = 0; node < count; node++) {
                change = Math.max(change, Math.abs(next[node] - current[node]));
            }
            current = next;
            if (change < PRECISION) {
                break;
            }
        }
        return current;
    }

    private static void scale(double[] values) {
        double greatest = Arrays.stream(values).max().orElse(0);
        for (int i = 0; i < values.length && greatest > 0; i++) {
            values[i] /= greatest;
        }
    }

    /**
     * Burt's constraint (Structural Holes, 1992), by strengths of ties: the lower it is, the more a node can broker
     * between
     * others that have no tie.
     *
     * @param graph the graph; arcs of both directions are summed
     * @return constraint of each node; NaN for one without ties
     */
    public static double[] constraint(Graph graph) {
        int count = graph.nodes();
        double[][] share = new double[count][];
        int[][] neighbours = new int[count][];
        for (int node = 0; node < count; node++) {
            int one = node;
            neighbours[node] = java.util.stream.IntStream.range(0, count)
                .filter(other -> graph.has(one, other) || graph.has(other, one)).toArray();
            share[node] = new double[count];
            double sum = 0;
            for (int other : neighbours[node]) {
                share[node][other] = graph.weight(node, other) + graph.weight(other, node);
                sum += share[node][other];
            }
            for (int other : neighbours[node]) {
                share[node][other] /= sum;
            }
        }
        double[] result = new double[count];
        for (int node = 0; node < count; node++) {
            double[] invested = share[node].clone();
            for (int between : neighbours[node]) {
                for (int other : neighbours[between]) {
                    if (other != node && other != between) {
                        invested[other] += share[node][between] * share[between][other];
                    }
                }
            }
            for (int other : neighbours[node]) {
                result[node] += invested[other] * invested[other];
            }
            if (neighbours[node].length == 0) {
                result[node] = Double.NaN;
            }
        }
        return result;
    }
}
