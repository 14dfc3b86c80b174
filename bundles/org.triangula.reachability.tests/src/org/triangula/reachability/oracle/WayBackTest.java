// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangula.reachability.Direction;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.ReachabilityRequest;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.search.ReachabilityAnalysis;
import org.triangula.reachability.street.StreetNetworkBuilder;
import org.triangula.reachability.street.StreetProfiles;
import org.triangula.reachability.transit.GtfsReader;

/**
 * The way back, such as being home before 17 o'clock, against a slow computation that travels forward: for every
 * moment of being home the latest second at which one can leave a facility, found by halving the limit, because whoever
 * leaves later is not home earlier. 2 hours by 12 towns, 15 homes, 2 types and 6 moments: more than 3,000 cases.
 */
class WayBackTest {
    private static final int TOWNS = 12;
    private static final int HOMES = 15;
    private static final int MOMENTS = 6;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"17:00", "00:40"})
    void leavesAsLateAsTheSlowComputation(LocalTime home) throws IOException {
        // the last moment is the hour itself: home by then
        ReachabilityParameters parameters = new ReachabilityParameters(InventedNetwork.DAY, home.minusMinutes(
                MOMENTS - 1), MOMENTS, 3.6, 15, 90, 3, 250, 15, 1, 60, 90, 1000);
        int compared = 0;
        int byVehicle = 0;
        for (int seed = 0; seed < TOWNS; seed++) {
            InventedNetwork invented = new InventedNetwork(seed);
            Path streets = folder.resolve("town.osm.pbf");
            Path timetable = folder.resolve("town.zip");
            invented.writeStreets(streets);
            invented.writeTimetable(timetable, parameters.windowStartSeconds() - 3600
                    + (home.getHour() == 0 ? 86_400 : 0));
            Origins homes = invented.origins(HOMES);
            Facilities facilities = invented.facilities(5);
            List<TravelTimes> answers = new ReachabilityAnalysis(new StreetNetworkBuilder(StreetProfiles.builtIn(),
                    parameters).build(streets, ReachabilityProgress.NONE), List.of(GtfsReader.read(timetable,
                            ReachabilityProgress.NONE))).compute(new ReachabilityRequest(homes, facilities,
                                    List.of(TravelMode.TRANSIT), parameters), Direction.BACK,
                                    ReachabilityProgress.NONE).times();
            Slow slow = new Slow(streets, timetable, parameters, facilities);
            for (int origin = 0; origin < HOMES; origin++) {
                SlowStreets.Spot spot = slow.streets.spot(homes.longitude(origin), homes.latitude(origin));
                if (spot == null) {
                    continue;
                }
                int[] lastWalks = slow.transit.lastWalks(spot);
                for (TravelTimes times : answers) {
                    int best = Integer.MAX_VALUE;
                    int served = 0;
                    for (int moment = 0; moment < MOMENTS; moment++) {
                        int seconds = slow.backIn(facilities.ofType(times.type()), spot, lastWalks,
                                parameters.windowStartSeconds() + moment * 60);
                        served += seconds <= parameters.maxMinutes() * 60 ? 1 : 0;
                        best = Math.min(best, seconds);
                        compared++;
                    }
                    String place = "town " + seed + ", home " + origin + ", type " + times.type();
                    assertEquals(served, times.servedMinutes()[origin], place);
                    assertEquals(served == 0 ? TravelTimes.NONE : best, times.best()[origin], place);
                    byVehicle += times.spread().orElseThrow().departures()[origin] > 0 ? 1 : 0;
                }
            }
        }
        assertTrue(compared > 1500, "compared: " + compared);
        assertTrue(byVehicle > 20, "by vehicle: " + byVehicle);
    }

    /** Travels forward from the facilities. */
    private static final class Slow {
        private final ReachabilityParameters parameters;
        private final SlowStreets streets;
        private final SlowTransit transit;
        private final List<SlowStreets.Spot> spots = new ArrayList<>();
        private final List<int[]> firstWalks = new ArrayList<>();
        private final List<Map<Integer, Long>> walks = new ArrayList<>();

        Slow(Path map, Path timetable, ReachabilityParameters parameters, Facilities facilities) throws IOException {
            this.parameters = parameters;
            streets = new SlowStreets(map, "walk", parameters.walkSpeedKmh(), parameters);
            transit = new SlowTransit(timetable, streets, parameters);
            for (int i = 0; i < facilities.size(); i++) {
                SlowStreets.Spot spot = streets.spot(facilities.get(i).longitude(), facilities.get(i).latitude());
                spots.add(spot);
                firstWalks.add(spot == null ? null : transit.firstWalks(spot));
                walks.add(spot == null ? null : streets.search(spot, parameters.maxMinutes() * 60_000L));
            }
        }

        /** Seconds from leaving the facility that is left last until the moment, a large number beyond the limit. */
        int backIn(int[] selection, SlowStreets.Spot home, int[] lastWalks, int moment) {
            int least = Integer.MAX_VALUE;
            for (int facility : selection) {
                if (spots.get(facility) == null) {
                    continue;
                }
                long walk = streets.time(spots.get(facility), walks.get(facility), home);
                if (walk != Long.MAX_VALUE) {
                    least = Math.min(least, SlowStreets.seconds(walk));
                }
                int inTime = moment - parameters.maxMinutes() * 60;
                if (!isHome(facility, lastWalks, inTime, moment)) {
                    continue;
                }
                int late = moment + 1;
                while (late - inTime > 1) {
                    int middle = Math.floorDiv(inTime + late, 2);
                    if (isHome(facility, lastWalks, middle, moment)) {
                        inTime = middle;
                    } else {
                        late = middle;
                    }
                }
                least = Math.min(least, moment - inTime);
            }
            return least;
        }

        private boolean isHome(int facility, int[] lastWalks, int leaving, int moment) {
            int[] alighting = transit.alighting(firstWalks.get(facility), leaving)[parameters.maxTransfers() + 1];
            for (int stop = 0; stop < alighting.length; stop++) {
                if (alighting[stop] != SlowTransit.NEVER && lastWalks[stop] != SlowTransit.NEVER
                        && alighting[stop] + lastWalks[stop] <= moment) {
                    return true;
                }
            }
            return false;
        }
    }
}
