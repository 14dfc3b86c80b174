// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.search;

import java.util.Arrays;
import org.triangula.reachability.transit.GtfsFeed;
import org.triangula.reachability.transit.Timetable;

/**
 * For every stop and every moment: the earliest arrival at the nearest goal when boarding there, by the number of
 * rides.
 *
 * <p><b>Algorithm.</b> The profile Connection Scan of Dibbelt, Pajor, Strasser and Wagner, "Connection Scan Algorithm",
 * ACM Journal of Experimental Algorithmics 23 (2018), section on profile queries to one target, with a vector of
 * arrivals per number of rides in place of a single arrival. All goals are one target: each stop's last walk leads to
 * the goal nearest on foot. Connections are scanned once, from the latest departure to the earliest. For a connection c
 * of run r the earliest arrival with at most k rides, the current one included, is the minimum of</p>
 * <ul>
 * <li>alighting and walking to the goal: arrival of c + last walk (k &gt;= 1),</li>
 * <li>staying on board: what the next connection of r found for k,</li>
 * <li>changing: over all stops s within one walk, what the profile of s holds for k - 1 rides at the time arrival of c
 * + change + boarding slack.</li>
 * </ul>
 * <p>If boarding is allowed, the vector becomes an entry of the departure stop's profile.</p>
 *
 * <p>Connections that leave after the end of the window plus the travel-time limit are no part of any answer and are
 * passed over; whether there is a connection at all beyond the limit is what {@link LastDepartures} tells.</p>
 *
 * <p><b>Why it is right with the limits.</b> Each walk has its own limit, so it is a property of a single link and not
 * of the journey; the limit on rides is the length of the vector, and a slower arrival with fewer rides is never
 * dropped in favour of a quicker one with more, because they stand in different elements. The limit on the total time
 * is applied to the answer of each departure minute only, so nothing is pruned by it but what leaves after
 * the last moment that the limit allows to the last minute of the window. A walk never follows a walk.
 * Everything a connection needs departs later than it (or at the same second further along the same run), so one scan
 * suffices; with a boarding slack of zero, runs may depend on each other within one second, and that second is repeated
 * until nothing changes.</p>
 *
 * <p>An arrival is a long: seconds in the high half, goal index in the low half, so that the smaller long is the
 * earlier arrival, and of equal ones the smaller goal.</p>
 */
final class ArrivalProfiles {
    /** No arrival. */
    static final long NEVER = Long.MAX_VALUE;

    private final int rides;
    private final int[] first;
    private final int[] departures;
    private final long[] arrivals;

    private ArrivalProfiles(int rides, int[] first, int[] departures, long[] arrivals) {
        this.rides = rides;
        this.first = first;
        this.departures = departures;
        this.arrivals = arrivals;
    }

    /**
     * Scans the timetable.
     *
     * @param timetable    connections, latest first
     * @param transfers    possible changes
     * @param lastWalk     per stop the walk to the nearest goal in seconds, -1 if too far
     * @param goal         per stop that goal
     * @param rides        most rides, at least 1
     * @param slackSeconds time at a stop before each departure
     * @param latest       connections that leave later are passed over: who takes one of them is over the limit
     */
    static ArrivalProfiles scan(Timetable timetable, StopTransfers transfers, int[] lastWalk, int[] goal, int rides,
            int slackSeconds, int latest) {
        return new Scan(timetable, transfers, lastWalk, goal, rides, slackSeconds).run(latest);
    }

    /** Returns the index of a stop's first entry; its entries are ordered by departure, earliest first. */
    int first(int stop) {
        return first[stop];
    }

    /** Returns the index after a stop's last entry. */
    int end(int stop) {
        return first[stop + 1];
    }

    /** Returns the departure of an entry: who is ready at the stop by then arrives as the entry says. */
    int departure(int entry) {
        return departures[entry];
    }

    /** Returns the earliest arrival of an entry with any permitted number of rides. */
    long arrival(int entry) {
        return arrivals[entry * rides + rides - 1];
    }

    /** Returns the least number of rides that arrives at the time of {@link #arrival(int)}. */
    int fewestRides(int entry) {
        long time = arrival(entry) >> 32;
        int count = rides;
        while (count > 1 && arrivals[entry * rides + count - 2] >> 32 == time) {
            count--;
        }
        return count;
    }

    /** Returns the arrival of an entry with at most this many rides. */
    long arrival(int entry, int maxRides) {
        return arrivals[entry * rides + maxRides - 1];
    }

    /** One scan; entries are chained per stop, the earliest departure first. */
    private static final class Scan {
        private final Timetable timetable;
        private final StopTransfers transfers;
        private final int[] lastWalk;
        private final int[] goal;
        private final int rides;
        private final int slack;
        private final long[] onBoard;
        private final int[] head;
        private int[] entryDeparture = new int[1024];
        private int[] entryNext = new int[1024];
        private long[] entryArrival;
        private int entries;
        private final long[] vector;

