// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.chart;

import java.util.Objects;

/**
 * One number of a chart.
 *
 * @param value the number that is drawn; not a number for none
 * @param label what is written beside it, for example a count and a percentage; may be empty
 * @param target what a click opens; may be empty
 * @param description what the number says, with base and formula
 */
public record ChartValue(double value, String label, String target, String description) {

    /** Refuses nothing but null. */
    public ChartValue {
        Objects.requireNonNull(label);
        Objects.requireNonNull(target);
        Objects.requireNonNull(description);
    }
}
