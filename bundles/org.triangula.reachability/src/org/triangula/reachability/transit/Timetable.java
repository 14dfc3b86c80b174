// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.transit;

import java.util.Arrays;
import java.util.List;
import org.triangula.reachability.notice.FeedDays;
import org.triangula.reachability.notice.Notice;

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
 * @param feeds          the feeds with their validity
 * @param notices        remarks on the data
 */
public record Timetable(String[] stopKeys, String[] stopNames, double[] stopLongitude, double[] stopLatitude,
        int[] from, int[] to, int[] departure, int[] arrival, int[] trip, byte[] rules, int tripCount, int[] transfers,
        int activeTrips, int tripsInWindow, List<FeedDays> feeds, List<Notice> notices) {
    /** Returns the number of stops. */
    public int stopCount() {
        return stopKeys.length;
    }

    /** Returns the number of connections. */
    public int connectionCount() {
        return from.length;
    }

    /**
     * Returns the timetable seen backwards in time, so that a search towards goals finds journeys away from them: a run
     * leaves where it arrived, at the given moment less its arrival.
     *
     * @param moment from which the new times are counted backwards, in seconds after midnight
     */
    public Timetable mirrored(int moment) {
        int count = connectionCount();
        long[] order = new long[count];
        for (int i = 0; i < count; i++) {
            // the connections as they stand, turned round, are in order of travel
            order[i] = (long) arrival[count - 1 - i] << 32 | i;
        }
        Arrays.parallelSort(order);
        int[] newFrom = new int[count];
        int[] newTo = new int[count];
        int[] newDeparture = new int[count];
        int[] newArrival = new int[count];
        int[] newTrip = new int[count];
        byte[] newRules = new byte[count];
        for (int i = 0; i < count; i++) {
            int row = count - 1 - (int) order[i];
            newFrom[i] = to[row];
            newTo[i] = from[row];
            newDeparture[i] = moment - arrival[row];
            newArrival[i] = moment - departure[row];
            newTrip[i] = trip[row];
            newRules[i] = (byte) ((rules[row] & GtfsFeed.NO_BOARDING) << 1 | (rules[row] & GtfsFeed.NO_ALIGHTING) >> 1);
        }
        int[] newTransfers = transfers.clone();
        for (int i = 0; i < newTransfers.length; i += 4) {
            newTransfers[i] = transfers[i + 1];
            newTransfers[i + 1] = transfers[i];
        }
        return new Timetable(stopKeys, stopNames, stopLongitude, stopLatitude, newFrom, newTo, newDeparture,
                newArrival, newTrip, newRules, tripCount, newTransfers, activeTrips, tripsInWindow, feeds, notices);
    }
}
