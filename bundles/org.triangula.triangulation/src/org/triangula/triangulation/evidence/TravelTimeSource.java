// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.evidence;

import java.util.List;
import java.util.Set;

import org.triangula.model.places.Area;
import org.triangula.model.places.Facility;

/** Where travel times by area and facility come from. */
public interface TravelTimeSource {

    /** No travel times. */
    TravelTimeSource NONE = areas -> List.of();

    /**
     * Summaries of all scenario results for an area.
     *
     * @param areas an area with its parts
     * @return one entry per scenario, facility type and mode, in the order of the study; empty when there is none
     */
    List<AreaTravelTime> of(Set<Area> areas);

    /**
     * For how many a facility is the nearest.
     *
     * @param facility a facility of the study
     * @return one entry per result that was computed with this facility, in the order of the study
     */
    default List<NearestResidents> nearest(Facility facility) {
        return List.of();
    }
}
