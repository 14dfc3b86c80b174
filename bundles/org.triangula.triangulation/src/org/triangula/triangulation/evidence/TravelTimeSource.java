// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.evidence;

import java.util.List;
import java.util.Set;

import org.triangula.model.places.Area;

/** Where travel times by area come from. */
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
}
