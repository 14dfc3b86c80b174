// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.reachability.Direction;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.oracle.InventedNetwork;
import org.triangula.reachability.street.GeoMath;
import org.triangula.reachability.street.StreetNetwork;
import org.triangula.reachability.street.StreetNetworkBuilder;
import org.triangula.reachability.street.StreetNetworkStore;
import org.triangula.reachability.street.StreetProfiles;
import org.triangula.reachability.transit.GtfsReader;

/** Forward search, the rule of the nearest by air line, the way back, and kept networks on invented towns. */
class PreparedAnalysisTest {
    private static final int ORIGINS = 25;
    private static final int TOWNS = 12;

    @TempDir
    Path folder;

    private final ReachabilityParameters parameters = new ReachabilityParameters(InventedNetwork.DAY,
            LocalTime.of(9, 0), 20, 3.6, 15, 90, 4, 250, 15, 1, 60, 90, 1000);

    private ReachabilityAnalysis town(InventedNetwork invented) throws IOException {
        Path streets = folder.resolve("town.osm.pbf");
        Path timetable = folder.resolve("town.zip");
        invented.writeStreets(streets);
        invented.writeTimetable(timetable, parameters.windowStartSeconds());
        return new ReachabilityAnalysis(new StreetNetworkBuilder(StreetProfiles.builtIn(), parameters).build(streets,
                ReachabilityProgress.NONE), List.of(GtfsReader.read(timetable, ReachabilityProgress.NONE)));
    }

    /** 12 towns, 25 origins, two types, 20 minutes: 12,000 cases. */
    @Test
    void forwardRangeRaptorFindsTheSame() throws IOException {
        int compared = 0;
        for (int seed = 0; seed < TOWNS; seed++) {
            InventedNetwork invented = new InventedNetwork(seed);
            PreparedAnalysis prepared = town(invented).prepare(invented.origins(ORIGINS), List.of(TravelMode.TRANSIT),
                    parameters, Direction.THERE, ReachabilityProgress.NONE);
            LinkedFacilities facilities = prepared.link(invented.facilities(7), TravelMode.TRANSIT);
            List<TravelTimes> answers = prepared.nearest(facilities, ReachabilityProgress.NONE);
            RangeRaptor raptor = new RangeRaptor(prepared.transit().orElseThrow(), parameters);
            for (TravelTimes answer : answers) {
                NearestFacilitySearch walk = new NearestFacilitySearch(facilities.points(),
                        facilities.facilities().ofType(answer.type()));
                int[] lastWalk = new int[prepared.transit().orElseThrow().stops().size()];
                for (int stop = 0; stop < lastWalk.length; stop++) {
                    int seconds = prepared.transit().orElseThrow().stops().edge(stop) < 0 ? -1
                            : seconds(walk.nearest(prepared.transit().orElseThrow().stops(), stop));
                    lastWalk[stop] = seconds <= 900 ? seconds : -1;
                }
                for (int origin = 0; origin < ORIGINS; origin++) {
                    if (prepared.linkedOrigins(TravelMode.TRANSIT).edge(origin) < 0) {
                        continue;
                    }
                    int onFoot = seconds(walk.nearest(prepared.linkedOrigins(TravelMode.TRANSIT), origin));
                    int walking = onFoot < 0 || onFoot > 5400 ? Integer.MAX_VALUE : onFoot;
                    int[] sorted = Arrays.stream(raptor.times(prepared.accessWalks().orElseThrow(), origin,
                            new int[][] {lastWalk})[0]).map(time -> Math.min(time, walking)).sorted().toArray();
                    assertEquals(time(sorted[0]), answer.best()[origin]);
                    assertEquals(time(sorted[9]), answer.median()[origin]);
                    assertEquals(time(sorted[1]), answer.spread().orElseThrow().lowerDecile()[origin]);
                    assertEquals(time(sorted[17]), answer.spread().orElseThrow().upperDecile()[origin]);
                    assertEquals(time(sorted[19]), answer.spread().orElseThrow().worst()[origin]);
                    compared++;
                }
            }
        }
        assertTrue(compared > 300, "compared: " + compared);
    }

    /** The journey back, found backwards in time, exists; that none leaves later is for {@code WayBackTest}. */
    @Test
    void wayBackComesHomeInTime() throws IOException {
        ReachabilityParameters oneMinute = parameters.withDeparture(InventedNetwork.DAY, LocalTime.of(10, 0), 1);
        int withRide = 0;
        for (int seed = 0; seed < TOWNS; seed++) {
            InventedNetwork invented = new InventedNetwork(seed);
            ReachabilityAnalysis engine = town(invented);
            Origins homes = invented.origins(ORIGINS);
            Facilities office = new Facilities(List.of(invented.facilities(1).get(0)));
            PreparedAnalysis back = engine.prepare(homes, List.of(TravelMode.TRANSIT), oneMinute, Direction.BACK,
                    ReachabilityProgress.NONE);
            TravelTimes answer = back.nearest(back.link(office, TravelMode.TRANSIT), ReachabilityProgress.NONE)
                    .getFirst();
            Origins start = new Origins.Builder().add("o", office.get(0).longitude(), office.get(0).latitude(), 1)
                    .build();
            for (int home = 0; home < ORIGINS; home++) {
                int time = answer.best()[home];
                if (time >= 0) {
                    Facilities goal = new Facilities(List.of(new Facilities.Facility("h", "home",
                            homes.longitude(home), homes.latitude(home), "")));
                    assertTrue(arrivesIn(engine, start, goal, oneMinute, time) <= time, "in time");
                    withRide += answer.transfers()[home] > 0 || answer.spread().orElseThrow().departures()[home] > 0
                            ? 1 : 0;
                }
            }
        }
        assertTrue(withRide > 20, "journeys by vehicle: " + withRide);
    }

