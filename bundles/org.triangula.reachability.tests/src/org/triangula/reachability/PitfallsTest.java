// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.reachability.network.write.GtfsWriter;
import org.triangula.reachability.network.write.OsmPbfWriter;
import org.triangula.reachability.notice.NoticeKind;
import org.triangula.reachability.run.ReachabilityRun;
import org.triangula.reachability.search.ReachabilityAnalysis;
import org.triangula.reachability.street.StreetNetworkBuilder;
import org.triangula.reachability.street.StreetProfiles;
import org.triangula.reachability.transit.GtfsReader;

/**
 * The pitfalls that others fell into, each with its test. Numbers are only those of this list.
 * <ol>
 * <li>Intermediate stop times are empty (Porto Alegre): {@code TimetableTest.emptyIntermediateTimesAreFilledByDistance}
 * <li>All weekdays of the calendar are zero, only exceptions add days (Rhine-Neckar):
 * {@code TimetableTest.servicesOfCalendarDatesAloneRun}
 * <li>Hours past 24: {@code TimetableTest.runsPastMidnightCountOnTheNextDay}
 * <li>The timetable covers only a part of the day: {@link #aWindowWithoutDeparturesIsSaid}
 * <li>The day is outside the timetable, and the map shows "no connection" everywhere:
 * {@code TimetableTest.dayOutsideTheFeedIsSaidBeforeComputing}
 * <li>Programs leave files of their own beside the data: {@link #nothingIsWrittenBesideTheData}
 * <li>A cell without a street is not a cell without a connection: {@link #noStreetIsNotNoConnection}
 * <li>Preferences for short or pleasant ways distort times: {@link #theQuickestWayWinsNotTheShortest},
 * {@link #walkingTimeIsLengthBySpeedOnEveryKindOfWay}
 * <li>Pruning by the best of all rounds breaks the limit on rides: {@link #aQuickJourneyWithManyRidesHidesNoOther}
 * <li>The ten nearest by air line may all be slower than the eleventh, or out of reach:
 * {@code PreparedAnalysisTest.ruleOfTheNearestByAirLineIsTheirShortestTime}
 * <li>Searches run to the limit of time because one goal is on an island: {@link #anIslandIsReportedAndLinkedBeside}
 * <li>Loops in transfers: {@link #transfersInCirclesEnd}
 * <li>A cell for which nobody is responsible is not a cell without a connection:
 * {@code CatchmentProperties.timesToTheResponsibleOfficeEqualOneSearchPerCell}
 * <li>Times of clocks on shared machines mislead: every benchmark of {@code reach} has one of processor time beside it
 * </ol>
 */
class PitfallsTest {
    private static final LocalDate DAY = LocalDate.of(2022, 10, 4);
    /** About 74 m at 48 degrees north. */
    private static final double STEP = 0.001;

    @TempDir
    Path folder;
    private Path map;
    private Path feed;
    private final ReachabilityParameters parameters = ReachabilityParameters.defaults();

    @BeforeEach
    void choosePlaces() {
        map = folder.resolve("streets.osm.pbf");
        feed = folder.resolve("timetable.zip");
    }

    private static double lon(int step) {
        return 9 + step * STEP;
    }

    /** A straight street of so many steps to the east of 9° E, 48° N, with the nodes 1, 2, … */
    private static OsmPbfWriter street(int steps, String kind) {
        OsmPbfWriter writer = new OsmPbfWriter();
        long[] nodes = new long[steps + 1];
        for (int step = 0; step <= steps; step++) {
            nodes[step] = step + 1;
            writer.node(nodes[step], lon(step), 48, Map.of());
        }
        return writer.way(1, Map.of("highway", kind), nodes);
    }

    private static Origins origin(double longitude, double latitude) {
        return new Origins.Builder().add("o", longitude, latitude, 1).build();
    }

    private static Facilities facility(double longitude, double latitude) {
        return new Facilities(List.of(new Facilities.Facility("f", "x", longitude, latitude, "")));
    }

