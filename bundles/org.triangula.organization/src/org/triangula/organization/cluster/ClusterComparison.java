// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Two divisions of the same cases into clusters: cross table, and the Rand index adjusted for chance (Hubert and
 * Arabie, Comparing partitions, 1985). Equals R's {@code mclust::adjustedRandIndex}.
 *
 * @param rows number of clusters of the first
 * @param columns number of clusters of the second
 * @param members names of the cases in each cell, row by row
 * @param onlyFirst cases that only the first divides
 * @param onlySecond cases that only the second divides
 */
public record ClusterComparison(int rows, int columns, List<List<List<String>>> members, List<String> onlyFirst,
    List<String> onlySecond) {

    /**
     * Compares.
     *
     * @param first cluster from 0 by name of the case
     * @param second the same of the other
     * @return the comparison over the cases that both have
     */
    public static ClusterComparison of(Map<String, Integer> first, Map<String, Integer> second) {
        int rows = first.values().stream().mapToInt(one -> one + 1).max().orElse(0);
        int columns = second.values().stream().mapToInt(one -> one + 1).max().orElse(0);
        List<List<List<String>>> members = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<List<String>> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                cells.add(new ArrayList<>());
            }
            members.add(cells);
        }
        first.forEach((name, cluster) -> {
            if (second.containsKey(name)) {
                members.get(cluster).get(second.get(name)).add(name);
            }
        });
        return new ClusterComparison(rows, columns, members, without(first, second), without(second, first));
    }

    private static List<String> without(Map<String, Integer> some, Map<String, Integer> others) {
        return some.keySet().stream().filter(one -> !others.containsKey(one)).toList();
    }

    /**
     * How many cases both divide.
     *
     * @return the base of the index
     */
    public int base() {
        return members.stream().flatMap(List::stream).mapToInt(List::size).sum();
    }

    /**
     * The adjusted Rand index.
     *
     * @return 1 for the same clusters, about 0 for chance, below 0 for less; NaN for fewer than two cases
     */
    public double adjustedRandIndex() {
        double pairs = pairs(base());
        if (pairs == 0) {
            return Double.NaN;
        }
        double both = 0;
        double inFirst = 0;
        double[] sums = new double[columns];
        for (List<List<String>> row : members) {
            int sum = 0;
            for (int column = 0; column < columns; column++) {
                both += pairs(row.get(column).size());
                sums[column] += row.get(column).size();
                sum += row.get(column).size();
            }
            inFirst += pairs(sum);
        }
        double inSecond = 0;
        for (double sum : sums) {
            inSecond += pairs(sum);
        }
        double expected = inFirst * inSecond / pairs;
        double most = (inFirst + inSecond) / 2;
        return most == expected ? 1 : (both - expected) / (most - expected);
    }

    private static double pairs(double number) {
        return number * (number - 1) / 2;
    }
}
