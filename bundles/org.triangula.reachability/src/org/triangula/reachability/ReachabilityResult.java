// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.triangula.reachability.notice.FeedDays;
import org.triangula.reachability.notice.Notice;

/**
 * The answers to a {@link ReachabilityRequest}.
 *
 * @param request              the question
 * @param times                one table per type and mode, ordered by type name, then mode
 * @param facilitiesOffNetwork per mode in the request's order, how many facilities have no usable street near them
 * @param facts                what the networks consist of
 * @param notices              remarks on the data that a reader of the results should know
 * @param responsible          where catchments were given, one table per type with catchments and mode, in the same
 *                             order: the times to the responsible office; else none
 */
public record ReachabilityResult(ReachabilityRequest request, List<TravelTimes> times,
        List<Integer> facilitiesOffNetwork, NetworkFacts facts, List<Notice> notices, List<TravelTimes> responsible) {
    /** Makes the lists immutable; tables that are read on demand stay where they are. */
    public ReachabilityResult {
        times = times instanceof TravelTimeTables ? times : List.copyOf(times);
        responsible = responsible instanceof TravelTimeTables ? responsible : List.copyOf(responsible);
        facilitiesOffNetwork = List.copyOf(facilitiesOffNetwork);
        notices = List.copyOf(notices);
    }

    /** A result without catchments. */
    public ReachabilityResult(ReachabilityRequest request, List<TravelTimes> times, List<Integer> facilitiesOffNetwork,
            NetworkFacts facts, List<Notice> notices) {
        this(request, times, facilitiesOffNetwork, facts, notices, List.of());
    }

    /**
     * Finds the table of a type and mode.
     *
     * @throws IllegalArgumentException if it was not computed
     */
    public TravelTimes times(String type, TravelMode mode) {
        return computed(type, mode).orElseThrow(() -> new IllegalArgumentException("Not computed: type " + type
                + ", mode " + mode.key()));
    }

    /** Finds the table of a type and mode; empty if it was not computed. */
    public Optional<TravelTimes> computed(String type, TravelMode mode) {
        return find(times, type, mode);
    }

    /** Finds the table of the times to the responsible office; empty for a type without catchments. */
    public Optional<TravelTimes> responsible(String type, TravelMode mode) {
        return find(responsible, type, mode);
    }

    private static Optional<TravelTimes> find(List<TravelTimes> list, String type, TravelMode mode) {
        if (list instanceof TravelTimeTables tables) {
            return IntStream.range(0, tables.size()).filter(i -> tables.type(i).equals(type)
                    && tables.mode(i) == mode).mapToObj(tables::get).findFirst();
        }
        return list.stream().filter(table -> table.type().equals(type) && table.mode() == mode).findFirst();
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
            int departures, List<FeedDays> feeds) {
    }
}
