// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.evidence;

import java.util.Objects;

import org.triangula.model.places.ScenarioResult;

/**
 * For how many a facility is the nearest of its type.
 *
 * @param result the result of the scenario
 * @param populated whether residents are counted, not cells
 * @param count residents (or cells) that reach this facility first
 * @param reached residents (or cells) that reach any facility of the type
 */
public record NearestResidents(ScenarioResult result, boolean populated, double count, double reached) {

    /** Checks that nothing is missing. */
    public NearestResidents {
        Objects.requireNonNull(result);
    }
}
