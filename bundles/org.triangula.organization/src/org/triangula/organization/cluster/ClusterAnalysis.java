// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.problem.ProblemException;
import org.triangula.organization.cases.CaseTable;

/**
 * Clusters of cases by their variables. Cases that lack a value are in no cluster and are told apart. The same table
 * and settings give the same clusters.
 *
 * @param settings what was clustered and how
 * @param names names of the clustered cases
 * @param values their values, one row per case, one column per variable, as in the table
 * @param scaled the same made comparable
 * @param clusters cluster of each case, from 0, numbered by their first case
 * @param silhouettes silhouettes of the cases
 * @param curve mean silhouette by number of clusters
 * @param hierarchy the hierarchy; empty for k-means
 * @param withinSquares sum over the clusters of squared distances from their means, scaled
 * @param incomplete missing variables of each case that is in no cluster, by its name
 */
public record ClusterAnalysis(ClusterSettings settings, List<String> names, double[][] values, double[][] scaled,
    int[] clusters, Silhouette silhouettes, SortedMap<Integer, Double> curve, Optional<Hierarchy> hierarchy,
    double withinSquares, Map<String, List<String>> incomplete) {

    /** Random starts of k-means of which the best is kept. */
    public static final int STARTS = 50;

    private static final int MOST_ROUNDS = 300;
    private static final int MOST_CASES = 2000;

    /**
     * The mean values of a cluster.
     *
     * @param cluster the cluster, from 0
     * @param cases its cases
     * @param means mean of each variable, not scaled
     * @param deviations standard deviation (n − 1) of each variable; NaN for one case
     * @param silhouette mean silhouette of its cases
     */
    public record Profile(int cluster, List<String> cases, double[] means, double[] deviations, double silhouette) {
        /** Copies the list. */
        public Profile {
            cases = List.copyOf(cases);
        }
    }

    /**
     * Clusters.
     *
     * @param table the cases
     * @param settings what is clustered and how
     * @return the clusters
     * @throws ProblemException if there are too few or too many cases, or the settings do not fit
     */
    public static ClusterAnalysis of(CaseTable table, ClusterSettings settings) throws ProblemException {
        if (settings.variables().isEmpty()) {
            throw new ProblemException(table.name(), Messages.noVariables, Messages.noVariablesRemedy);
        }
        List<String> names = new ArrayList<>();
        List<double[]> rows = new ArrayList<>();
        Map<String, List<String>> incomplete = new LinkedHashMap<>();
        for (CaseTable.Row row : table.rows()) {
            List<String> missing = settings.variables().stream().filter(one -> row.number(one).isEmpty()).toList();
            if (missing.isEmpty()) {
                names.add(row.name());
                rows.add(settings.variables().stream().mapToDouble(one -> row.number(one).getAsDouble()).toArray());
            } else {
                incomplete.put(row.name(), missing);
            }
        }
        if (names.size() <= settings.clusters() || settings.clusters() < 2 || names.size() > MOST_CASES) {
            throw new ProblemException(table.name(), NLS.bind(Messages.badNumber, new Object[] { settings.clusters(),
                names.size(), MOST_CASES }), Messages.badNumberRemedy);
        }
        double[][] values = rows.toArray(double[][]::new);
        double[][] scaled = switch (settings.scaling()) {
            case NONE -> values;
            case STANDARD -> Matrix.standardized(values);
            case RANGE -> Matrix.ranged(values);
        };
        double[][] distances = Matrix.distances(scaled);
        Optional<Hierarchy> hierarchy = settings.method() == ClusterSettings.Method.WARD
            ? Optional.of(Hierarchy.of(distances, Hierarchy.Method.WARD)) : Optional.empty();
        int[] clusters = find(settings, settings.clusters(), names, scaled, hierarchy, table.name());
        SortedMap<Integer, Double> curve = new TreeMap<>();
        for (int number = Math.max(2, settings.least()); number <= settings.most() && number < names.size(); number++) {
            int[] found = number == settings.clusters() ? clusters
                : find(withoutStarts(settings), number, names, scaled, hierarchy, table.name());
            if (Arrays.stream(found).max().orElse(0) > 0) {
                curve.put(number, Silhouette.of(found, distances).mean());
            }
        }
        return new ClusterAnalysis(settings, List.copyOf(names), values, scaled, clusters,
            Silhouette.of(clusters, distances), curve, hierarchy, within(scaled, clusters), incomplete);
    }

    /** Given starts are for one number of clusters only. */
    private static ClusterSettings withoutStarts(ClusterSettings one) {
        return new ClusterSettings(one.variables(), one.scaling(), one.method(), one.clusters(), one.least(),
            one.most(), one.seed(), List.of());
    }

    private static int[] find(ClusterSettings settings, int number, List<String> names, double[][] scaled,
        Optional<Hierarchy> hierarchy, String place) throws ProblemException {
        if (hierarchy.isPresent()) {
            return hierarchy.get().cut(number);
        }
        if (!settings.starts().isEmpty()) {
            return fromStarts(settings, number, names, scaled, place);
        }
        Random random = new Random(settings.seed());
        int[] best = null;
        double least = Double.POSITIVE_INFINITY;
        for (int start = 0; start < STARTS; start++) {
            double[][] centres = random.ints(0, scaled.length).distinct().limit(number).mapToObj(row -> scaled[row])
                .toArray(double[][]::new);
            try {
                KMeans found = KMeans.of(scaled, centres, MOST_ROUNDS);
                double squares = Arrays.stream(found.withinSquares()).sum();
                // a gain by rounding alone is none, so that the first start wins
                if (squares < least - 1e-12 * (1 + squares)) {
                    least = squares;
                    best = found.clusters();
                }
            } catch (IllegalArgumentException e) {
                // a cluster became empty; another start is tried
                continue;
            }
        }
        if (best == null) {
            throw new ProblemException(place, NLS.bind(Messages.emptyCluster, number), Messages.emptyClusterRemedy);
        }
        return renumbered(best);
    }

    private static int[] fromStarts(ClusterSettings settings, int number, List<String> names, double[][] scaled,
        String place) throws ProblemException {
        List<String> unknown = settings.starts().stream().filter(one -> !names.contains(one)).toList();
        if (settings.starts().size() != number || !unknown.isEmpty()) {
            throw new ProblemException(place, NLS.bind(Messages.badStarts, new Object[] { number,
                settings.starts().size(), String.join(", ", unknown) }), Messages.badStartsRemedy);
        }
        try {
            return renumbered(KMeans.of(scaled, settings.starts().stream().map(one -> scaled[names.indexOf(one)])
                .toArray(double[][]::new), MOST_ROUNDS).clusters());
        } catch (IllegalArgumentException e) {
            throw new ProblemException(place, NLS.bind(Messages.emptyCluster, number), Messages.emptyClusterRemedy);
        }
    }

    /** Numbers clusters by their first case, so that the number says nothing about the start. */
    private static int[] renumbered(int[] clusters) {
        Map<Integer, Integer> numbers = new LinkedHashMap<>();
        return Arrays.stream(clusters).map(one -> {
            numbers.putIfAbsent(one, numbers.size());
            return numbers.get(one);
        }).toArray();
    }

    private static double within(double[][] rows, int[] clusters) {
        double sum = 0;
        for (int cluster = 0; cluster <= Arrays.stream(clusters).max().orElse(-1); cluster++) {
            double[] centre = new double[rows[0].length];
            int size = 0;
            for (int i = 0; i < rows.length; i++) {
                if (clusters[i] == cluster) {
                    size++;
                    for (int column = 0; column < centre.length; column++) {
                        centre[column] += rows[i][column];
                    }
                }
            }
            for (int column = 0; column < centre.length; column++) {
                centre[column] /= size;
            }
            for (int i = 0; i < rows.length; i++) {
                sum += clusters[i] == cluster ? Matrix.squared(rows[i], centre) : 0;
            }
        }
        return sum;
    }

    /**
     * How many clusters there are.
     *
     * @return the number
     */
    public int number() {
        return Arrays.stream(clusters).max().orElse(-1) + 1;
    }

    /**
     * The cluster of each case by its name.
     *
     * @return clusters from 0
     */
    public Map<String, Integer> byName() {
        Map<String, Integer> byName = new LinkedHashMap<>();
        for (int i = 0; i < clusters.length; i++) {
            byName.put(names.get(i), clusters[i]);
        }
        return byName;
    }

    /**
     * The clusters with their means.
     *
     * @return one profile per cluster
     */
    public List<Profile> profiles() {
        List<Profile> profiles = new ArrayList<>();
        int columns = settings.variables().size();
        for (int cluster = 0; cluster < number(); cluster++) {
            List<String> cases = new ArrayList<>();
            double[] means = new double[columns];
            double[] deviations = new double[columns];
            double silhouette = 0;
            for (int i = 0; i < clusters.length; i++) {
                if (clusters[i] == cluster) {
                    cases.add(names.get(i));
                    silhouette += silhouettes.widths()[i];
                    for (int column = 0; column < columns; column++) {
                        means[column] += values[i][column];
                    }
                }
            }
            for (int column = 0; column < columns; column++) {
                means[column] /= cases.size();
                double squares = 0;
                for (int i = 0; i < clusters.length; i++) {
                    double distance = values[i][column] - means[column];
                    squares += clusters[i] == cluster ? distance * distance : 0;
                }
                deviations[column] = cases.size() < 2 ? Double.NaN : Math.sqrt(squares / (cases.size() - 1));
            }
            profiles.add(new Profile(cluster, cases, means, deviations, silhouette / cases.size()));
        }
        return profiles;
    }
}
