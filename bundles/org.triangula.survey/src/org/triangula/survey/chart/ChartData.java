// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.chart;

import java.util.List;

/**
 * Numbers by category and series.
 *
 * @param categories names of the categories, in the order in which they are drawn
 * @param series names of the series; one without a name where there is only one
 * @param values one list per category with one number per series
 */
public record ChartData(List<String> categories, List<String> series, List<List<ChartValue>> values) {

    /** Copies the lists and checks their lengths. */
    public ChartData {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        values = values.stream().map(List::copyOf).toList();
        int width = series.size();
        if (values.size() != categories.size() || values.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException(categories.size() + " categories, " + width + " series");
        }
    }

    /**
     * Numbers of one series.
     *
     * @param categories names of the categories
     * @param values one number per category
     * @return the data
     */
    public static ChartData of(List<String> categories, List<ChartValue> values) {
        return new ChartData(categories, List.of(""), values.stream().map(List::of).toList());
    }

    /** The sum of the numbers of a category that are there. */
    double sum(int category) {
        return values.get(category).stream().mapToDouble(ChartValue::value).filter(Double::isFinite).sum();
    }
}
