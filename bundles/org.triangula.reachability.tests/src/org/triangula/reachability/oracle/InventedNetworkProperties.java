// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.ReachabilityRequest;
import org.triangula.reachability.ReachabilityResult;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.search.ReachabilityAnalysis;
import org.triangula.reachability.street.StreetNetwork;
import org.triangula.reachability.street.StreetNetworkBuilder;
import org.triangula.reachability.street.StreetProfiles;
import org.triangula.reachability.transit.GtfsReader;

/** Random small towns and timetables against the slow computations, and laws every answer obeys. */
class InventedNetworkProperties {
    private static final int ORIGINS = 15;

    /** A town computed by the engine. */
    private record Town(Path streets, Path timetable, ReachabilityParameters parameters, Origins origins,
            Facilities facilities, ReachabilityAnalysis engine) {
        ReachabilityResult compute(ReachabilityParameters changed, Facilities goals) throws IOException {
            return engine.compute(new ReachabilityRequest(origins, goals, List.of(TravelMode.values()), changed),
                    ReachabilityProgress.NONE);
        }
    }

    private static Town town(Path folder, long seed, ReachabilityParameters parameters) throws IOException {
        InventedNetwork invented = new InventedNetwork(seed);
        Path streets = folder.resolve("town.osm.pbf");
        Path timetable = folder.resolve("town.zip");
        invented.writeStreets(streets);
        invented.writeTimetable(timetable, parameters.windowStartSeconds());
        StreetNetwork network = new StreetNetworkBuilder(StreetProfiles.builtIn(), parameters).build(streets,
                ReachabilityProgress.NONE);
        return new Town(streets, timetable, parameters, invented.origins(ORIGINS), invented.facilities(7),
                new ReachabilityAnalysis(network, List.of(GtfsReader.read(timetable, ReachabilityProgress.NONE))));
    }

    private static ReachabilityParameters parameters(int hour, int slack, int transfers, int limit) {
        return new ReachabilityParameters(InventedNetwork.DAY, LocalTime.of(hour, 0), 20, 3.6, 15, limit, transfers,
                250, 15, 1, slack, limit, 1000);
    }

    private interface InFolder {
        void run(Path folder) throws IOException;
    }

