// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network.significance;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

import org.triangula.core.progress.Progress;
import org.triangula.organization.network.Graph;

/**
 * Tests of a network against chance. The same graph, number and seed give the same result. When the work is cancelled,
 * the result holds the permutations that were ready.
 *
 * @param permutations how many permutations; where there are no more than so many in all, each is taken once and the
 *     result is exact
 * @param seed seed of the random numbers
 */
public record PermutationTest(int permutations, long seed) {

    private static final int BURN_IN = 30;
    private static final int BETWEEN = 6;
    private static final int MOST_EXACT_NODES = 9;

    /**
     * Whether more arcs are returned than chance gives, against graphs in which every node has as many arcs out and in.
     *
     * @param graph a directed graph
     * @param progress told about progress
     * @return share of returned arcs
     */
    public PermutationResult reciprocity(Graph graph, Progress progress) {
        return rewired(graph, Rewiring::reciprocity, progress);
    }

    /**
     * Whether neighbours of a node are tied with each other more often than chance gives, against graphs in which every
     * node has as many ties.
     *
     * @param graph an undirected graph
     * @param progress told about progress
     * @return three times the triangles divided by the paths of two ties
     */
    public PermutationResult transitivity(Graph graph, Progress progress) {
        return rewired(graph, Rewiring::transitivity, progress);
    }

    private PermutationResult rewired(Graph graph, ToDoubleFunction<Rewiring> statistic, Progress progress) {
        Rewiring rewiring = new Rewiring(graph);
        double observed = statistic.applyAsDouble(rewiring);
        SplittableRandom random = new SplittableRandom(seed);
        double[] reference = new double[permutations];
        rewiring.mix(BURN_IN * rewiring.ties(), random);
        for (int i = 0; i < permutations; i++) {
            if (progress.isCancelled()) {
                return new PermutationResult(observed, Arrays.copyOf(reference, i), false, permutations, seed);
            }
            rewiring.mix(BETWEEN * rewiring.ties(), random);
            reference[i] = statistic.applyAsDouble(rewiring);
            progress.report("", (i + 1.0) / permutations);
        }
        return new PermutationResult(observed, reference, false, permutations, seed);
    }

    /**
     * Whether ties keep to groups (E-I index of Krackhardt and Stern 1988): ties between groups minus ties within them,
     * divided by all ties; -1 if all ties stay within a group, 1 if none does. Against the same graph with the groups
     * dealt to the nodes at random.
     *
     * @param graph the graph
     * @param groups group of each node, from 0
     * @param progress told about progress
     * @return the index
     */
    public PermutationResult externalInternal(Graph graph, int[] groups, Progress progress) {
        return relabelled(graph.nodes(), order -> Mixing.externalInternal(graph, groups, order), progress);
    }

    /**
     * Whether ties keep to groups (assortativity of Newman, Mixing patterns in networks, 2003). Against the same graph
     * with the groups dealt to the nodes at random.
     *
     * @param graph the graph
     * @param groups group of each node, from 0
     * @param progress told about progress
     * @return the coefficient; 1 if all ties stay within a group, 0 if they do not care
     */
    public PermutationResult assortativity(Graph graph, int[] groups, Progress progress) {
        return relabelled(graph.nodes(), order -> Mixing.assortativity(graph, groups, order), progress);
    }

    /**
     * Whether two kinds of ties go together: the correlation of their matrices without diagonal, against the second
     * network with its nodes in another order (quadratic assignment procedure; Krackhardt, QAP partialling as a test of
     * spuriousness, 1987).
     *
     * @param one a graph; strengths do not count
     * @param other a graph with the same nodes
     * @param progress told about progress
     * @return the correlation
     */
    public PermutationResult correlation(Graph one, Graph other, Progress progress) {
        return relabelled(one.nodes(), order -> Mixing.correlation(one, other, order), progress);
    }

    private PermutationResult relabelled(int nodes, ToDoubleFunction<int[]> statistic, Progress progress) {
        int[] order = new int[nodes];
        Arrays.setAll(order, i -> i);
        double observed = statistic.applyAsDouble(order);
        long all = 1;
        for (int i = 2; i <= Math.min(nodes, MOST_EXACT_NODES + 1); i++) {
            all *= i;
        }
        if (nodes <= MOST_EXACT_NODES && all <= permutations) {
            double[] reference = new double[(int) all];
            int count = 0;
            do {
                reference[count++] = statistic.applyAsDouble(order);
            } while (next(order));
            progress.report("", 1);
            return new PermutationResult(observed, reference, true, permutations, seed);
        }
        SplittableRandom random = new SplittableRandom(seed);
        double[] reference = new double[permutations];
        for (int i = 0; i < permutations; i++) {
            if (progress.isCancelled()) {
                return new PermutationResult(observed, Arrays.copyOf(reference, i), false, permutations, seed);
            }
            for (int last = nodes - 1; last > 0; last--) {
                exchange(order, last, random.nextInt(last + 1));
            }
            reference[i] = statistic.applyAsDouble(order);
            progress.report("", (i + 1.0) / permutations);
        }
        return new PermutationResult(observed, reference, false, permutations, seed);
    }

    private static void exchange(int[] order, int one, int other) {
        int kept = order[one];
        order[one] = order[other];
        order[other] = kept;
    }

    /** The next order in the dictionary; false after the last. */
    private static boolean next(int[] order) {
        int pivot = order.length - 2;
        while (pivot >= 0 && order[pivot] > order[pivot + 1]) {
            pivot--;
        }
        if (pivot < 0) {
            return false;
        }
        int other = order.length - 1;
        while (order[other] < order[pivot]) {
            other--;
        }
        exchange(order, pivot, other);
        for (int low = pivot + 1, high = order.length - 1; low < high; low++, high--) {
            exchange(order, low, high);
        }
        return true;
    }
}
