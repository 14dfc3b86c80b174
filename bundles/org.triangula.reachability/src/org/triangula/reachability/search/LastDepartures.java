// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.search;

import java.util.Arrays;
import org.triangula.reachability.transit.GtfsFeed;
import org.triangula.reachability.transit.Timetable;

/**
 * For every stop the last departure of the day with which some goal can still be reached, whatever the time it takes.
 * It tells places with a connection beyond the travel-time limit from places without any.
 *
 * <p>One scan over all connections, from the latest to the earliest, as in {@link ArrivalProfiles}, but with one small
 * number per run (the least rides still needed) in place of arrivals. The limits on each walk and on the number of
 * rides hold as there.</p>
 */
final class LastDepartures {
    private static final byte UNREACHABLE = Byte.MAX_VALUE;

    private final Timetable timetable;
    private final StopTransfers transfers;
    private final int[] lastWalk;
    private final int rides;
    private final int slack;
    private final byte[] needed;
    /** [stop * rides + k - 1] last departure with at most k rides. */
    private final int[] last;

    /** Scans; the parameters are those of {@link ArrivalProfiles#scan}. */
    LastDepartures(Timetable timetable, StopTransfers transfers, int[] lastWalk, int rides, int slack) {
        this.timetable = timetable;
        this.transfers = transfers;
        this.lastWalk = lastWalk;
        this.rides = rides;
        this.slack = slack;
        needed = new byte[timetable.tripCount()];
        Arrays.fill(needed, UNREACHABLE);
        last = new int[timetable.stopCount() * rides];
        Arrays.fill(last, Integer.MIN_VALUE);
        int count = timetable.connectionCount();
        int end;
        for (int start = 0; start < count; start = end) {
            end = start + 1;
            while (slack == 0 && end < count && timetable.departure()[end] == timetable.departure()[start]) {
                end++;
            }
            scan(start, end);
        }
    }

    /** Connections of one second; without slack they may depend on each other, so it is repeated. */
    private void scan(int start, int end) {
        if (end == start + 1) {
            scan(start);
            return;
        }
        byte[] before = new byte[end - start];
        for (int connection = start; connection < end; connection++) {
            before[connection - start] = needed[timetable.trip()[connection]];
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int connection = start; connection < end; connection++) {
                needed[timetable.trip()[connection]] = before[connection - start];
            }
            for (int connection = start; connection < end; connection++) {
                changed |= scan(connection);
            }
        }
    }

    private boolean scan(int connection) {
        int trip = timetable.trip()[connection];
        byte rules = timetable.rules()[connection];
        if (needed[trip] > 1 && (rules & GtfsFeed.NO_ALIGHTING) == 0) {
            needed[trip] = alight(timetable.to()[connection], timetable.arrival()[connection], needed[trip]);
        }
        if (needed[trip] > rides || (rules & GtfsFeed.NO_BOARDING) != 0) {
            return false;
        }
        boolean changed = false;
        int row = timetable.from()[connection] * rides;
        int departure = timetable.departure()[connection];
        for (int k = needed[trip] - 1; k < rides; k++) {
            if (last[row + k] < departure) {
                last[row + k] = departure;
                changed = true;
            }
        }
        return changed;
    }

    private byte alight(int stop, int arrival, byte known) {
        if (lastWalk[stop] >= 0) {
            return 1;
        }
        byte least = known;
        for (int link = transfers.first(stop); link < transfers.first(stop + 1) && least > 2; link++) {
            int ready = arrival + transfers.seconds(link) + slack;
            int row = transfers.stop(link) * rides;
            for (int k = 1; k < rides && k + 1 < least; k++) {
                if (last[row + k - 1] >= ready) {
                    least = (byte) (k + 1);
                }
            }
        }
        return least;
    }

    /** Returns whether someone who is ready at a stop at a moment still reaches a goal on that day. */
    boolean reaches(int stop, int ready) {
        return last[stop * rides + rides - 1] >= ready;
    }
}
