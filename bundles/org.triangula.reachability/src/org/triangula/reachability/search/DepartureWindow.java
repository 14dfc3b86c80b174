// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.search;

import java.util.Arrays;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.TravelStatus;
import org.triangula.reachability.TravelTimes;

/**
 * Answers of public transport for one origin after another: the earliest arrival for every departure minute of the
 * window, and what follows from them. Not safe for several threads; each uses its own.
 */
final class DepartureWindow {
    private static final int NO_RIDE = 0;

    private final ReachabilityParameters parameters;
    private final WalkLinks accessWalks;
    private final ArrivalProfiles profiles;
    private final long[] arrival;
    private final int[] rides;
    private final int[] sorted;

    DepartureWindow(ReachabilityParameters parameters, WalkLinks accessWalks, ArrivalProfiles profiles) {
        this.parameters = parameters;
        this.accessWalks = accessWalks;
        this.profiles = profiles;
        arrival = new long[parameters.windowMinutes()];
        rides = new int[parameters.windowMinutes()];
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
        boolean beyond = false;
        for (int minute = 0; minute < arrival.length; minute++) {
            int time = Integer.MAX_VALUE;
            int timeRides = NO_RIDE;
            int timeGoal = -1;
            if (arrival[minute] != ArrivalProfiles.NEVER) {
                time = (int) (arrival[minute] >> 32) - start(minute);
                timeRides = rides[minute];
                timeGoal = (int) arrival[minute];
                beyond = true;
            }
            if (walkSeconds >= 0 && walkSeconds <= time) {
                time = walkSeconds;
                timeRides = NO_RIDE;
                timeGoal = walkGoal;
            }
            if (time <= limit) {
                sorted[served++] = time;
                if (time < best || time == best && (timeRides < bestRides || timeRides == bestRides
                        && timeGoal < bestGoal)) {
                    best = time;
                    bestRides = timeRides;
                    bestGoal = timeGoal;
                }
            }
        }
        answer.servedMinutes()[origin] = (short) served;
        if (served == 0) {
            answer.status()[origin] = (beyond ? TravelStatus.BEYOND_LIMIT : TravelStatus.NO_CONNECTION).code();
            return;
        }
        answer.status()[origin] = TravelStatus.OK.code();
        answer.best()[origin] = best;
        answer.facility()[origin] = bestGoal;
        answer.transfers()[origin] = (byte) Math.max(0, bestRides - 1);
        int half = (arrival.length + 1) / 2;
        if (served >= half) {
            Arrays.sort(sorted, 0, served);
            answer.median()[origin] = sorted[half - 1];
        }
    }

    private int start(int minute) {
        return parameters.windowStartSeconds() + minute * 60;
    }

    private void board(int stop, int walk) {
        int entry = profiles.first(stop);
        int end = profiles.end(stop);
        for (int minute = 0; minute < arrival.length && entry < end; minute++) {
            int ready = start(minute) + walk + parameters.boardingSlackSeconds();
            while (entry < end && profiles.departure(entry) < ready) {
                entry++;
            }
            if (entry < end) {
                offer(minute, entry);
            }
        }
    }

    /** Keeps the earlier arrival, then the one with fewer rides, then the lower goal. */
    private void offer(int minute, int entry) {
        int time = (int) (profiles.arrival(entry) >> 32);
        int known = (int) (arrival[minute] >> 32);
        if (arrival[minute] != ArrivalProfiles.NEVER && time > known) {
            return;
        }
        int count = profiles.fewestRides(entry);
        long candidate = profiles.arrival(entry, count);
        if (arrival[minute] == ArrivalProfiles.NEVER || time < known || count < rides[minute]
                || count == rides[minute] && candidate < arrival[minute]) {
            arrival[minute] = candidate;
            rides[minute] = count;
        }
    }
}
