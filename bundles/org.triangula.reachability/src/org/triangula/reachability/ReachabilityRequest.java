// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A question to the travel-time engine: from every origin to the nearest facility (in time) of every type, by each
 * mode.
 *
 * @param origins    where people start
 * @param facilities where they go, of one or more types
 * @param modes      modes to compute, in the enum's order; without repetition
 * @param parameters speeds, limits and the departure window
 */
public record ReachabilityRequest(Origins origins, Facilities facilities, List<TravelMode> modes,
        ReachabilityParameters parameters) {
    /** Sorts the modes and drops repetitions. */
    public ReachabilityRequest {
        Set<TravelMode> ordered = modes.isEmpty() ? EnumSet.noneOf(TravelMode.class) : EnumSet.copyOf(modes);
        modes = List.copyOf(ordered);
    }
}