        Scan(Timetable timetable, StopTransfers transfers, int[] lastWalk, int[] goal, int rides, int slack) {
            this.timetable = timetable;
            this.transfers = transfers;
            this.lastWalk = lastWalk;
            this.goal = goal;
            this.rides = rides;
            this.slack = slack;
            onBoard = new long[timetable.tripCount() * rides];
            Arrays.fill(onBoard, NEVER);
            head = new int[timetable.stopCount()];
            Arrays.fill(head, -1);
            entryArrival = new long[1024 * rides];
            vector = new long[rides];
        }

        ArrivalProfiles run(int latest) {
            int count = timetable.connectionCount();
            int start = 0;
            while (start < count && timetable.departure()[start] > latest) {
                start++;
            }
            while (start < count) {
                int end = start;
                int second = timetable.departure()[start];
                while (end < count && timetable.departure()[end] == second) {
                    end++;
                }
                if (slack == 0) {
                    repeatSecond(start, end);
                } else {
                    scanSecond(start, end);
                }
                start = end;
            }
            return compact();
        }

        /**
         * Each repetition starts from the runs as they were before the second, or later stops would see earlier ones.
         */
        private void repeatSecond(int start, int end) {
            long[] before = new long[(end - start) * rides];
            for (int connection = start; connection < end; connection++) {
                System.arraycopy(onBoard, timetable.trip()[connection] * rides, before, (connection - start) * rides,
                        rides);
            }
            while (scanSecond(start, end)) {
                for (int connection = start; connection < end; connection++) {
                    System.arraycopy(before, (connection - start) * rides, onBoard,
                            timetable.trip()[connection] * rides,
                            rides);
                }
            }
        }

        private boolean scanSecond(int start, int end) {
            boolean changed = false;
            for (int connection = start; connection < end; connection++) {
                changed |= scanConnection(connection);
            }
            return changed;
        }

        private boolean scanConnection(int connection) {
            int run = timetable.trip()[connection] * rides;
            System.arraycopy(onBoard, run, vector, 0, rides);
            byte rules = timetable.rules()[connection];
            if ((rules & GtfsFeed.NO_ALIGHTING) == 0) {
                alight(timetable.to()[connection], timetable.arrival()[connection]);
            }
            System.arraycopy(vector, 0, onBoard, run, rides);
            return vector[rides - 1] != NEVER && (rules & GtfsFeed.NO_BOARDING) == 0
                    && board(timetable.from()[connection], timetable.departure()[connection]);
        }

        private void alight(int stop, int arrival) {
            if (lastWalk[stop] >= 0) {
                long atGoal = (long) (arrival + lastWalk[stop]) << 32 | goal[stop];
                for (int k = 0; k < rides; k++) {
                    vector[k] = Math.min(vector[k], atGoal);
                }
            }
            if (rides == 1) {
                return;
            }
            for (int link = transfers.first(stop); link < transfers.first(stop + 1); link++) {
                int ready = arrival + transfers.seconds(link) + slack;
                if (ready > vector[1] >> 32) {
                    // the changes come in order of their time, and no journey arrives before it has begun
                    break;
                }
                int entry = head[transfers.stop(link)];
                while (entry >= 0 && entryDeparture[entry] < ready) {
                    entry = entryNext[entry];
                }
                if (entry >= 0) {
                    for (int k = 1; k < rides; k++) {
                        vector[k] = Math.min(vector[k], entryArrival[entry * rides + k - 1]);
                    }
                }
            }
        }

        /** Adds the vector to a stop's profile where it is better than boarding later; returns whether it was. */
        private boolean board(int stop, int departure) {
            int later = head[stop];
            if (later < 0) {
                int entry = newEntry(stop, departure);
                System.arraycopy(vector, 0, entryArrival, entry * rides, rides);
                return true;
            }
            boolean better = false;
            for (int k = 0; k < rides; k++) {
                better |= vector[k] < entryArrival[later * rides + k];
            }
            if (better) {
                int entry = entryDeparture[later] == departure ? later : newEntry(stop, departure);
                for (int k = 0; k < rides; k++) {
                    entryArrival[entry * rides + k] = Math.min(vector[k], entryArrival[later * rides + k]);
                }
            }
            return better;
        }

        private int newEntry(int stop, int departure) {
            if (entries == entryDeparture.length) {
                entryDeparture = Arrays.copyOf(entryDeparture, entries * 2);
                entryNext = Arrays.copyOf(entryNext, entries * 2);
                entryArrival = Arrays.copyOf(entryArrival, entries * 2 * rides);
            }
            entryDeparture[entries] = departure;
            entryNext[entries] = head[stop];
            head[stop] = entries;
            return entries++;
        }

        /** Lays the chains out one after the other. */
        private ArrivalProfiles compact() {
            int[] firstOf = new int[head.length + 1];
            int[] departures = new int[entries];
            long[] arrivals = new long[entries * rides];
            int next = 0;
            for (int stop = 0; stop < head.length; stop++) {
                firstOf[stop] = next;
                for (int entry = head[stop]; entry >= 0; entry = entryNext[entry]) {
                    departures[next] = entryDeparture[entry];
                    System.arraycopy(entryArrival, entry * rides, arrivals, next * rides, rides);
                    next++;
                }
            }
            firstOf[head.length] = next;
            return new ArrivalProfiles(rides, firstOf, departures, arrivals);
        }
    }
}
