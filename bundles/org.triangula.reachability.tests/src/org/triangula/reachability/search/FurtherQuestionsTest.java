// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.triangula.reachability.Direction;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.oracle.InventedNetwork;
import org.triangula.reachability.street.StreetNetworkBuilder;
import org.triangula.reachability.street.StreetProfiles;
import org.triangula.reachability.transit.GtfsReader;

/** Several facilities, and facilities that only some people may use, against questions about one facility at a time. */
class FurtherQuestionsTest {
    private static final int ORIGINS = 40;
    private static final int MINUTES = 25;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(TravelMode.class)
    void severalAndAssignedFacilitiesFollowFromSingleOnes(TravelMode mode) throws IOException {
        ReachabilityParameters parameters = new ReachabilityParameters(InventedNetwork.DAY, LocalTime.of(9, 0), 20, 3.6,
                15, 90, 4, 250, 15, 1, 60, 90, 1000);
        InventedNetwork invented = new InventedNetwork(4);
        Path streets = folder.resolve("town.osm.pbf");
        Path timetable = folder.resolve("town.zip");
        invented.writeStreets(streets);
        invented.writeTimetable(timetable, parameters.windowStartSeconds());
        Origins origins = invented.origins(ORIGINS);
        Facilities facilities = invented.facilities(12);
        PreparedAnalysis prepared = new ReachabilityAnalysis(new StreetNetworkBuilder(StreetProfiles.builtIn(),
                parameters).build(streets, ReachabilityProgress.NONE), List.of(GtfsReader.read(timetable,
                        ReachabilityProgress.NONE))).prepare(origins, List.of(mode), parameters, Direction.THERE,
                                ReachabilityProgress.NONE);
        LinkedFacilities linked = prepared.link(facilities, mode);
        int[] all = facilities.ofType("b");
        // every facility as a type of its own, by the ordinary question
        int[][] single = new int[all.length][];
        for (int i = 0; i < all.length; i++) {
            Facilities one = new Facilities(List.of(facilities.get(all[i])));
            single[i] = prepared.nearest(prepared.link(one, mode), ReachabilityProgress.NONE).getFirst().best();
        }
        SeveralFacilities.Answer answer = new SeveralFacilities(prepared, linked).answer("b", 3, MINUTES,
                ReachabilityProgress.NONE);
        TravelTimes nearest = prepared.nearest(linked, "b", ReachabilityProgress.NONE);
        int reached = 0;
        for (int origin = 0; origin < ORIGINS; origin++) {
            int here = origin;
            int[] sorted = IntStream.range(0, all.length).map(i -> single[i][here]).filter(time -> time >= 0).sorted()
                    .toArray();
            int[] expected = Arrays.copyOf(sorted, 3);
            Arrays.fill(expected, Math.min(3, sorted.length), 3, -1);
            assertEquals(Arrays.toString(expected), Arrays.toString(answer.seconds()[origin]));
            assertEquals(nearest.best()[origin], answer.seconds()[origin][0]);
            assertEquals(Arrays.stream(sorted).filter(time -> time <= MINUTES * 60).count(), answer.within()[origin]);
            reached += answer.within()[origin];
        }
        assertTrue(reached > 10, "within " + MINUTES + " minutes: " + reached);
        assertEquals(reached, Arrays.stream(answer.people()).sum(), 1e-9, "everybody is one person");

        // three areas: two facilities, the others, none
        int[] areas = IntStream.range(0, ORIGINS).map(origin -> origin % 4 - 1).toArray();
        TravelTimes assigned = new AssignedFacilities(prepared, linked).nearest("b", areas, Map.of(0, Arrays.copyOf(all,
                2), 1, Arrays.copyOfRange(all, 2, all.length), 2, new int[0]), ReachabilityProgress.NONE);
        for (int origin = 0; origin < ORIGINS; origin++) {
            int here = origin;
            int expected = areas[origin] == 0 || areas[origin] == 1 ? IntStream.range(areas[origin] == 0 ? 0 : 2,
                    areas[origin] == 0 ? 2 : all.length).map(i -> single[i][here]).filter(time -> time >= 0).min()
                    .orElse(-1) : -1;
            assertEquals(expected, assigned.best()[origin]);
        }
    }
}
