// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.triangula.reachability.Direction;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.ReachabilityRequest;
import org.triangula.reachability.ReachabilityResult;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelStatus;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.compare.AirLineRule;
import org.triangula.reachability.compare.TravelTimeDifference;
import org.triangula.reachability.compare.TravelTimeDifference.Change;
import org.triangula.reachability.oracle.InventedNetwork;
import org.triangula.reachability.search.ReachabilityAnalysis;
import org.triangula.reachability.street.StreetNetwork;
import org.triangula.reachability.street.StreetNetworkBuilder;
import org.triangula.reachability.street.StreetProfiles;
import org.triangula.reachability.transit.GtfsFeed;
import org.triangula.reachability.transit.GtfsReader;

/** Journeys of single places against the engine, in invented towns. */
class JourneyPlannerProperties {

    private static final int ORIGINS = 12;

    /** A town with what the engine says. */
    private record Town(StreetNetwork streets, List<GtfsFeed> feeds, ReachabilityParameters parameters, Origins origins,
            Facilities facilities, ReachabilityResult result) {

        static Town of(long seed, int slack, int transfers) throws IOException {
            return of(seed, slack, transfers, Direction.THERE);
        }

        static Town of(long seed, int slack, int transfers, Direction direction) throws IOException {
            Path folder = Files.createTempDirectory("town");
            Path osm = folder.resolve("town.osm.pbf");
            Path gtfs = folder.resolve("town.zip");
            try {
                ReachabilityParameters parameters = new ReachabilityParameters(InventedNetwork.DAY,
                        LocalTime.of(9, 0), 20, 3.6, 15, 90, transfers, 250, 15, 1, slack, 90, 1000);
                InventedNetwork invented = new InventedNetwork(seed);
                invented.writeStreets(osm);
                invented.writeTimetable(gtfs, parameters.windowStartSeconds());
                StreetNetwork streets = new StreetNetworkBuilder(StreetProfiles.builtIn(), parameters).build(osm,
                        ReachabilityProgress.NONE);
                List<GtfsFeed> feeds = List.of(GtfsReader.read(gtfs, ReachabilityProgress.NONE));
                Origins origins = invented.origins(ORIGINS);
                Facilities facilities = invented.facilities(8);
                return new Town(streets, feeds, parameters, origins, facilities,
                        new ReachabilityAnalysis(streets, feeds).compute(new ReachabilityRequest(origins, facilities,
                                List.of(TravelMode.values()), parameters), direction, ReachabilityProgress.NONE));
            } finally {
                Files.deleteIfExists(osm);
                Files.deleteIfExists(gtfs);
                Files.delete(folder);
            }
        }
    }

    @Property(tries = 40)
    void theFirstJourneyTakesAsLongAsTheEngineSays(@ForAll @IntRange(min = 0, max = 100_000) int seed,
            @ForAll @IntRange(min = 0, max = 4) int transfers, @ForAll Direction direction) throws IOException {
        Town town = Town.of(seed, 60, transfers, direction);
        JourneyPlanner planner = new JourneyPlanner(town.streets(), town.feeds(), town.parameters(), direction,
                town.facilities());
        for (TravelTimes times : town.result().times()) {
            for (int origin = 0; origin < ORIGINS; origin++) {
                JourneyAnswer answer = planner.answer(town.origins().longitude(origin),
                        town.origins().latitude(origin), times.type(), times.mode(), 3, ReachabilityProgress.NONE);
                String place = "seed " + seed + ", " + times.type() + " " + times.mode() + " from " + origin;
                assertEquals(times.statusOf(origin) != TravelStatus.NO_STREET, answer.onStreet(), place);
                if (times.statusOf(origin) != TravelStatus.OK) {
                    assertTrue(answer.journeys().isEmpty(), place);
                    continue;
                }
                Journey first = answer.journeys().getFirst();
                assertEquals(times.best()[origin], first.seconds(), place);
                assertEquals(times.servedMinutes()[origin], answer.served(), place);
                assertEquals(times.best()[origin], Arrays.stream(answer.byMinute()).filter(s -> s >= 0).min()
                        .getAsInt(), place);
                Statistics.label("rides").collect(first.legs().stream()
                        .filter(leg -> leg.mode() == TravelMode.TRANSIT).count());
                check(answer, town, direction, place);
            }
        }
    }

