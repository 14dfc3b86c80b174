// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.cluster;

/**
 * Silhouettes of clusters (Rousseeuw 1987): how much nearer a case is to its own cluster than to the next one. Equals
 * R's
 * {@code cluster::silhouette}.
 *
 * @param widths (b − a) / max(a, b) of each case, −1 to 1; 0 for a case alone in its cluster
 * @param neighbours the nearest other cluster of each case
 */
public record Silhouette(double[] widths, int[] neighbours) {

    /**
     * Computes the silhouettes.
     *
     * @param clusters cluster of each case, from 0; at least two clusters, none empty
     * @param distances symmetric distances of the cases
     * @return the silhouettes
     */
    public static Silhouette of(int[] clusters, double[][] distances) {
        int number = 0;
        for (int cluster : clusters) {
            number = Math.max(number, cluster + 1);
        }
        int[] sizes = new int[number];
        for (int cluster : clusters) {
            sizes[cluster]++;
        }
        double[] widths = new double[clusters.length];
        int[] neighbours = new int[clusters.length];
        for (int i = 0; i < clusters.length; i++) {
            double[] sums = new double[number];
            for (int j = 0; j < clusters.length; j++) {
                sums[clusters[j]] += distances[i][j];
            }
            int nearest = -1;
            for (int cluster = 0; cluster < number; cluster++) {
                if (cluster != clusters[i]
                    && (nearest < 0 || sums[cluster] / sizes[cluster] < sums[nearest] / sizes[nearest])) {
                    nearest = cluster;
                }
            }
            if (nearest < 0) {
                throw new IllegalArgumentException("A silhouette needs at least two clusters.");
            }
            neighbours[i] = nearest;
            double own = sums[clusters[i]] / (sizes[clusters[i]] - 1);
            double other = sums[nearest] / sizes[nearest];
            widths[i] = sizes[clusters[i]] == 1 || own == other ? 0 : (other - own) / Math.max(own, other);
        }
        return new Silhouette(widths, neighbours);
    }

    /**
     * The mean width of all cases.
     *
     * @return −1 to 1
     */
    public double mean() {
        double sum = 0;
        for (double width : widths) {
            sum += width;
        }
        return sum / widths.length;
    }
}
