// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Places nodes of a graph in a square from 0 to 1. Deterministic: the same graph gives the same places. */
public final class NetworkLayout {

    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
    private static final int CELLS = 24;

    private NetworkLayout() {
    }

    /**
     * Places by forces (Fruchterman and Reingold 1991): ties attract, nodes near each other repel. Repulsion counts in
     * a grid of cells, so that a round costs nodes and ties, not pairs.
     *
     * @param graph the graph
     * @param rounds how often all nodes are moved
     * @return x and y of each node
     */
    public static double[][] force(Graph graph, int rounds) {
        int count = graph.nodes();
        double[][] places = spiral(count);
        double ideal = Math.sqrt(1.0 / Math.max(1, count)) * 0.8;
        for (int round = 0; round < rounds; round++) {
            double heat = 0.1 * (1 - round / (double) rounds);
            double[][] moves = new double[count][2];
            repel(places, ideal, moves);
            for (int node = 0; node < count; node++) {
                for (int arc = graph.first(node); arc < graph.end(node); arc++) {
                    attract(places, node, graph.target(arc), ideal, moves);
                }
                // a weak pull to the middle keeps components together
                moves[node][0] += (0.5 - places[node][0]) * ideal;
                moves[node][1] += (0.5 - places[node][1]) * ideal;
            }
            for (int node = 0; node < count; node++) {
                double length = Math.hypot(moves[node][0], moves[node][1]);
                double step = length == 0 ? 0 : Math.min(length, heat) / length;
                places[node][0] += moves[node][0] * step;
                places[node][1] += moves[node][1] * step;
            }
        }
        return spread(fitted(places));
    }

    /** Half the place, half the rank on each axis: crowds in the middle are drawn apart, the order stays. */
    private static double[][] spread(double[][] places) {
        for (int axis = 0; axis < 2; axis++) {
            int one = axis;
            int[] order = IntStream.range(0, places.length).boxed()
                .sorted(Comparator.comparingDouble((Integer node) -> places[node][one]).thenComparing(node -> node))
                .mapToInt(Integer::intValue).toArray();
            for (int rank = 0; rank < order.length && order.length > 1; rank++) {
                places[order[rank]][axis] = (places[order[rank]][axis] + rank / (order.length - 1.0)) / 2;
            }
        }
        return places;
    }

    private static double[][] spiral(int count) {
        double[][] places = new double[count][2];
        for (int i = 0; i < count; i++) {
            double radius = 0.5 * Math.sqrt((i + 0.5) / count);
            places[i][0] = 0.5 + radius * Math.cos(i * GOLDEN_ANGLE);
            places[i][1] = 0.5 + radius * Math.sin(i * GOLDEN_ANGLE);
        }
        return places;
    }

    private static int cell(double value) {
        return (int) Math.max(0, Math.min(CELLS - 1, value * CELLS));
    }

    private static void repel(double[][] places, double ideal, double[][] moves) {
        int[][] cells = new int[CELLS * CELLS][0];
        for (int node = 0; node < places.length; node++) {
            int cell = cell(places[node][0]) * CELLS + cell(places[node][1]);
            cells[cell] = Arrays.copyOf(cells[cell], cells[cell].length + 1);
            cells[cell][cells[cell].length - 1] = node;
        }
        int reach = Math.max(1, (int) Math.ceil(2 * ideal * CELLS));
        for (int node = 0; node < places.length; node++) {
            int column = cell(places[node][0]);
            int row = cell(places[node][1]);
            for (int x = Math.max(0, column - reach); x <= Math.min(CELLS - 1, column + reach); x++) {
                for (int y = Math.max(0, row - reach); y <= Math.min(CELLS - 1, row + reach); y++) {
                    for (int other : cells[x * CELLS + y]) {
                        if (other != node) {
                            repel(places, node, other, ideal, moves);
                        }
                    }
                }
            }
        }
    }

    private static void repel(double[][] places, int node, int other, double ideal, double[][] moves) {
        double dx = places[node][0] - places[other][0];
        double dy = places[node][1] - places[other][1];
        double square = Math.max(1e-9, dx * dx + dy * dy);
        moves[node][0] += dx * ideal * ideal / square;
        moves[node][1] += dy * ideal * ideal / square;
    }

