// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network.significance;

import java.util.Arrays;

import org.triangula.organization.network.Graph;

/** How ties go together with groups or with other ties, when nodes take each other's places. */
final class Mixing {

    private Mixing() {
    }

    /** E-I index; node i has the group of node order[i]. */
    static double externalInternal(Graph graph, int[] groups, int[] order) {
        int outside = 0;
        int all = 0;
        for (int node = 0; node < graph.nodes(); node++) {
            for (int target : graph.targets(node)) {
                outside += groups[order[node]] == groups[order[target]] ? 0 : 1;
                all++;
            }
        }
        return all == 0 ? Double.NaN : (2.0 * outside - all) / all;
    }

    /** Assortativity by groups as in igraph; node i has the group of node order[i]. */
    static double assortativity(Graph graph, int[] groups, int[] order) {
        int number = Arrays.stream(groups).max().orElse(-1) + 1;
        double[] starts = new double[number];
        double[] ends = new double[number];
        double inside = 0;
        double all = 0;
        for (int node = 0; node < graph.nodes(); node++) {
            for (int target : graph.targets(node)) {
                int one = groups[order[node]];
                int other = groups[order[target]];
                starts[one]++;
                ends[other]++;
                inside += one == other ? 1 : 0;
                all++;
            }
        }
        double chance = 0;
        for (int group = 0; group < number; group++) {
            chance += starts[group] / all * (ends[group] / all);
        }
        return all == 0 || chance == 1 ? Double.NaN : (inside / all - chance) / (1 - chance);
    }

    /** Pearson correlation of two matrices of 0 and 1 without diagonal; node i of the other is node order[i]. */
    static double correlation(Graph one, Graph other, int[] order) {
        double cells = one.nodes() * (one.nodes() - 1.0);
        double both = 0;
        for (int node = 0; node < one.nodes(); node++) {
            for (int target : one.targets(node)) {
                both += other.has(order[node], order[target]) ? 1 : 0;
            }
        }
        double first = one.arcs() / cells;
        double second = other.arcs() / cells;
        double spread = Math.sqrt(first * (1 - first) * second * (1 - second));
        return spread > 0 ? (both / cells - first * second) / spread : Double.NaN;
    }
}