    private ReachabilityResult compute(Origins from, Facilities to, ReachabilityParameters chosen, TravelMode mode)
            throws IOException {
        return new ReachabilityAnalysis(new StreetNetworkBuilder(StreetProfiles.builtIn(), chosen).build(map,
                ReachabilityProgress.NONE), mode == TravelMode.TRANSIT ? List.of(GtfsReader.read(feed,
                        ReachabilityProgress.NONE)) : List.of()).compute(new ReachabilityRequest(from, to,
                                List.of(mode), chosen), ReachabilityProgress.NONE);
    }

    private static GtfsWriter timetable(int stops) {
        GtfsWriter writer = new GtfsWriter("Invented", "https://example.org", "Europe/Berlin").route("r", "1", 3)
                .service("s", "1111111", DAY, DAY);
        for (int stop = 0; stop < stops; stop++) {
            writer.stop("s" + stop, "Stop " + stop, lon(20 * stop), 48);
        }
        return writer;
    }

    @Test
    void aWindowWithoutDeparturesIsSaid() throws IOException {
        street(40, "residential").write(map);
        timetable(3).trip("t", "r", "s").call("t", 1, "s0", 32_400, 32_400).call("t", 2, "s2", 32_700, 32_700)
                .write(feed);
        ReachabilityResult inTime = compute(origin(9, 48), facility(lon(40), 48), parameters, TravelMode.TRANSIT);
        assertEquals(1, inTime.facts().tripsInWindow());
        ReachabilityResult late = compute(origin(9, 48), facility(lon(40), 48), parameters.withDeparture(DAY,
                LocalTime.of(20, 0), 60), TravelMode.TRANSIT);
        assertEquals(0, late.facts().tripsInWindow());
        assertTrue(late.notices().stream().anyMatch(notice -> notice.text().contains("20:00")),
                late.notices()::toString);
    }

    @Test
    void nothingIsWrittenBesideTheData() throws IOException {
        street(20, "residential").write(map);
        Path origins = Files.writeString(folder.resolve("origins.csv"), "id,lon,lat\no,9,48\n");
        Path facilities = Files.writeString(folder.resolve("facilities.csv"), "id,type,lon,lat\nf,x,9.01,48\n");
        Set<Path> before = files();
        Path out = folder.resolve("out");
        new ReachabilityRun("test", Clock.systemUTC(), StreetProfiles.builtIn(), Optional.empty()).run(
                ReachabilityRun.Sources.ofCsv(map, List.of(), origins, facilities), List.of(TravelMode.WALK),
                parameters, out, ReachabilityProgress.NONE);
        assertEquals(before, files().stream().filter(file -> !file.startsWith(out)).collect(Collectors.toSet()));
    }

