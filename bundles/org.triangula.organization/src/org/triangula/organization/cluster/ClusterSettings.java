// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.cluster;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is clustered and how.
 *
 * @param variables keys of the variables, at least one
 * @param scaling how they are made comparable
 * @param method how clusters are found
 * @param clusters how many clusters
 * @param least least number of clusters in the curve of silhouettes, at least 2
 * @param most most number
 * @param seed seed of the random starts of k-means
 * @param starts names of the cases that are the first centres of k-means, as many as clusters; none for random starts
 */
public record ClusterSettings(List<String> variables, Scaling scaling, Method method, int clusters, int least,
    int most, long seed, List<String> starts) {

    /** How variables are made comparable. */
    public enum Scaling {
        /** As they are. */
        NONE,
        /** Less the mean, divided by the standard deviation (n − 1). */
        STANDARD,
        /** From 0 to 1. */
        RANGE
    }

    /** How clusters are found. */
    public enum Method {
        /** k-means after Lloyd. */
        K_MEANS,
        /** Hierarchy after Ward. */
        WARD
    }

    /** Copies the lists. */
    public ClusterSettings {
        variables = List.copyOf(variables);
        starts = List.copyOf(starts);
    }

    /**
     * The settings as parameters of a result.
     *
     * @return values by name
     */
    public Map<String, String> parameters() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("variables", String.join("\n", variables));
        values.put("scaling", scaling.name().toLowerCase(Locale.ROOT));
        values.put("method", method.name().toLowerCase(Locale.ROOT));
        values.put("clusters", String.valueOf(clusters));
        values.put("least", String.valueOf(least));
        values.put("most", String.valueOf(most));
        values.put("seed", String.valueOf(seed));
        values.put("starts", String.join("\n", starts));
        return values;
    }

    /**
     * Reads settings from parameters.
     *
     * @param values values by name, as {@link #parameters()} gives them
     * @return the settings
     * @throws IllegalArgumentException if a value is missing or not known
     */
    public static ClusterSettings of(Map<String, String> values) {
        return new ClusterSettings(lines(values, "variables"),
            Scaling.valueOf(values.getOrDefault("scaling", "").toUpperCase(Locale.ROOT)),
            Method.valueOf(values.getOrDefault("method", "").toUpperCase(Locale.ROOT)), number(values, "clusters"),
            number(values, "least"), number(values, "most"), number(values, "seed"), lines(values, "starts"));
    }

    private static int number(Map<String, String> values, String name) {
        return Integer.parseInt(values.getOrDefault(name, ""));
    }

    private static List<String> lines(Map<String, String> values, String name) {
        return Arrays.stream(values.getOrDefault(name, "").split("\n")).filter(one -> !one.isBlank()).toList();
    }
}
