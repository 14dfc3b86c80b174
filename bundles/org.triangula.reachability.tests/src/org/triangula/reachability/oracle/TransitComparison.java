// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityRequest;
import org.triangula.reachability.ReachabilityResult;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelStatus;
import org.triangula.reachability.TravelTimes;

/** Compares the engine's public-transport answers with the slow computation, minute by minute. */
final class TransitComparison {
    private final SlowStreets streets;
    private final SlowTransit transit;
    private final ReachabilityResult result;
    private final ReachabilityParameters parameters;
    private final List<int[]> lastWalks = new ArrayList<>();
    private final List<SlowStreets.Spot> goals = new ArrayList<>();
    private int[][][] alighting = {};
    private int alightingOf = -1;
    private int reached;
    private int withRide;

    TransitComparison(SlowStreets streets, SlowTransit transit, ReachabilityResult result) {
        this.streets = streets;
        this.transit = transit;
        this.result = result;
        ReachabilityRequest request = result.request();
        parameters = request.parameters();
        for (int i = 0; i < request.facilities().size(); i++) {
            SlowStreets.Spot goal = streets.spot(request.facilities().get(i).longitude(),
                    request.facilities().get(i).latitude());
            goals.add(goal);
            lastWalks.add(transit.lastWalks(goal));
        }
    }

    int reached() {
        return reached;
    }

    int withRide() {
        return withRide;
    }

    /** Compares all types for one origin. */
    void check(int origin) {
        Facilities facilities = result.request().facilities();
        for (String type : facilities.types()) {
            check(origin, facilities.ofType(type), result.times(type, TravelMode.TRANSIT));
        }
    }

    /** Compares one table for one origin whose people may use some facilities. */
    void check(int origin, int[] selection, TravelTimes actual) {
        ReachabilityRequest request = result.request();
        String id = request.origins().id(origin);
        SlowStreets.Spot from = streets.spot(request.origins().longitude(origin), request.origins().latitude(origin));
        if (from == null) {
            assertEquals(TravelStatus.NO_STREET, actual.statusOf(origin), id);
            return;
        }
        int limit = parameters.maxMinutes() * 60;
        Map<Integer, Long> walks = streets.search(from, limit * 1000L);
        int window = parameters.windowMinutes();
        int[][][] minutes = alighting(origin, from);
        int walk = SlowTransit.NEVER;
        for (int goal : selection) {
            long time = goals.get(goal) == null ? Long.MAX_VALUE : streets.time(from, walks, goals.get(goal));
            walk = time == Long.MAX_VALUE ? walk : Math.min(walk, SlowStreets.seconds(time));
        }
        walk = walk <= Math.min(limit, parameters.maxDirectWalkMinutes() * 60) ? walk : SlowTransit.NEVER;
        int[] times = new int[window];
        int best = SlowTransit.NEVER;
        int bestRides = 0;
        boolean anyLater = false;
        for (int minute = 0; minute < window; minute++) {
            times[minute] = walk;
            int rides = 0;
            for (int ride = 1; ride < minutes[minute].length; ride++) {
                int arrival = arrival(minutes[minute][ride], selection);
                if (arrival != SlowTransit.NEVER) {
                    anyLater = true;
                    int time = arrival - parameters.windowStartSeconds() - minute * 60;
                    if (time < times[minute]) {
                        times[minute] = time;
                        rides = ride;
                    }
                }
            }
            if (times[minute] < best || times[minute] == best && rides < bestRides) {
                best = times[minute];
                bestRides = rides;
            }
        }
        compare(origin, id + " " + actual.type(), actual, times, best, bestRides, anyLater);
    }

    /** What is reached from an origin at every minute; all types of an origin come one after the other. */
    private int[][][] alighting(int origin, SlowStreets.Spot from) {
        if (alightingOf != origin) {
            int[] firstWalks = transit.firstWalks(from);
            alighting = new int[parameters.windowMinutes()][][];
            for (int minute = 0; minute < alighting.length; minute++) {
                alighting[minute] = transit.alighting(firstWalks, parameters.windowStartSeconds() + minute * 60);
            }
            alightingOf = origin;
        }
        return alighting;
    }

    private int arrival(int[] arrivals, int[] selection) {
        int best = SlowTransit.NEVER;
        for (int goal : selection) {
            for (int stop = 0; stop < arrivals.length; stop++) {
                if (arrivals[stop] != SlowTransit.NEVER && lastWalks.get(goal)[stop] != SlowTransit.NEVER) {
                    best = Math.min(best, arrivals[stop] + lastWalks.get(goal)[stop]);
                }
            }
        }
        return best;
    }

    private void compare(int origin, String name, TravelTimes actual, int[] times, int best, int bestRides,
            boolean anyLater) {
        int limit = parameters.maxMinutes() * 60;
        if (best > limit) {
            assertEquals(anyLater ? TravelStatus.BEYOND_LIMIT : TravelStatus.NO_CONNECTION, actual.statusOf(origin),
                    name);
            assertEquals(TravelTimes.NONE, actual.best()[origin], name);
            return;
        }
        reached++;
        withRide += bestRides > 0 ? 1 : 0;
        Arrays.sort(times);
        int median = times[(times.length + 1) / 2 - 1];
        assertEquals(TravelStatus.OK, actual.statusOf(origin), name);
        assertEquals(best, actual.best()[origin], name + " best");
        assertEquals(median <= limit ? median : TravelTimes.NONE, actual.median()[origin], name + " median");
        assertEquals(Math.max(0, bestRides - 1), actual.transfers()[origin], name + " transfers");
        assertEquals(Arrays.stream(times).filter(time -> time <= limit).count(), actual.servedMinutes()[origin], name);
        assertEquals(actual.type(), result.request().facilities().get(actual.facility()[origin]).type(), name);
    }
}
