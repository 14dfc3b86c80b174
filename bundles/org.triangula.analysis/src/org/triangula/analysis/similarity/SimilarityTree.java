// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.similarity;

import java.util.ArrayList;
import java.util.List;

import org.triangula.analysis.matrix.MatrixNumbers;

/**
 * A tree of objects that are joined the earlier the more similar they are: agglomerative clustering with average
 * linkage (UPGMA; Sokal, R. R. & Michener, C. D. 1958). The same input gives the same tree: of equal distances the one
 * with the lowest numbers is joined first.
 *
 * @param size number of objects
 * @param joints the joints, in the order in which they were made
 * @param order the objects in the order of the leaves
 */
public record SimilarityTree(int size, List<Joint> joints, List<Integer> order) {

    /**
     * Two objects or earlier joints become one.
     *
     * @param left object (from 0) or joint (from the number of objects on)
     * @param right object or joint
     * @param height average dissimilarity of the two
     */
    public record Joint(int left, int right, double height) {
    }

    /** Copies the lists. */
    public SimilarityTree {
        joints = List.copyOf(joints);
        order = List.copyOf(order);
    }

    /**
     * Builds the tree.
     *
     * @param dissimilarities objects × objects, symmetric, 0 or more
     * @return the tree
     */
    public static SimilarityTree of(MatrixNumbers dissimilarities) {
        int size = dissimilarities.rows();
        double[][] distances = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                distances[i][j] = dissimilarities.at(i, j);
            }
        }
        int[] nodes = new int[size];
        int[] members = new int[size];
        List<List<Integer>> leaves = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            nodes[i] = i;
            members[i] = 1;
            leaves.add(List.of(i));
        }
        List<Joint> joints = new ArrayList<>();
        for (int step = 0; step < size - 1; step++) {
            int[] pair = nearest(distances, members);
            int keep = pair[0];
            int gone = pair[1];
            joints.add(new Joint(nodes[keep], nodes[gone], distances[keep][gone]));
            for (int other = 0; other < size; other++) {
                if (members[other] > 0 && other != keep && other != gone) {
                    double joined = (members[keep] * distances[keep][other] + members[gone] * distances[gone][other])
                        / (members[keep] + members[gone]);
                    distances[keep][other] = joined;
                    distances[other][keep] = joined;
                }
            }
            List<Integer> both = new ArrayList<>(leaves.get(keep));
            both.addAll(leaves.get(gone));
            leaves.set(keep, both);
            nodes[keep] = size + step;
            members[keep] += members[gone];
            members[gone] = 0;
        }
        return new SimilarityTree(size, joints, size == 0 ? List.of() : leaves.getFirst());
    }

    private static int[] nearest(double[][] distances, int[] members) {
        int[] best = null;
        for (int i = 0; i < members.length; i++) {
            for (int j = i + 1; members[i] > 0 && j < members.length; j++) {
                if (members[j] > 0 && (best == null || distances[i][j] < distances[best[0]][best[1]])) {
                    best = new int[] {i, j};
                }
            }
        }
        if (best == null) {
            throw new IllegalStateException("There are no two objects left.");
        }
        return best;
    }
}
