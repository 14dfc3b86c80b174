// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.transit;

import java.util.List;

/**
 * All departures that a search on one day can use, from one or more feeds, in flat arrays: one element per connection,
 * that is a vehicle's ride from one stop to its next. Connections are ordered by departure, latest first; those of one
 * trip with the same departure in reverse order of travel. Times are seconds after midnight of the day of departure.
 *
 * @param stopKeys       {@code feed:id} per stop
 * @param stopNames      name per stop
 * @param stopLongitude  degrees per stop, NaN if unknown
 * @param stopLatitude   degrees per stop
 * @param from           stop of departure
 * @param to             stop of arrival
 * @param departure      departure
 * @param arrival        arrival
 * @param trip           number of the run of a trip, 0 to {@code tripCount} - 1
 * @param rules          bit 0: no boarding at {@code from}; bit 1: no alighting at {@code to}
 * @param tripCount      number of runs
 * @param transfers      four values each: from stop, to stop, GTFS type 0 to 3, minimum seconds or -1
 * @param activeTrips    trips that run on the day
 * @param tripsInWindow  runs that depart from some stop within the window
 * @param feeds          description of each feed with its validity
 * @param notices        remarks on the data
 */
public record Timetable(String[] stopKeys, String[] stopNames, double[] stopLongitude, double[] stopLatitude,
        int[] from, int[] to, int[] departure, int[] arrival, int[] trip, byte[] rules, int tripCount, int[] transfers,
        int activeTrips, int tripsInWindow, List<String> feeds, List<String> notices) {
    /** Returns the number of stops. */
    public int stopCount() {
        return stopKeys.length;
    }

    /** Returns the number of connections. */
    public int connectionCount() {
        return from.length;
    }
}
