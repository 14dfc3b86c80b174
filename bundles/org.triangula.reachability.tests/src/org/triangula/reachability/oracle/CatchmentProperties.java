// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.triangula.geo.area.Area;
import org.triangula.geo.area.AreaLayer;
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
import org.triangula.reachability.catchment.CatchmentEffect;
import org.triangula.reachability.catchment.Catchments;
import org.triangula.reachability.catchment.OfficeDistricts;
import org.triangula.reachability.catchment.ResponsibleOffices;
import org.triangula.reachability.search.PreparedAnalysis;
import org.triangula.reachability.search.ReachabilityAnalysis;
import org.triangula.reachability.street.StreetNetworkBuilder;
import org.triangula.reachability.street.StreetProfiles;
import org.triangula.reachability.transit.GtfsReader;

/** Travel to the responsible office in invented towns, against one slow search per cell to its own office. */
class CatchmentProperties {
    private static final int ORIGINS = 15;
    private static final String TYPE = "b";

    /** Four quarters of the town. */
    private static AreaLayer quarters() {
        GeometryFactory factory = new GeometryFactory();
        List<Area> areas = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            double west = i % 2 == 0 ? 8.9 : 9.02;
            double south = i / 2 == 0 ? 47.9 : 48.02;
            areas.add(new Area("quarter-" + i, "", "Quarter " + i, "", factory.toGeometry(new Envelope(west,
                    i % 2 == 0 ? 9.02 : 9.2, south, i / 2 == 0 ? 48.02 : 48.2))));
        }
        return new AreaLayer("quarters", "EPSG:4326", areas);
    }

    @Property(tries = 30)
    void timesToTheResponsibleOfficeEqualOneSearchPerCell(@ForAll long seed, @ForAll boolean open)
            throws IOException {
        Path folder = Files.createTempDirectory("town");
        Path streets = folder.resolve("town.osm.pbf");
        Path timetable = folder.resolve("town.zip");
        try {
            compare(seed, open, streets, timetable);
        } finally {
            Files.deleteIfExists(streets);
            Files.deleteIfExists(timetable);
            Files.delete(folder);
        }
    }

    private static void compare(long seed, boolean open, Path streets, Path timetable) throws IOException {
        ReachabilityParameters parameters = new ReachabilityParameters(InventedNetwork.DAY, LocalTime.of(9, 0), 15, 3.6,
                15, 60, 3, 250, 15, 1, 60, 60, 1000);
        InventedNetwork invented = new InventedNetwork(seed);
        invented.writeStreets(streets);
        invented.writeTimetable(timetable, parameters.windowStartSeconds());
        Origins origins = invented.origins(ORIGINS);
        Facilities facilities = invented.facilities(9);
        int[] offices = facilities.ofType(TYPE);
        // the fourth quarter has nobody, unless one office serves everybody
        Catchments catchments = Catchments.of(origins, facilities, quarters(), Map.of(offices[0],
                Set.of("quarter-0"), offices[1], Set.of("quarter-1"), offices[2], Set.of("quarter-1", "quarter-2")),
                open ? Set.of(offices[3]) : Set.of());
        assertEquals(List.of(TYPE), catchments.types(), "nothing is stated about the other type");
        List<TravelMode> modes = List.of(TravelMode.values());
        ReachabilityAnalysis analysis = new ReachabilityAnalysis(new StreetNetworkBuilder(StreetProfiles.builtIn(),
                parameters).build(streets, ReachabilityProgress.NONE), List.of(GtfsReader.read(timetable,
                        ReachabilityProgress.NONE)));
        PreparedAnalysis prepared = analysis.prepare(origins, modes, parameters, Direction.THERE,
                ReachabilityProgress.NONE);
        ReachabilityResult free = analysis.compute(new ReachabilityRequest(origins, facilities, modes, parameters),
                ReachabilityProgress.NONE);
        Map<TravelMode, TravelTimes> bound = new TreeMap<>();
        for (TravelMode mode : modes) {
            bound.put(mode, ResponsibleOffices.answer(prepared, prepared.link(facilities, mode), catchments, TYPE,
                    ReachabilityProgress.NONE));
        }
        SlowStreets walks = new SlowStreets(streets, "walk", parameters.walkSpeedKmh(), parameters);
        TransitComparison transit = new TransitComparison(walks, new SlowTransit(timetable, walks, parameters), free);
        SlowStreets car = new SlowStreets(streets, "car", StreetProfiles.builtIn().scale(TravelMode.CAR, parameters),
                parameters);
        for (int origin = 0; origin < ORIGINS; origin++) {
            int[] own = catchments.offices(TYPE, origin);
            Statistics.label("responsible offices").collect(own.length);
            if (own.length == 0) {
                for (TravelTimes times : bound.values()) {
                    assertEquals(walks.spot(origins.longitude(origin), origins.latitude(origin)) == null
                            && (times.mode() == TravelMode.WALK || times.mode() == TravelMode.TRANSIT)
                            ? TravelStatus.NO_STREET : status(times, origin), times.statusOf(origin));
                    assertEquals(TravelTimes.NONE, times.best()[origin]);
                }
                continue;
            }
            transit.check(origin, own, bound.get(TravelMode.TRANSIT));
            for (TravelMode mode : List.of(TravelMode.WALK, TravelMode.CAR)) {
                assertEquals(slowest(mode == TravelMode.WALK ? walks : car, origins, origin, facilities, own,
                        parameters), bound.get(mode).best()[origin], mode + " " + origin);
            }
        }
        checkEffect(origins, free, bound, new OfficeDistricts(origins, facilities, catchments, quarters()), catchments);
    }

    private static TravelStatus status(TravelTimes times, int origin) {
        return times.statusOf(origin) == TravelStatus.NO_STREET ? TravelStatus.NO_STREET : TravelStatus.NO_OFFICE;
    }

    private static int slowest(SlowStreets slow, Origins origins, int origin, Facilities facilities, int[] own,
            ReachabilityParameters parameters) {
        SlowStreets.Spot from = slow.spot(origins.longitude(origin), origins.latitude(origin));
        if (from == null) {
            return TravelTimes.NONE;
        }
        Map<Integer, Long> search = slow.search(from, 7_200_000L);
        long best = Long.MAX_VALUE;
        for (int office : own) {
            SlowStreets.Spot goal = slow.spot(facilities.get(office).longitude(), facilities.get(office).latitude());
            best = goal == null ? best : Math.min(best, slow.time(from, search, goal));
        }
        return best == Long.MAX_VALUE || SlowStreets.seconds(best) > parameters.maxMinutes() * 60 ? TravelTimes.NONE
                : SlowStreets.seconds(best);
    }

    /** Numbers of the comparison, counted a second time cell by cell. */
    private static void checkEffect(Origins origins, ReachabilityResult free, Map<TravelMode, TravelTimes> bound,
            OfficeDistricts districts, Catchments catchments) {
        for (TravelTimes responsible : bound.values()) {
            TravelTimes nearest = free.times(TYPE, responsible.mode());
            CatchmentEffect effect = CatchmentEffect.of(origins, nearest, responsible, Optional.of(districts));
            double affected = 0;
            double base = 0;
            double more = 0;
            int both = 0;
            int elsewhere = 0;
            for (int i = 0; i < origins.size(); i++) {
                int[] own = catchments.offices(TYPE, i);
                assertFalse(responsible.best()[i] >= 0 && responsible.best()[i] < nearest.best()[i],
                        "nothing is quicker than the nearest");
                boolean inside = false;
                for (int office : own) {
                    inside |= districts.districtOf(office).equals(catchments.areaName(i));
                }
                elsewhere += own.length > 0 && !inside && catchments.areaOf()[i] >= 0 ? 1 : 0;
                if (nearest.best()[i] >= 0 && own.length > 0) {
                    base++;
                    boolean reached = responsible.best()[i] >= 0;
                    affected += !reached || responsible.best()[i] - nearest.best()[i] >= 30 ? 1 : 0;
                    more += reached ? (responsible.best()[i] - nearest.best()[i]) / 60.0 : 0;
                    both += reached ? 1 : 0;
                }
            }
            assertEquals(base, effect.whole().base());
            assertEquals(affected, effect.whole().affected());
            assertEquals(both == 0 ? Double.NaN : more / both, effect.whole().meanMore(), 1e-4);
            assertEquals(elsewhere, effect.whole().elsewhere());
            assertTrue(effect.rows().stream().mapToInt(CatchmentEffect.Row::cells).sum() <= 2 * origins.size());
        }
        assertEquals(districts.rows().stream().mapToInt(OfficeDistricts.Row::cells).sum() > 0, districts.rows().stream()
                .anyMatch(row -> !row.officeDistrict().equals(row.district())));
    }
}
