// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.cluster;

import java.util.Arrays;

/**
 * Clusters by k-means after Lloyd (Least squares quantization in PCM, 1982), from given starts, so that everybody gets
 * the
 * same. Equals R's {@code kmeans(x, centers = starts, algorithm = "Lloyd")}.
 *
 * @param clusters cluster of each case, from 0
 * @param centres mean of each cluster
 * @param withinSquares sum of squared distances of each cluster's cases from its centre
 * @param iterations how many rounds were needed
 * @param converged whether the last round changed nothing
 */
public record KMeans(int[] clusters, double[][] centres, double[] withinSquares, int iterations, boolean converged) {

    /**
     * Computes the clusters.
     *
     * @param rows one row per case
     * @param starts the first centres, one per cluster
     * @param mostIterations most rounds
     * @return the clusters
     * @throws IllegalArgumentException if a cluster becomes empty, which other starts avoid, or the sizes do not fit
     */
    public static KMeans of(double[][] rows, double[][] starts, int mostIterations) {
        if (starts.length == 0 || starts.length > rows.length) {
            throw new IllegalArgumentException("There must be from one centre up to as many as there are cases.");
        }
        double[][] centres = new double[starts.length][];
        for (int i = 0; i < starts.length; i++) {
            centres[i] = starts[i].clone();
        }
        int[] clusters = new int[rows.length];
        Arrays.fill(clusters, -1);
        int round = 0;
        boolean changed = true;
        while (changed && round < mostIterations) {
            round++;
            changed = assign(rows, centres, clusters);
            if (changed) {
                move(rows, centres, clusters);
            }
        }
        double[] squares = new double[centres.length];
        for (int i = 0; i < rows.length; i++) {
            squares[clusters[i]] += Matrix.squared(rows[i], centres[clusters[i]]);
        }
        return new KMeans(clusters, centres, squares, round, !changed);
    }

    private static boolean assign(double[][] rows, double[][] centres, int[] clusters) {
        boolean changed = false;
        for (int i = 0; i < rows.length; i++) {
            int nearest = 0;
            double least = Double.POSITIVE_INFINITY;
            for (int centre = 0; centre < centres.length; centre++) {
                double distance = Matrix.squared(rows[i], centres[centre]);
                if (distance < least) {
                    least = distance;
                    nearest = centre;
                }
            }
            changed |= clusters[i] != nearest;
            clusters[i] = nearest;
        }
        return changed;
    }

    private static void move(double[][] rows, double[][] centres, int[] clusters) {
        int[] sizes = new int[centres.length];
        for (double[] centre : centres) {
            Arrays.fill(centre, 0);
        }
        for (int i = 0; i < rows.length; i++) {
            sizes[clusters[i]]++;
            for (int column = 0; column < rows[i].length; column++) {
                centres[clusters[i]][column] += rows[i][column];
            }
        }
        for (int centre = 0; centre < centres.length; centre++) {
            if (sizes[centre] == 0) {
                throw new IllegalArgumentException("A cluster became empty; choose other starts.");
            }
            for (int column = 0; column < centres[centre].length; column++) {
                centres[centre][column] /= sizes[centre];
            }
        }
    }
}
