// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.cluster;

import java.util.Arrays;

/**
 * Agglomerative clusters by the formula of Lance and Williams (1967). Equals R's {@code hclust}; of equal distances the
 * pair that comes first is merged, as there.
 *
 * @param merges per step the two clusters that are merged: below 0 a case (−1 is the first), above 0 an earlier step
 * @param heights per step the distance at which they are merged
 */
public record Hierarchy(int[][] merges, double[] heights) {

    /** How the distance of a merged cluster from others is found. */
    public enum Method {
        /** Ward's criterion on distances (R: ward.D2; Murtagh and Legendre 2014). */
        WARD,
        /** The nearest cases. */
        SINGLE,
        /** The farthest cases. */
        COMPLETE,
        /** The mean of all pairs. */
        AVERAGE
    }

    /**
     * Computes the hierarchy.
     *
     * @param distances symmetric distances of the cases, see {@link Matrix#distances}
     * @param method the method
     * @return one step less than there are cases
     */
    public static Hierarchy of(double[][] distances, Method method) {
        int count = distances.length;
        double[][] current = new double[count][];
        for (int i = 0; i < count; i++) {
            current[i] = distances[i].clone();
            for (int j = 0; j < count && method == Method.WARD; j++) {
                current[i][j] *= current[i][j];
            }
        }
        int[] sizes = new int[count];
        Arrays.fill(sizes, 1);
        int[] names = new int[count];
        for (int i = 0; i < count; i++) {
            names[i] = -i - 1;
        }
        boolean[] gone = new boolean[count];
        int[][] merges = new int[Math.max(0, count - 1)][];
        double[] heights = new double[merges.length];
        for (int step = 0; step < merges.length; step++) {
            int first = -1;
            int second = -1;
            for (int i = 0; i < count; i++) {
                for (int j = i + 1; j < count && !gone[i]; j++) {
                    if (!gone[j] && (first < 0 || current[i][j] < current[first][second])) {
                        first = i;
                        second = j;
                    }
                }
            }
            double height = current[first][second];
            heights[step] = method == Method.WARD ? Math.sqrt(height) : height;
            merges[step] = pair(names[first], names[second]);
            for (int k = 0; k < count; k++) {
                if (!gone[k] && k != first && k != second) {
                    double updated = update(method, current[first][k], current[second][k], height, sizes[first],
                        sizes[second], sizes[k]);
                    current[first][k] = updated;
                    current[k][first] = updated;
                }
            }
            sizes[first] += sizes[second];
            gone[second] = true;
            names[first] = step + 1;
        }
        return new Hierarchy(merges, heights);
    }

    /** As R writes them: cases before steps, each from small to large. */
    private static int[] pair(int one, int other) {
        if (one < 0 && other < 0) {
            return new int[] { Math.max(one, other), Math.min(one, other) };
        }
        return new int[] { Math.min(one, other), Math.max(one, other) };
    }

    private static double update(Method method, double first, double second, double between, int sizeFirst,
        int sizeSecond, int size) {
        return switch (method) {
            case WARD -> ((sizeFirst + size) * first + (sizeSecond + size) * second - size * between)
                / (sizeFirst + sizeSecond + size);
            case SINGLE -> Math.min(first, second);
            case COMPLETE -> Math.max(first, second);
            case AVERAGE -> (sizeFirst * first + sizeSecond * second) / (sizeFirst + sizeSecond);
        };
    }

    /**
     * Cuts the hierarchy into clusters, as R's {@code cutree}.
     *
     * @param number how many clusters, from 1 to the number of cases
     * @return cluster of each case, from 0, numbered by their first case
     */
    public int[] cut(int number) {
        int count = merges.length + 1;
        int[] parents = new int[count];
        for (int i = 0; i < count; i++) {
            parents[i] = i;
        }
        int[] heads = new int[merges.length];
        for (int step = 0; step < count - number; step++) {
            int one = merges[step][0] < 0 ? -merges[step][0] - 1 : heads[merges[step][0] - 1];
            int other = merges[step][1] < 0 ? -merges[step][1] - 1 : heads[merges[step][1] - 1];
            int head = Math.min(root(parents, one), root(parents, other));
            parents[root(parents, one)] = head;
            parents[root(parents, other)] = head;
            heads[step] = head;
        }
        int[] clusters = new int[count];
        int next = 0;
        for (int i = 0; i < count; i++) {
            int head = root(parents, i);
            clusters[i] = head == i ? next++ : clusters[head];
        }
        return clusters;
    }

    private static int root(int[] parents, int start) {
        int one = start;
        while (parents[one] != one) {
            one = parents[one];
        }
        return one;
    }
}