    private Set<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).collect(Collectors.toSet());
        }
    }

    @Test
    void noStreetIsNotNoConnection() throws IOException {
        street(40, "residential").node(100, 9.2, 48, Map.of()).node(101, 9.25, 48, Map.of())
                .way(2, Map.of("highway", "residential"), 100, 101).write(map);
        Facilities goal = facility(9, 48);
        assertEquals(TravelStatus.NO_STREET, compute(origin(9.1, 48.1), goal, parameters, TravelMode.WALK).times()
                .getFirst().statusOf(0));
        assertEquals(TravelStatus.NO_CONNECTION, compute(origin(9.22, 48), goal, parameters, TravelMode.WALK).times()
                .getFirst().statusOf(0));
    }

    @Test
    void theQuickestWayWinsNotTheShortest() throws IOException {
        // 40 steps along a street of 30 km/h, or a detour of half as much again at 100
        OsmPbfWriter writer = street(40, "residential").node(100, lon(20), 48.0139, Map.of());
        writer.way(2, Map.of("highway", "primary", "maxspeed", "100"), 1, 100, 41).write(map);
        double metres = 2 * Math.hypot(20 * 74.4, 0.0139 * 111_195);
        int seconds = compute(origin(9, 48), facility(lon(40), 48), parameters, TravelMode.CAR).times().getFirst()
                .best()[0];
        double factor = metres / seconds * 3.6 / 100;
        assertTrue(factor > 0.6 && factor <= 1.01, "the long way at the speed of the profile: " + factor);
        assertTrue(seconds < 40 * 74.4 / 30 * 3.6, "quicker than the short way");
    }

    @Test
    void walkingTimeIsLengthBySpeedOnEveryKindOfWay() throws IOException {
        for (String kind : List.of("residential", "primary", "track", "steps", "cycleway", "path", "footway")) {
            street(40, kind).write(map);
            int seconds = compute(origin(9, 48), facility(lon(40), 48), parameters, TravelMode.WALK).times().getFirst()
                    .best()[0];
            assertEquals(40 * STEP * 111_195.08 * Math.cos(Math.toRadians(48)), seconds, 2, kind + " at 1 m/s");
        }
    }

    /**
     * At the stop in the middle a traveller is early with two rides and late with one. From there one more ride leads
     * to
     * the goal, so with one change only the late one may go on. Pruning by the early arrival would lose it.
     */
    @Test
    void aQuickJourneyWithManyRidesHidesNoOther() throws IOException {
        street(80, "residential").write(map);
        GtfsWriter writer = timetable(5);
        call(writer, "quick1", 0, 32_460, 1, 32_520);
        call(writer, "quick2", 1, 32_640, 2, 32_700);
        call(writer, "slow", 0, 32_460, 2, 33_600);
        call(writer, "on", 2, 33_720, 4, 33_840);
        writer.write(feed);
        ReachabilityParameters oneMinute = new ReachabilityParameters(DAY, LocalTime.of(9, 0), 1, 3.6, 15, 120, 1, 250,
                15, 1, 60, 0, 100);
        TravelTimes oneChange = compute(origin(9, 48), facility(lon(80), 48), oneMinute, TravelMode.TRANSIT).times()
                .getFirst();
        assertEquals(33_840 - 32_400, oneChange.best()[0]);
        assertEquals(1, oneChange.transfers()[0]);
        assertEquals(TravelStatus.NO_CONNECTION, compute(origin(9, 48), facility(lon(80), 48),
                oneMinute.withMaxTransfers(0), TravelMode.TRANSIT).times().getFirst().statusOf(0));
    }

    private static void call(GtfsWriter writer, String trip, int from, int departure, int to, int arrival) {
        writer.trip(trip, "r", "s").call(trip, 1, "s" + from, departure, departure).call(trip, 2, "s" + to, arrival,
                arrival);
    }

    @Test
    void anIslandIsReportedAndLinkedBeside() throws IOException {
        // 75 m of street that nothing leads to, 100 m off the street
        street(40, "residential").node(100, lon(10), 48.0009, Map.of()).node(101, lon(11), 48.0009, Map.of())
                .way(2, Map.of("highway", "residential"), 100, 101).write(map);
        ReachabilityResult result = compute(origin(lon(10), 48.0009), facility(lon(30), 48), parameters,
                TravelMode.WALK);
        assertEquals(TravelStatus.OK, result.times().getFirst().statusOf(0), "linked to the street beside");
        assertTrue(result.notices().stream().anyMatch(notice -> notice.kind() == NoticeKind.ISLANDS
                && notice.value("count").equals(Optional.of("1"))),
                result.notices()::toString);
    }

    @Test
    void transfersInCirclesEnd() throws IOException {
        street(80, "residential").write(map);
        GtfsWriter writer = timetable(5);
        call(writer, "t", 0, 32_460, 1, 32_520);
        call(writer, "on", 3, 33_720, 4, 33_840);
        for (int stop = 1; stop < 4; stop++) {
            writer.transfer("s" + stop, "s" + (stop % 3 + 1), 2, 60).transfer("s" + stop, "s" + stop, 2, 60);
        }
        writer.write(feed);
        ReachabilityParameters noWalk = new ReachabilityParameters(DAY, LocalTime.of(9, 0), 1, 3.6, 15, 120, 4, 250,
                15, 1, 60, 0, 100);
        assertEquals(TravelStatus.NO_CONNECTION, compute(origin(9, 48), facility(lon(80), 48), noWalk,
                TravelMode.TRANSIT).times().getFirst().statusOf(0), "one change is no chain of transfers");
    }
}
