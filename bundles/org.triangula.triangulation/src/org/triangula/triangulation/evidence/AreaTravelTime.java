// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.evidence;

import java.util.Objects;
import java.util.OptionalDouble;

import org.triangula.model.places.ScenarioResult;

/**
 * Travel times from an area to the nearest facility of a type, weighted with the residents of the cells where these
 * are known; otherwise every cell counts once.
 *
 * @param result the result of the scenario
 * @param populated whether residents are counted, not cells
 * @param cells cells whose centre lies in the area
 * @param base residents (or cells) of the area
 * @param reached residents (or cells) with a travel time within the limit of the computation
 * @param median weighted median of the minutes of those reached; empty when nobody is
 * @param beyondHalfAnHour residents (or cells) that need more than 30 minutes, those beyond the limit among them;
 *     empty when the limit is too low to tell
 * @param beyondAnHour residents (or cells) that need more than 60 minutes, likewise
 * @param withoutConnection residents (or cells) without any connection, or without a street nearby
 */
public record AreaTravelTime(ScenarioResult result, boolean populated, int cells, double base, double reached,
    OptionalDouble median, OptionalDouble beyondHalfAnHour, OptionalDouble beyondAnHour, double withoutConnection) {

    /** Checks that nothing is missing. */
    public AreaTravelTime {
        Objects.requireNonNull(result);
        Objects.requireNonNull(median);
        Objects.requireNonNull(beyondHalfAnHour);
        Objects.requireNonNull(beyondAnHour);
    }

    /**
     * A part of the base.
     *
     * @param part residents (or cells)
     * @return the share in percent; 0 when the base is
     */
    public double percent(double part) {
        return base == 0 ? 0 : 100 * part / base;
    }
}
