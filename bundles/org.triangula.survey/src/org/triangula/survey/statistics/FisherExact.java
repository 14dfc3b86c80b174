// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Fisher's exact test for tables of any size (Freeman and Halton 1951) by a network in the manner of Mehta and Patel
 * (JASA 78, 1983): columns are filled one after the other, tables that leave the same row sums share a node, and a node
 * is counted as a whole when even its likeliest completion is no likelier than what was observed, or left out when even
 * its least likely one is.
 */
public final class FisherExact {

    /** Tables count as no likelier than the observed one up to this relative difference, as in R's fisher.test. */
    private static final double TOLERANCE = 1e-7;

    private final int[] columns;
    private final double[] logFactorial;
    private final long limit;
    private final List<Map<Node, double[]>> extremes = new ArrayList<>();
    private long work;

    private FisherExact(int[] columns, int total, long limit) {
        this.columns = columns;
        this.limit = limit;
        logFactorial = new double[total + 1];
        double sum = 0;
        double lost = 0;
        for (int i = 2; i <= total; i++) {
            // the sum of many logarithms keeps its last digits (Kahan)
            double term = Math.log(i) - lost;
            double next = sum + term;
            lost = next - sum - term;
            sum = next;
            logFactorial[i] = sum;
        }
        for (int i = 0; i <= columns.length; i++) {
            extremes.add(new HashMap<>());
        }
    }

    /**
     * The probability of a table at most as likely as the observed one when all sums are given.
     *
     * @param counts counts by row and column, at least 0
     * @param limit how many steps may be taken; some ten millions take a second
     * @return the two-sided p; empty when the table has fewer than two rows or columns with counts, or is too large
     */
    public static OptionalDouble probability(int[][] counts, long limit) {
        int[][] table = narrow(withoutEmpty(withoutEmpty(counts)));
        if (table.length < 2 || table[0].length < 2) {
            return OptionalDouble.empty();
        }
        int[] rows = Arrays.stream(table).mapToInt(row -> Arrays.stream(row).sum()).toArray();
        int[] columns = new int[table[0].length];
        for (int[] row : table) {
            for (int j = 0; j < columns.length; j++) {
                columns[j] += row[j];
            }
        }
        FisherExact test = new FisherExact(columns.clone(), Arrays.stream(rows).sum(), limit);
        // large columns first: the sums left over are then few
        Arrays.sort(test.columns);
        double observed = 0;
        for (int[] row : table) {
            for (int count : row) {
                observed -= test.logFactorial[count];
            }
        }
        Arrays.sort(rows);
        try {
            return OptionalDouble.of(Math.min(1, test.sum(rows, observed)));
        } catch (TooMuchWork e) {
            return OptionalDouble.empty();
        }
    }

    /** Goes through the network from the last column to the first. Probabilities are relative to all tables. */
    private double sum(int[] rows, double observed) {
        double all = completions(rows, columns.length);
        double bound = observed + Math.log1p(TOLERANCE);
        double sum = 0;
        Map<Node, Map<Double, Double>> stage = new HashMap<>();
        // key: logarithm of the product so far; value: how many ways lead to it
        stage.computeIfAbsent(new Node(rows), key -> new HashMap<>()).put(0.0, 1.0);
        for (int left = columns.length; left > 0 && !stage.isEmpty(); left--) {
            Map<Node, Map<Double, Double>> next = new HashMap<>();
            for (Map.Entry<Node, Map<Double, Double>> entry : stage.entrySet()) {
                int[] sums = entry.getKey().sums;
                double[] ends = extremes(sums, left);
                double whole = completions(sums, left);
                Map<Double, Double> open = new HashMap<>();
                for (Map.Entry<Double, Double> past : entry.getValue().entrySet()) {
                    if (past.getKey() + ends[1] <= bound) {
                        sum += past.getValue() * Math.exp(past.getKey() + whole - all);
                    } else if (past.getKey() + ends[0] <= bound) {
                        open.put(past.getKey(), past.getValue());
                    }
                }
                if (!open.isEmpty()) {
                    follow(sums, left, open, next);
                }
            }
            stage = next;
        }
        return sum;
    }

