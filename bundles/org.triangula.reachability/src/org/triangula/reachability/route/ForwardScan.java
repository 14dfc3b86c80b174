// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.triangula.reachability.Direction;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.search.StopTransfers;
import org.triangula.reachability.search.TransitNetwork;
import org.triangula.reachability.search.WalkLinks;
import org.triangula.reachability.transit.GtfsFeed;
import org.triangula.reachability.transit.Timetable;

/**
 * Earliest arrivals from one place at one moment, forwards, with the number of rides as a dimension: the connection
 * scan
 * of Dibbelt, Pajor, Strasser and Wagner, "Connection Scan Algorithm", ACM Journal of Experimental Algorithmics 23
 * (2018), with a label per stop and number of rides and pointers back to what gave it. It searches the other way round
 * than the engine and shares no search with it, so that each checks the other. Not safe for several threads.
 */
final class ForwardScan {

    private static final int NEVER = Integer.MAX_VALUE;
    private static final int NONE = -1;

    private final Timetable timetable;
    private final StopTransfers transfers;
    private final int rides;
    /** Seconds to be at a stop before a ride, and on the way back, where time runs backwards, after one. */
    private final int slack;
    private final int slackAfter;
    /** Per number of rides: when one is ready at a stop, and the ride that brought one there (connections). */
    private final int[][] ready;
    private final int[][] arrival;
    private final int[][] boarded;
    private final int[][] alighted;
    private final int[][] readyBoard;
    private final int[][] readyAlight;
    private final int[][] boardedOf;

    ForwardScan(TransitNetwork network, int maxTransfers, int slackSeconds, Direction direction) {
        timetable = network.timetable();
        transfers = network.transfers();
        rides = maxTransfers + 1;
        slack = direction == Direction.THERE ? slackSeconds : 0;
        slackAfter = direction == Direction.THERE ? 0 : slackSeconds;
        ready = new int[rides + 1][timetable.stopCount()];
        arrival = new int[rides + 1][timetable.stopCount()];
        boarded = new int[rides + 1][timetable.stopCount()];
        alighted = new int[rides + 1][timetable.stopCount()];
        readyBoard = new int[rides + 1][timetable.stopCount()];
        readyAlight = new int[rides + 1][timetable.stopCount()];
        boardedOf = new int[rides + 1][timetable.tripCount()];
    }

    /**
     * Scans.
     *
     * @param access walks from the place to stops
     * @param origin the place
     * @param start departure, seconds after midnight
     * @param limit arrivals after this moment do not matter
     */
    void run(WalkLinks access, int origin, int start, int limit) {
        for (int round = 0; round <= rides; round++) {
            Arrays.fill(ready[round], NEVER);
            Arrays.fill(arrival[round], NEVER);
            Arrays.fill(boardedOf[round], NONE);
        }
        for (int link = access.first(origin); link < access.first(origin + 1); link++) {
            int stop = access.goal(link);
            ready[0][stop] = Math.min(ready[0][stop], start + access.seconds(link));
        }
        for (int connection = timetable.connectionCount() - 1; connection >= 0; connection--) {
            int departure = timetable.departure()[connection];
            if (departure > limit) {
                return;
            }
            if (departure >= start) {
                ride(connection, departure);
            }
        }
    }

    private void ride(int connection, int departure) {
        int from = timetable.from()[connection];
        int trip = timetable.trip()[connection];
        boolean boarding = (timetable.rules()[connection] & GtfsFeed.NO_BOARDING) == 0;
        boolean alighting = (timetable.rules()[connection] & GtfsFeed.NO_ALIGHTING) == 0;
        for (int round = 1; round <= rides; round++) {
            if (boardedOf[round][trip] == NONE && boarding && ready[round - 1][from] != NEVER
                    && ready[round - 1][from] + slack <= departure) {
                boardedOf[round][trip] = connection;
            }
            if (boardedOf[round][trip] != NONE && alighting) {
                arrive(round, boardedOf[round][trip], connection);
            }
        }
    }

    private void arrive(int round, int board, int connection) {
        int stop = timetable.to()[connection];
        int time = timetable.arrival()[connection];
        if (time >= arrival[round][stop]) {
            return;
        }
        arrival[round][stop] = time;
        boarded[round][stop] = board;
        alighted[round][stop] = connection;
        for (int link = transfers.first(stop); link < transfers.first(stop + 1); link++) {
            int next = transfers.stop(link);
            if (time + slackAfter + transfers.seconds(link) < ready[round][next]) {
                ready[round][next] = time + slackAfter + transfers.seconds(link);
                readyBoard[round][next] = board;
                readyAlight[round][next] = connection;
            }
        }
    }

    /** Returns the arrival at a stop in a vehicle after a number of rides, or {@link Integer#MAX_VALUE}. */
    int arrival(int round, int stop) {
        return arrival[round][stop];
    }

    /** Returns the seconds that pass after a ride before one walks on. */
    int slackAfterRide() {
        return slackAfter;
    }

    /** Returns the largest number of rides. */
    int rides() {
        return rides;
    }

    /**
     * The legs to a stop and on to the facility.
     *
     * @param round number of rides
     * @param stop last stop
     * @param start departure
     * @param lastWalk seconds from the stop to the facility
     */
    List<Leg> legs(int round, int stop, int start, int lastWalk) {
        List<Leg> legs = new ArrayList<>();
        int board = boarded[round][stop];
        int alight = alighted[round][stop];
        int end = timetable.arrival()[alight];
        if (lastWalk > 0) {
            legs.add(new Leg(TravelMode.WALK, name(stop), "", end + slackAfter, end + slackAfter + lastWalk));
        }
        for (int left = round; left > 0; left--) {
            int from = timetable.from()[board];
            int to = timetable.to()[alight];
            legs.add(new Leg(TravelMode.TRANSIT, name(from), name(to), timetable.departure()[board],
                    timetable.arrival()[alight]));
            int there = ready[left - 1][from];
            if (left == 1) {
                if (there > start) {
                    legs.add(new Leg(TravelMode.WALK, "", name(from), start, there));
                }
            } else {
                board = readyBoard[left - 1][from];
                alight = readyAlight[left - 1][from];
                if (timetable.to()[alight] != from) {
                    legs.add(new Leg(TravelMode.WALK, name(timetable.to()[alight]), name(from),
                            timetable.arrival()[alight] + slackAfter, there));
                }
            }
        }
        Collections.reverse(legs);
        return legs;
    }

    private String name(int stop) {
        return timetable.stopNames()[stop];
    }
}
