// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability;

import java.util.List;

/**
 * The answers to a {@link ReachabilityRequest}.
 *
 * @param request              the question
 * @param times                one table per type and mode, ordered by type name, then mode
 * @param facilitiesOffNetwork per mode in the request's order, how many facilities have no usable street near them
 * @param facts                what the networks consist of
 * @param notices              remarks on the data that a reader of the results should know, in plain words
 */
public record ReachabilityResult(ReachabilityRequest request, List<TravelTimes> times,
        List<Integer> facilitiesOffNetwork,
        NetworkFacts facts, List<String> notices) {
    /** Makes the lists immutable. */
    public ReachabilityResult {
        times = List.copyOf(times);
        facilitiesOffNetwork = List.copyOf(facilitiesOffNetwork);
        notices = List.copyOf(notices);
    }

    /**
     * Finds the table of a type and mode.
     *
     * @throws IllegalArgumentException if it was not computed
     */
    public TravelTimes times(String type, TravelMode mode) {
        return times.stream().filter(table -> table.type().equals(type) && table.mode() == mode).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not computed: type " + type + ", mode " + mode.key()));
    }

    /**
     * Sizes of the networks that were searched.
     *
     * @param streetNodes            junctions and ends of streets
     * @param streetEdges            stretches of street between them
     * @param stops                  stops of the timetables, 0 without public transport
     * @param activeTrips            trips that run on the chosen day
     * @param tripsInWindow          of these, trips that depart somewhere between the start of the window and its end
     * @param departures             departures searched (a vehicle leaving a stop)
     * @param feeds                  the timetables with their validity
     */
    public record NetworkFacts(int streetNodes, int streetEdges, int stops, int activeTrips, int tripsInWindow,
            int departures, List<String> feeds) {
    }
}