    private static void inFolder(InFolder action) throws IOException {
        Path folder = Files.createTempDirectory("town");
        try {
            action.run(folder);
        } finally {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    @Property(tries = 60)
    void transitEqualsForwardSearch(@ForAll long seed, @ForAll @IntRange(max = 4) int transfers,
            @ForAll @IntRange(max = 2) int slackMinutes, @ForAll @IntRange(min = 20, max = 120) int limit,
            @ForAll boolean night) throws IOException {
        boolean withRide = compareTransit(seed, parameters(night ? 23 : 9, slackMinutes * 60, transfers, limit));
        Statistics.label("journeys with a ride").collect(withRide);
        Statistics.label("journeys with a ride").coverage(check -> check.check(true).percentage(share -> share > 20));
    }

    /** Without slack, runs that take no time between stops once saw stops they had already left. */
    @Example
    void runsWithoutRunningTimeAndSlackStayInOrder() throws IOException {
        assertTrue(compareTransit(99_771, parameters(9, 0, 1, 29)));
    }

    private static boolean compareTransit(long seed, ReachabilityParameters parameters) throws IOException {
        int[] withRide = {0};
        inFolder(folder -> {
            Town town = town(folder, seed, parameters);
            ReachabilityResult result = town.engine.compute(new ReachabilityRequest(town.origins, town.facilities,
                    List.of(TravelMode.TRANSIT), parameters), ReachabilityProgress.NONE);
            SlowStreets streets = new SlowStreets(town.streets, "walk", parameters.walkSpeedKmh(), parameters);
            TransitComparison comparison = new TransitComparison(streets,
                    new SlowTransit(town.timetable, streets, parameters), result);
            for (int origin = 0; origin < ORIGINS; origin++) {
                comparison.check(origin);
            }
            withRide[0] = comparison.withRide();
        });
        return withRide[0] > 0;
    }

    @Property(tries = 60)
    void streetTimesEqualPlainDijkstra(@ForAll long seed) throws IOException {
        ReachabilityParameters parameters = parameters(9, 60, 4, 120);
        inFolder(folder -> {
            Town town = town(folder, seed, parameters);
            ReachabilityResult result = town.compute(parameters, town.facilities);
            for (TravelMode mode : StreetProfiles.MODES) {
                SlowStreets slow = new SlowStreets(town.streets, mode.key(),
                        StreetProfiles.builtIn().scale(mode, parameters), parameters);
                List<SlowStreets.Spot> goals = new ArrayList<>();
                for (int i = 0; i < town.facilities.size(); i++) {
                    goals.add(slow.spot(town.facilities.get(i).longitude(), town.facilities.get(i).latitude()));
                }
                for (int origin = 0; origin < ORIGINS; origin++) {
                    SlowStreets.Spot from = slow.spot(town.origins.longitude(origin), town.origins.latitude(origin));
                    Map<Integer, Long> search = from == null ? Map.of() : slow.search(from, 7_200_000L);
                    for (String type : town.facilities.types()) {
                        long best = Long.MAX_VALUE;
                        for (int goal : town.facilities.ofType(type)) {
                            best = from == null || goals.get(goal) == null ? best
                                    : Math.min(best, slow.time(from, search, goals.get(goal)));
                        }
                        int expected = best == Long.MAX_VALUE || SlowStreets.seconds(best) > 7200 ? TravelTimes.NONE
                                : SlowStreets.seconds(best);
                        assertEquals(expected, result.times(type, mode).best()[origin], mode + " " + origin + " "
                                + type);
                    }
                }
            }
        });
    }

    @Property(tries = 25)
    void moreFacilitiesTransfersOrTimeNeverMakeItSlower(@ForAll long seed) throws IOException {
        ReachabilityParameters narrow = parameters(9, 60, 1, 60);
        inFolder(folder -> {
            Town town = town(folder, seed, narrow);
            ReachabilityResult few = town.compute(narrow, new Facilities(List.of(town.facilities.get(0))));
            String type = town.facilities.get(0).type();
            ReachabilityResult more = town.compute(narrow, town.facilities);
            ReachabilityResult wide = town.compute(parameters(9, 60, 4, 120), town.facilities);
            for (TravelMode mode : TravelMode.values()) {
                for (int origin = 0; origin < ORIGINS; origin++) {
                    assertNotSlower(few.times(type, mode), more.times(type, mode), origin);
                    assertNotSlower(more.times(type, mode), wide.times(type, mode), origin);
                    assertNotSlower(more.times(type, TravelMode.WALK), more.times(type, TravelMode.TRANSIT), origin);
                    assertTrue(median(more.times(type, mode), origin) >= best(more.times(type, mode), origin));
                }
            }
        });
    }

    private static long best(TravelTimes times, int origin) {
        return times.best()[origin] < 0 ? Long.MAX_VALUE : times.best()[origin];
    }

    private static long median(TravelTimes times, int origin) {
        return times.median()[origin] < 0 ? Long.MAX_VALUE : times.median()[origin];
    }

    private static void assertNotSlower(TravelTimes before, TravelTimes after, int origin) {
        assertTrue(best(after, origin) <= best(before, origin) && median(after, origin) <= median(before, origin),
                before.mode() + " origin " + origin);
    }

    @Property(tries = 25)
    void walkingBackTakesAsLongAsWalkingThere(@ForAll long seed) throws IOException {
        ReachabilityParameters parameters = parameters(9, 60, 4, 120);
        inFolder(folder -> {
            Town town = town(folder, seed, parameters);
            for (int i = 0; i < 3; i++) {
                Facilities.Facility goal = town.facilities.get(i);
                Origins back = new Origins.Builder().add("b", goal.longitude(), goal.latitude(), 0).build();
                Facilities home = new Facilities(List.of(new Facilities.Facility("h", "home", town.origins.longitude(i),
                        town.origins.latitude(i), "")));
                TravelTimes there = town.engine.compute(new ReachabilityRequest(town.origins,
                        new Facilities(List.of(goal)), List.of(TravelMode.WALK), parameters), ReachabilityProgress.NONE)
                        .times().getFirst();
                TravelTimes backward = town.engine.compute(new ReachabilityRequest(back, home, List.of(TravelMode.WALK),
                        parameters), ReachabilityProgress.NONE).times().getFirst();
                // places along a bent street are rounded to a millisecond in each direction of travel
                assertEquals(there.best()[i], backward.best()[0], 1);
            }
        });
    }

    @Property(tries = 10)
    void sameInputGivesTheSameOutput(@ForAll long seed) throws IOException {
        ReachabilityParameters parameters = parameters(9, 60, 4, 120);
        inFolder(folder -> {
            Town town = town(folder, seed, parameters);
            ReachabilityResult one = town.compute(parameters, town.facilities);
            ReachabilityResult two = town.compute(parameters, town.facilities);
            for (int table = 0; table < one.times().size(); table++) {
                assertTrue(Arrays.equals(one.times().get(table).best(), two.times().get(table).best())
                        && Arrays.equals(one.times().get(table).facility(), two.times().get(table).facility())
                        && Arrays.equals(one.times().get(table).transfers(), two.times().get(table).transfers()));
            }
        });
    }
}