    private static void attract(double[][] places, int node, int other, double ideal, double[][] moves) {
        double dx = places[other][0] - places[node][0];
        double dy = places[other][1] - places[node][1];
        double distance = Math.hypot(dx, dy);
        moves[node][0] += dx * distance / ideal;
        moves[node][1] += dy * distance / ideal;
    }

    private static double[][] fitted(double[][] places) {
        for (int axis = 0; axis < 2; axis++) {
            int one = axis;
            double least = Arrays.stream(places).mapToDouble(place -> place[one]).min().orElse(0);
            double most = Arrays.stream(places).mapToDouble(place -> place[one]).max().orElse(1);
            for (double[] place : places) {
                place[axis] = most == least ? 0.5 : (place[axis] - least) / (most - least);
            }
        }
        return places;
    }

    /**
     * Places on rings: the node with most ties in the middle, those next to it on the first ring, and so on; what is
     * not
     * connected with it on the outermost.
     *
     * @param graph the graph
     * @return x and y of each node
     */
    public static double[][] radial(Graph graph) {
        int[] rings = rings(graph);
        int outer = Math.max(1, Arrays.stream(rings).max().orElse(1));
        double[][] places = new double[graph.nodes()][2];
        for (int ring = 0; ring <= outer; ring++) {
            int here = ring;
            int[] nodes = IntStream.range(0, rings.length).filter(node -> rings[node] == here).toArray();
            for (int i = 0; i < nodes.length; i++) {
                double angle = 2 * Math.PI * i / nodes.length - Math.PI / 2;
                places[nodes[i]][0] = 0.5 + 0.5 * ring / outer * Math.cos(angle);
                places[nodes[i]][1] = 0.5 + 0.5 * ring / outer * Math.sin(angle);
            }
        }
        return places;
    }

    /**
     * Places in layers by the steps from the node with most ties, which is at the top.
     *
     * @param graph the graph
     * @return x and y of each node
     */
    public static double[][] layered(Graph graph) {
        int[] rings = rings(graph);
        int lowest = Math.max(1, Arrays.stream(rings).max().orElse(1));
        double[][] places = new double[graph.nodes()][2];
        for (int layer = 0; layer <= lowest; layer++) {
            int here = layer;
            List<Integer> nodes = IntStream.range(0, rings.length).filter(node -> rings[node] == here).boxed()
                .sorted(Comparator.comparingDouble(node -> above(graph, rings, node, places))).toList();
            for (int i = 0; i < nodes.size(); i++) {
                places[nodes.get(i)][0] = (i + 0.5) / nodes.size();
                places[nodes.get(i)][1] = layer / (double) lowest;
            }
        }
        return places;
    }

    /** The mean place of the neighbours above, so that ties cross less. */
    private static double above(Graph graph, int[] rings, int node, double[][] places) {
        double sum = 0;
        int number = 0;
        for (int arc = graph.first(node); arc < graph.end(node); arc++) {
            if (rings[graph.target(arc)] < rings[node]) {
                sum += places[graph.target(arc)][0];
                number++;
            }
        }
        return number == 0 ? 0.5 : sum / number;
    }

    private static int[] rings(Graph graph) {
        double[] degrees = Centrality.outDegree(graph);
        int[] rings = new int[degrees.length];
        Arrays.fill(rings, -1);
        int middle = IntStream.range(0, degrees.length).boxed()
            .max(Comparator.comparingDouble((Integer node) -> degrees[node]).thenComparing(Comparator.reverseOrder()))
            .orElse(-1);
        if (middle < 0) {
            return rings;
        }
        int[] queue = new int[degrees.length];
        int end = 0;
        queue[end++] = middle;
        rings[middle] = 0;
        for (int i = 0; i < end; i++) {
            for (int arc = graph.first(queue[i]); arc < graph.end(queue[i]); arc++) {
                if (rings[graph.target(arc)] < 0) {
                    rings[graph.target(arc)] = rings[queue[i]] + 1;
                    queue[end++] = graph.target(arc);
                }
            }
        }
        int outermost = rings[queue[end - 1]] + 1;
        for (int node = 0; node < rings.length; node++) {
            rings[node] = rings[node] < 0 ? outermost : rings[node];
        }
        return rings;
    }
}
