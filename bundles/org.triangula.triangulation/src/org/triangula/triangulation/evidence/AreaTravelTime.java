// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.evidence;

import java.util.Objects;
import java.util.OptionalDouble;

import org.triangula.model.places.ScenarioResult;

/**
 * Travel times from the cells of an area to the nearest facility of a type.
 *
 * @param result the result of the scenario
 * @param cells cells whose centre lies in the area
 * @param reached cells with a travel time
 * @param median median minutes of the cells reached; empty when none is
 * @param withinHalfAnHour cells with at most 30 minutes
 */
public record AreaTravelTime(ScenarioResult result, int cells, int reached, OptionalDouble median,
    int withinHalfAnHour) {

    /** Checks that nothing is missing. */
    public AreaTravelTime {
        Objects.requireNonNull(result);
        Objects.requireNonNull(median);
    }
}
