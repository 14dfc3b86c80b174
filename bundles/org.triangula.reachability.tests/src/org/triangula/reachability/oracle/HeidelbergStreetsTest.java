// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.ReachabilityRequest;
import org.triangula.reachability.ReachabilityResult;
import org.triangula.reachability.SharedData;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelStatus;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.search.ReachabilityAnalysis;
import org.triangula.reachability.street.StreetNetwork;
import org.triangula.reachability.street.StreetProfiles;

/** The engine on real streets against the slow computation: no differences at all. */
class HeidelbergStreetsTest {
    /** By 34 types and three modes: 2,142 cases. */
    private static final int CELLS = 21;
    private static final int TYPES = 34;

    @ParameterizedTest
    @EnumSource(value = TravelMode.class, names = "TRANSIT", mode = EnumSource.Mode.EXCLUDE)
    void equalsPlainDijkstraFromEachCell(TravelMode mode) throws IOException {
        ReachabilityParameters parameters = ReachabilityParameters.defaults();
        Origins cells = SharedData.cells();
        Facilities facilities = SharedData.facilities(cells, TYPES, 3);
        StreetNetwork streets = SharedData.network();
        ReachabilityResult result = new ReachabilityAnalysis(streets, List.of()).compute(
                new ReachabilityRequest(cells, facilities, List.of(mode), parameters), ReachabilityProgress.NONE);
        SlowStreets slow = new SlowStreets(SharedData.streets(), mode.key(),
                StreetProfiles.builtIn().scale(mode, parameters), parameters);
        List<SlowStreets.Spot> goals = new ArrayList<>();
        for (int i = 0; i < facilities.size(); i++) {
            goals.add(slow.spot(facilities.get(i).longitude(), facilities.get(i).latitude()));
        }
        int limit = parameters.maxMinutes() * 60;
        SplittableRandom random = new SplittableRandom(7);
        int reached = 0;
        for (int n = 0; n < CELLS; n++) {
            int cell = random.nextInt(cells.size());
            SlowStreets.Spot from = slow.spot(cells.longitude(cell), cells.latitude(cell));
            Map<Integer, Long> search = from == null ? Map.of() : slow.search(from, limit * 1000L);
            for (String type : facilities.types()) {
                TravelTimes times = result.times(type, mode);
                if (from == null) {
                    assertEquals(TravelStatus.NO_STREET, times.statusOf(cell), cells.id(cell));
                    continue;
                }
                long best = Long.MAX_VALUE;
                for (int goal : facilities.ofType(type)) {
                    best = goals.get(goal) == null ? best : Math.min(best, slow.time(from, search, goals.get(goal)));
                }
                int expected = best == Long.MAX_VALUE || SlowStreets.seconds(best) > limit ? TravelTimes.NONE
                        : SlowStreets.seconds(best);
                assertEquals(expected, times.best()[cell], cells.id(cell) + " " + type);
                if (expected >= 0) {
                    reached++;
                    assertEquals(TravelStatus.OK, times.statusOf(cell));
                    assertEquals(expected, SlowStreets.seconds(
                            slow.time(from, search, goals.get(times.facility()[cell]))), "the facility it names");
                }
            }
        }
        assertTrue(reached > CELLS, "enough reachable pairs to be a test: " + reached);
    }

    @ParameterizedTest
    @EnumSource(value = TravelMode.class, names = {"WALK"})
    void isNeverQuickerThanTheStraightLine(TravelMode mode) throws IOException {
        ReachabilityParameters parameters = ReachabilityParameters.defaults();
        Origins cells = SharedData.cells();
        Facilities facilities = SharedData.facilities(cells, 10, 10);
        StreetNetwork streets = SharedData.network();
        ReachabilityResult result = new ReachabilityAnalysis(streets, List.of()).compute(
                new ReachabilityRequest(cells, facilities, List.of(mode), parameters), ReachabilityProgress.NONE);
        for (TravelTimes times : result.times()) {
            for (int cell = 0; cell < cells.size(); cell++) {
                if (times.statusOf(cell) == TravelStatus.OK) {
                    Facilities.Facility goal = facilities.get(times.facility()[cell]);
                    double metres = SlowStreets.metres(new double[] {cells.longitude(cell), cells.latitude(cell)},
                            new double[] {goal.longitude(), goal.latitude()});
                    assertTrue(times.best()[cell] >= metres * 3.6 / parameters.walkSpeedKmh() - 0.5,
                            cells.id(cell) + ": " + times.best()[cell] + " s for " + metres + " m");
                }
            }
        }
    }
}
