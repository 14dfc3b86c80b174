// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.chart;

import java.util.Objects;

/**
 * What is written around a chart.
 *
 * @param title what the chart is about
 * @param base the base and how it came about, beginning with n = …
 * @param source where the numbers come from and when they were taken; may be empty
 */
public record ChartWords(String title, String base, String source) {

    /** Refuses nothing but null. */
    public ChartWords {
        Objects.requireNonNull(title);
        Objects.requireNonNull(base);
        Objects.requireNonNull(source);
    }
}