    private static void check(JourneyAnswer answer, Town town, Direction direction, String place) {
        int before = 0;
        for (Journey journey : answer.journeys()) {
            assertTrue(journey.seconds() >= before, place);
            before = journey.seconds();
            assertTrue(journey.transfers() <= town.parameters().maxTransfers(), place);
            assertFalse(journey.legs().isEmpty(), place);
            int now = journey.departure();
            String where = "";
            for (Leg leg : journey.legs()) {
                assertTrue(leg.start() >= now && leg.end() >= leg.start(), place + " " + journey);
                assertEquals(where, leg.from(), place + " " + journey);
                now = leg.end();
                where = leg.to();
            }
            if (direction == Direction.THERE) {
                assertEquals(journey.departure() + journey.seconds(), now, place);
            } else {
                assertEquals(journey.departure(), journey.legs().getFirst().start(), place);
                assertTrue(now <= journey.departure() + journey.seconds(), place);
            }
        }
        assertEquals(answer.journeys().size(), answer.journeys().stream().map(Journey::facility).distinct().count());
    }

    @Property(tries = 20)
    void theRuleOfTheNearestByAirIsNeverQuickerAndExactWithAll(@ForAll @IntRange(min = 0, max = 100_000) int seed)
            throws IOException {
        Town town = Town.of(seed, 60, 2);
        for (TravelMode mode : List.of(TravelMode.WALK, TravelMode.BIKE, TravelMode.CAR)) {
            TravelTimes exact = town.result().times("b", mode);
            TravelTimes all = AirLineRule.answer(town.streets(), town.origins(), town.facilities(), "b", mode, 10,
                    town.parameters(), ReachabilityProgress.NONE);
            assertEquals(Arrays.toString(exact.best()), Arrays.toString(all.best()));
            assertEquals(Arrays.toString(exact.status()), Arrays.toString(all.status()));
            TravelTimes one = AirLineRule.answer(town.streets(), town.origins(), town.facilities(), "b", mode, 1,
                    town.parameters(), ReachabilityProgress.NONE);
            TravelTimeDifference difference = TravelTimeDifference.of(exact, one, new double[0]);
            assertEquals(0, difference.count(Change.QUICKER) + difference.count(Change.GAINED));
            Statistics.label("misses").collect(difference.count(Change.SLOWER) + difference.count(Change.LOST) > 0);
            assertEquals(ORIGINS, Arrays.stream(difference.counts()).sum());
        }
    }

    @Property(tries = 30)
    void differencesTurnRoundWithTheScenarios(@ForAll @IntRange(min = 0, max = 1000) int seed) throws IOException {
        Town town = Town.of(seed, 60, 1);
        TravelTimes foot = town.result().times("a", TravelMode.WALK);
        TravelTimes transit = town.result().times("a", TravelMode.TRANSIT);
        double[] people = new double[ORIGINS];
        Arrays.setAll(people, i -> i);
        TravelTimeDifference there = TravelTimeDifference.of(foot, transit, people);
        TravelTimeDifference back = TravelTimeDifference.of(transit, foot, people);
        assertEquals(0, there.count(Change.SLOWER), "with a bus nobody is slower, as walking the whole way counts");
        for (Map.Entry<Change, Change> pair : Map.of(Change.QUICKER, Change.SLOWER, Change.GAINED, Change.LOST,
                Change.SAME, Change.SAME, Change.NEITHER, Change.NEITHER).entrySet()) {
            assertEquals(there.count(pair.getKey()), back.count(pair.getValue()));
        }
        assertEquals(there.meanChange(), -back.meanChange(), 1e-9);
        assertEquals(66, Arrays.stream(there.residents()).sum(), 1e-9);
    }
}