    private void follow(int[] sums, int left, Map<Double, Double> open, Map<Node, Map<Double, Double>> next) {
        fill(sums, columns[left - 1], (remaining, product) -> {
            Map<Double, Double> target = next.computeIfAbsent(new Node(remaining), key -> new HashMap<>());
            open.forEach((past, ways) -> {
                step();
                target.merge(rounded(past + product), ways, Double::sum);
            });
        });
    }

    /** Products that differ by the order of their factors only become one. */
    private static double rounded(double logarithm) {
        double scale = 1L << 40;
        return Math.rint(logarithm * scale) / scale;
    }

    /** Least and greatest logarithm of the product over all completions of a node. */
    private double[] extremes(int[] sums, int left) {
        if (left == 0) {
            return new double[2];
        }
        Node node = new Node(sums);
        double[] known = extremes.get(left).get(node);
        if (known != null) {
            return known;
        }
        double[] found = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        fill(sums, columns[left - 1], (remaining, product) -> {
            step();
            double[] rest = extremes(remaining, left - 1);
            found[0] = Math.min(found[0], product + rest[0]);
            found[1] = Math.max(found[1], product + rest[1]);
        });
        extremes.get(left).put(node, found);
        return found;
    }

    /** ln of the sum over all tables with these sums of ∏ 1/count! = n! / (∏ row! ∏ column!). */
    private double completions(int[] sums, int left) {
        double result = logFactorial[Arrays.stream(sums).sum()];
        for (int sum : sums) {
            result -= logFactorial[sum];
        }
        for (int j = 0; j < left; j++) {
            result -= logFactorial[columns[j]];
        }
        return result;
    }

    private void fill(int[] sums, int total, Column column) {
        int[] after = new int[sums.length + 1];
        for (int i = sums.length - 1; i >= 0; i--) {
            after[i] = after[i + 1] + sums[i];
        }
        fill(sums, after, new int[sums.length], 0, total, 0, column);
    }

    private void fill(int[] sums, int[] after, int[] rest, int row, int left, double product, Column column) {
        if (row == sums.length) {
            int[] sorted = rest.clone();
            Arrays.sort(sorted);
            column.accept(sorted, product);
            return;
        }
        for (int count = Math.max(0, left - after[row + 1]); count <= Math.min(left, sums[row]); count++) {
            rest[row] = sums[row] - count;
            fill(sums, after, rest, row + 1, left - count, product - logFactorial[count], column);
        }
    }

    private void step() {
        if (++work > limit) {
            throw new TooMuchWork();
        }
    }

    private static int[][] withoutEmpty(int[][] counts) {
        int[][] rows = Arrays.stream(counts).filter(row -> Arrays.stream(row).sum() > 0).toArray(int[][]::new);
        return transposed(rows);
    }

    /** Few rows make few nodes. */
    private static int[][] narrow(int[][] table) {
        return table.length > 0 && table.length > table[0].length ? transposed(table) : table;
    }

    private static int[][] transposed(int[][] table) {
        int width = table.length == 0 ? 0 : table[0].length;
        int[][] turned = new int[width][table.length];
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < width; j++) {
                turned[j][i] = table[i][j];
            }
        }
        return turned;
    }

    private interface Column {
        void accept(int[] remaining, double product);
    }

    private static final class TooMuchWork extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMuchWork() {
            super(null, null, false, false);
        }
    }

    /** Row sums in order; equal sums make equal nodes. */
    private static final class Node {
        private final int[] sums;

        Node(int[] sums) {
            this.sums = sums;
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(sums);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Node node && Arrays.equals(sums, node.sums);
        }
    }
}
