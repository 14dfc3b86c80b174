// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.report;

import java.util.Objects;
import java.util.function.IntFunction;

/**
 * What a report needs to know of the units.
 *
 * @param name name of a unit by its position
 * @param geometry border of a unit as well-known text; empty where there is none
 * @param source name of the survey with its days, for the line below charts
 */
public record ReportUnits(IntFunction<String> name, IntFunction<String> geometry, String source) {

    /** Checks that nothing is missing. */
    public ReportUnits {
        Objects.requireNonNull(name);
        Objects.requireNonNull(geometry);
        Objects.requireNonNull(source);
    }
}
