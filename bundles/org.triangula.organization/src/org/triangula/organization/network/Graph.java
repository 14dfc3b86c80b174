// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The ties of a network as flat arrays for computing: simple (several ties of one pair are one arc, their weights are
 * summed), without loops and without missing ties. Node i is the i-th node of the network.
 */
public final class Graph {

    private final int[] starts;
    private final int[] targets;
    private final double[] weights;
    private final boolean directed;

    private Graph(int[] starts, int[] targets, double[] weights, boolean directed) {
        this.starts = starts;
        this.targets = targets;
        this.weights = weights;
        this.directed = directed;
    }

    /**
     * Makes a graph of a network.
     *
     * @param network the network
     * @param directed whether directions count; a tie without direction then is an arc each way
     * @return the graph; the weight of a tie is its strength, 1 if it has none
     */
    public static Graph of(Network network, boolean directed) {
        Map<String, Integer> index = new HashMap<>();
        network.nodes().forEach(node -> index.put(node.id(), index.size()));
        int count = (int) network.ties().stream().filter(tie -> !tie.missing()).count();
        int[][] ends = new int[2][count];
        double[] weights = new double[count];
        boolean[] oneWay = new boolean[count];
        int i = 0;
        for (Network.Tie tie : network.ties()) {
            if (!tie.missing()) {
                ends[0][i] = index.get(tie.from());
                ends[1][i] = index.get(tie.to());
                weights[i] = tie.strength() == null ? 1 : tie.strength();
                oneWay[i] = directed && tie.directed();
                i++;
            }
        }
        return of(index.size(), ends[0], ends[1], weights, oneWay, directed);
    }

    private static Graph of(int nodes, int[] from, int[] to, double[] weight, boolean[] oneWay, boolean directed) {
        Map<Long, Double> arcs = new TreeMap<>();
        for (int i = 0; i < from.length; i++) {
            if (from[i] != to[i]) {
                arcs.merge((long) from[i] << 32 | to[i], weight[i], Double::sum);
                if (!oneWay[i]) {
                    arcs.merge((long) to[i] << 32 | from[i], weight[i], Double::sum);
                }
            }
        }
        int[] starts = new int[nodes + 1];
        int[] targets = new int[arcs.size()];
        double[] weights = new double[arcs.size()];
        int at = 0;
        for (Map.Entry<Long, Double> arc : arcs.entrySet()) {
            starts[(int) (arc.getKey() >> 32) + 1]++;
            targets[at] = (int) (long) arc.getKey();
            weights[at++] = arc.getValue();
        }
        for (int node = 0; node < nodes; node++) {
            starts[node + 1] += starts[node];
        }
        return new Graph(starts, targets, weights, directed);
    }

    /**
     * Number of nodes.
     *
     * @return the number
     */
    public int nodes() {
        return starts.length - 1;
    }

    /**
     * Number of arcs; an edge of an undirected graph is two.
     *
     * @return the number
     */
    public int arcs() {
        return targets.length;
    }

    /**
     * Whether directions count.
     *
     * @return true if they do
     */
    public boolean isDirected() {
        return directed;
    }

    /**
     * Where the arcs of a node go.
     *
     * @param node the node
     * @return its targets in rising order
     */
    public int[] targets(int node) {
        return Arrays.copyOfRange(targets, starts[node], starts[node + 1]);
    }

    /**
     * Where the arcs to each node come from.
     *
     * @return for each node the nodes that have an arc to it, in rising order
     */
    public int[][] sources() {
        int[] number = new int[nodes()];
        for (int target : targets) {
            number[target]++;
        }
        int[][] sources = new int[nodes()][];
        Arrays.setAll(sources, node -> new int[number[node]]);
        for (int node = nodes() - 1; node >= 0; node--) {
            for (int arc = starts[node]; arc < starts[node + 1]; arc++) {
                sources[targets[arc]][--number[targets[arc]]] = node;
            }
        }
        return sources;
    }

    int first(int node) {
        return starts[node];
    }

    int end(int node) {
        return starts[node + 1];
    }

    int target(int arc) {
        return targets[arc];
    }

    double weight(int arc) {
        return weights[arc];
    }

    /**
     * Whether there is an arc.
     *
     * @param from node it goes out from
     * @param to node it goes to
     * @return true if there is
     */
    public boolean has(int from, int to) {
        return Arrays.binarySearch(targets, starts[from], starts[from + 1], to) >= 0;
    }

    double weight(int from, int to) {
        int arc = Arrays.binarySearch(targets, starts[from], starts[from + 1], to);
        return arc < 0 ? 0 : weights[arc];
    }
}