    /** Departures are whole minutes in the engine, so the start is rounded down and the rest added. */
    private static int arrivesIn(ReachabilityAnalysis engine, Origins from, Facilities goal,
            ReachabilityParameters arrival, int seconds) throws IOException {
        int start = arrival.windowStartSeconds() - seconds;
        LocalTime minute = LocalTime.ofSecondOfDay(start / 60 * 60L);
        ReachabilityParameters there = arrival.withDeparture(arrival.date(), minute, 1);
        PreparedAnalysis forward = engine.prepare(from, List.of(TravelMode.TRANSIT), there, Direction.THERE,
                ReachabilityProgress.NONE);
        int best = forward.nearest(forward.link(goal, TravelMode.TRANSIT), ReachabilityProgress.NONE).getFirst()
                .best()[0];
        return best < 0 ? Integer.MAX_VALUE : best - start % 60;
    }

    @Test
    void ruleOfTheNearestByAirLineIsTheirShortestTime() throws IOException {
        int missed = 0;
        for (int seed = 0; seed < TOWNS; seed++) {
            InventedNetwork invented = new InventedNetwork(seed);
            PreparedAnalysis prepared = town(invented).prepare(invented.origins(ORIGINS), StreetProfiles.MODES,
                    parameters, Direction.THERE, ReachabilityProgress.NONE);
            Facilities all = invented.facilities(12);
            for (TravelMode mode : StreetProfiles.MODES) {
                LinkedFacilities linked = prepared.link(all, mode);
                TravelTimes exact = prepared.nearest(linked, "b", ReachabilityProgress.NONE);
                AirLineRule.Answer answer = new AirLineRule(prepared, linked, 2).apply(exact,
                        ReachabilityProgress.NONE);
                missed += answer.missed();
                for (int origin = 0; origin < ORIGINS; origin++) {
                    int[] two = twoNearest(all, prepared.origins(), origin);
                    SnappedOrigin from = new SnappedOrigin(prepared, mode, origin);
                    assertEquals(from.time(linked, two), answer.times().best()[origin], mode + " " + origin);
                }
            }
        }
        assertTrue(missed > 0, "some town must show that the rule misses the optimum");
    }

    private record SnappedOrigin(PreparedAnalysis prepared, TravelMode mode, int origin) {
        int time(LinkedFacilities linked, int[] goals) {
            if (prepared.linkedOrigins(mode).edge(origin) < 0) {
                return TravelTimes.NONE;
            }
            int seconds = seconds(new NearestFacilitySearch(linked.points(), goals).nearest(
                    prepared.linkedOrigins(mode), origin));
            return seconds < 0 || seconds > prepared.parameters().maxMinutes() * 60 ? TravelTimes.NONE : seconds;
        }
    }

    private static int[] twoNearest(Facilities all, Origins origins, int origin) {
        return Arrays.stream(all.ofType("b")).boxed().sorted((a, b) -> Double.compare(distance(all, origins, origin, a),
                distance(all, origins, origin, b))).limit(2).mapToInt(Integer::intValue).toArray();
    }

    private static double distance(Facilities all, Origins origins, int origin, int facility) {
        return GeoMath.distance(origins.longitude(origin), origins.latitude(origin), all.get(facility).longitude(),
                all.get(facility).latitude());
    }

    @Test
    void keptNetworkIsTheSameAndDamageIsNoticed() throws IOException {
        Path streets = folder.resolve("town.osm.pbf");
        new InventedNetwork(3).writeStreets(streets);
        StreetNetworkStore store = new StreetNetworkStore(folder.resolve("kept"));
        StreetNetwork built = store.open(streets, StreetProfiles.builtIn(), parameters, ReachabilityProgress.NONE);
        assertTrue(built.turnRules().length > 0);
        Path file;
        try (var files = Files.list(folder.resolve("kept"))) {
            file = files.findFirst().orElseThrow();
        }
        StreetNetwork kept = StreetNetworkStore.read(file).orElseThrow();
        assertArrayEquals(built.longitude(), kept.longitude());
        assertArrayEquals(built.turnRules(), kept.turnRules());
        assertArrayEquals(built.forwardKmh()[2], kept.forwardKmh()[2]);
        assertArrayEquals(built.blocked()[1], kept.blocked()[1]);
        byte[] bytes = Files.readAllBytes(file);
        for (int at = 0; at < bytes.length; at += 101) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 16;
            Files.write(file, damaged);
            assertTrue(StreetNetworkStore.read(file).isEmpty(), "byte " + at);
        }
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        assertArrayEquals(built.edgeTo(), store.open(streets, StreetProfiles.builtIn(), parameters,
                ReachabilityProgress.NONE).edgeTo());
    }

    private static int time(int seconds) {
        return seconds == Integer.MAX_VALUE ? TravelTimes.NONE : seconds;
    }

    private static int seconds(long packed) {
        return packed < 0 ? -1 : GeoMath.ceilSeconds((int) (packed >> 32));
    }
}
