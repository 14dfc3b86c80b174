// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network.brokerage;

import java.util.Arrays;

import org.triangula.organization.network.Graph;

/**
 * Brokerage between groups (Gould and Fernandez, Structures of Mediation, Sociological Methodology 19, 1989). A node
 * brokers from one to another if it gets a tie from the one and gives a tie to the other, while the one has no tie to
 * the other. Which role that is depends on the groups of the three. Numbers equal those of {@code sna::brokerage} in R.
 *
 * @param counts how often each node has each role, by the order of {@link Role}
 * @param expected how often one would expect it in a random graph with these group sizes and this density
 * @param deviation standard deviation of that
 * @param total how often each role occurs in the whole network
 * @param totalExpected expected number in the whole network
 * @param totalDeviation standard deviation of that
 */
public record Brokerage(double[][] counts, double[][] expected, double[][] deviation, double[] total,
    double[] totalExpected, double[] totalDeviation) {

    /** What a broker does; giver, broker and taker of the ties by group. */
    public enum Role {
        /** All three of one group: w_I of sna. */
        COORDINATOR,
        /** Giver and taker of one group, the broker of another: w_O, also consultant. */
        ITINERANT,
        /** Giver and broker of one group, the taker of another: b_IO. */
        REPRESENTATIVE,
        /** Broker and taker of one group, the giver of another: b_OI. */
        GATEKEEPER,
        /** Three groups: b_O. */
        LIAISON,
        /** All roles together: t. */
        TOTAL
    }

    private static final int ROLES = Role.values().length;

    /**
     * Counts the roles of all nodes.
     *
     * @param graph a directed graph; strengths do not count
     * @param groups number of the group of each node, from 0
     * @return the roles
     */
    public static Brokerage of(Graph graph, int[] groups) {
        int nodes = graph.nodes();
        double[][] counts = counts(graph, groups);
        double[] total = new double[ROLES];
        for (double[] row : counts) {
            for (int role = 0; role < ROLES; role++) {
                total[role] += row[role];
            }
        }
        int number = Arrays.stream(groups).max().orElse(-1) + 1;
        double[] sizes = new double[number];
        for (int group : groups) {
            sizes[group]++;
        }
        Expectation expectation = new Expectation(sizes, nodes, nodes < 2 ? 0
            : graph.arcs() / (nodes * (nodes - 1.0)));
        double[][] groupMeans = new double[number][];
        double[][] groupDeviations = new double[number][];
        for (int group = 0; group < number; group++) {
            groupMeans[group] = expectation.means(group);
            groupDeviations[group] = roots(expectation.variances(group));
        }
        double[][] expected = new double[nodes][];
        double[][] deviation = new double[nodes][];
        for (int node = 0; node < nodes; node++) {
            expected[node] = groupMeans[groups[node]].clone();
            deviation[node] = groupDeviations[groups[node]].clone();
        }
        return new Brokerage(counts, expected, deviation, total, expectation.totalMeans(),
            roots(expectation.totalVariances()));
    }

    private static double[] roots(double[] squares) {
        return Arrays.stream(squares).map(Math::sqrt).toArray();
    }

    private static double[][] counts(Graph graph, int[] groups) {
        int nodes = graph.nodes();
        int[][] givers = graph.sources();
        double[][] counts = new double[nodes][ROLES];
        for (int broker = 0; broker < nodes; broker++) {
            for (int giver : givers[broker]) {
                for (int taker : graph.targets(broker)) {
                    if (giver != taker && !graph.has(giver, taker)) {
                        counts[broker][role(groups[giver], groups[broker], groups[taker]).ordinal()]++;
                        counts[broker][Role.TOTAL.ordinal()]++;
                    }
                }
            }
        }
        return counts;
    }

    private static Role role(int giver, int broker, int taker) {
        if (giver == taker) {
            return giver == broker ? Role.COORDINATOR : Role.ITINERANT;
        }
        return giver == broker ? Role.REPRESENTATIVE : broker == taker ? Role.GATEKEEPER : Role.LIAISON;
    }

    /**
     * How far a node is from what one would expect.
     *
     * @param node the node
     * @param role the role
     * @return (count - expected) / standard deviation; NaN where nothing can vary
     */
    public double z(int node, Role role) {
        return z(counts[node][role.ordinal()], expected[node][role.ordinal()], deviation[node][role.ordinal()]);
    }

    /**
     * How far the whole network is from what one would expect.
     *
     * @param role the role
     * @return (count - expected) / standard deviation; NaN where nothing can vary
     */
    public double z(Role role) {
        return z(total[role.ordinal()], totalExpected[role.ordinal()], totalDeviation[role.ordinal()]);
    }

    private static double z(double count, double mean, double deviation) {
        return deviation > 0 ? (count - mean) / deviation : Double.NaN;
    }
}
