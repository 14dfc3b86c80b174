// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.search;

import java.util.Arrays;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.TravelStatus;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.WindowSpread;

/**
 * Answers of public transport for one origin after another: the earliest arrival for every departure minute of the
 * window, and what follows from them. Not safe for several threads; each uses its own.
 */
final class DepartureWindow {
    private static final int NO_RIDE = 0;

    private final ReachabilityParameters parameters;
    private final WalkLinks accessWalks;
    private final ArrivalProfiles profiles;
    private final LastDepartures lastDepartures;
    private final int slack;
    private final long[] arrival;
    private final int[] rides;
    private final int[] waiting;
    private final int[] sorted;

    /**
     * Prepares.
     *
     * @param slack seconds at the first stop before the vehicle leaves
     */
    DepartureWindow(ReachabilityParameters parameters, WalkLinks accessWalks, ArrivalProfiles profiles,
            LastDepartures lastDepartures, int slack) {
        this.lastDepartures = lastDepartures;
        this.slack = slack;
        this.parameters = parameters;
        this.accessWalks = accessWalks;
        this.profiles = profiles;
        arrival = new long[parameters.windowMinutes()];
        rides = new int[parameters.windowMinutes()];
        waiting = new int[parameters.windowMinutes()];
        sorted = new int[parameters.windowMinutes()];
    }

    /**
     * Fills the answer of one origin.
     *
     * @param origin      origin index
     * @param walkSeconds walk to the nearest facility on foot, -1 if none counts
     * @param walkGoal    that facility
     * @param answer      receives the answer
     */
    void answer(int origin, int walkSeconds, int walkGoal, TravelTimes answer) {
        Arrays.fill(arrival, ArrivalProfiles.NEVER);
        for (int link = accessWalks.first(origin); link < accessWalks.first(origin + 1); link++) {
            board(accessWalks.goal(link), accessWalks.seconds(link));
        }
        int limit = parameters.maxMinutes() * 60;
        int served = 0;
        int best = Integer.MAX_VALUE;
        int bestRides = 0;
        int bestGoal = -1;
        int bestWaiting = 0;
        int departures = 0;
        long lastArrival = -1;
        for (int minute = 0; minute < arrival.length; minute++) {
            int time = Integer.MAX_VALUE;
            int timeRides = NO_RIDE;
            int timeGoal = -1;
            if (arrival[minute] != ArrivalProfiles.NEVER) {
                time = (int) (arrival[minute] >> 32) - start(minute);
                timeRides = rides[minute];
                timeGoal = (int) arrival[minute];
            }
            if (walkSeconds >= 0 && walkSeconds <= time) {
                time = walkSeconds;
                timeRides = NO_RIDE;
                timeGoal = walkGoal;
            }
            if (time <= limit) {
                if (timeRides != NO_RIDE && arrival[minute] >> 32 != lastArrival) {
                    lastArrival = arrival[minute] >> 32;
                    departures++;
                }
                sorted[served++] = time;
                if (time < best || time == best && (timeRides < bestRides || timeRides == bestRides
                        && timeGoal < bestGoal)) {
                    best = time;
                    bestRides = timeRides;
                    bestGoal = timeGoal;
                    bestWaiting = timeRides == NO_RIDE ? 0 : waiting[minute];
                }
            }
        }
        answer.servedMinutes()[origin] = (short) served;
        if (served == 0) {
            answer.status()[origin] = (isLater(origin) ? TravelStatus.BEYOND_LIMIT : TravelStatus.NO_CONNECTION).code();
            return;
        }
        answer.status()[origin] = TravelStatus.OK.code();
        answer.best()[origin] = best;
        answer.facility()[origin] = bestGoal;
        answer.transfers()[origin] = (byte) Math.max(0, bestRides - 1);
        Arrays.sort(sorted, 0, served);
        answer.median()[origin] = share(served, 50);
        WindowSpread spread = answer.spread().orElseThrow();
        spread.lowerDecile()[origin] = share(served, 10);
        spread.lowerQuartile()[origin] = share(served, 25);
        spread.upperQuartile()[origin] = share(served, 75);
        spread.upperDecile()[origin] = share(served, 90);
        spread.worst()[origin] = share(served, 100);
        spread.departures()[origin] = (short) departures;
        spread.waiting()[origin] = bestWaiting;
    }

    /** The smallest time that a percentage of all departure minutes keeps. */
    private int share(int served, int percent) {
        int needed = Math.max(1, (arrival.length * percent + 99) / 100);
        return served >= needed ? sorted[needed - 1] : TravelTimes.NONE;
    }

    /** Whether there is a connection, which takes too long or leaves too late. */
    private boolean isLater(int origin) {
        for (int link = accessWalks.first(origin); link < accessWalks.first(origin + 1); link++) {
            if (lastDepartures.reaches(accessWalks.goal(link), start(0) + accessWalks.seconds(link) + slack)) {
                return true;
            }
        }
        return false;
    }

    private int start(int minute) {
        return parameters.windowStartSeconds() + minute * 60;
    }

    private void board(int stop, int walk) {
        int entry = profiles.first(stop);
        int end = profiles.end(stop);
        int ready = start(0) + walk;
        for (int minute = 0; minute < arrival.length && entry < end; minute++) {
            while (entry < end && profiles.departure(entry) < ready + slack) {
                entry++;
            }
            if (entry < end) {
                offer(minute, entry, ready);
            }
            ready += 60;
        }
    }

    /** Keeps the earlier arrival, then the one with fewer rides, then the lower goal, then the shorter waiting. */
    private void offer(int minute, int entry, int ready) {
        long offered = profiles.arrival(entry);
        long known = arrival[minute];
        // a whole second later: the high half decides
        if (known != ArrivalProfiles.NEVER && offered >> 32 > known >> 32) {
            return;
        }
        int count = profiles.fewestRides(entry);
        long candidate = profiles.arrival(entry, count);
        int wait = profiles.departure(entry) - ready;
        boolean earlier = known == ArrivalProfiles.NEVER || candidate >> 32 < known >> 32;
        if (earlier || count < rides[minute] || count == rides[minute]
                && (candidate < known || candidate == known && wait < waiting[minute])) {
            arrival[minute] = candidate;
            rides[minute] = count;
            waiting[minute] = wait;
        }
    }
}
