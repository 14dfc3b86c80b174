// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.oracle;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.ReachabilityRequest;
import org.triangula.reachability.ReachabilityResult;
import org.triangula.reachability.SharedData;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.search.ReachabilityAnalysis;
import org.triangula.reachability.transit.GtfsFeed;
import org.triangula.reachability.transit.GtfsReader;

/** The engine on a real timetable against the slow forward computation: no differences at all. */
class HeidelbergTransitTest {
    /** By ten types and sixty minutes: 4,800 cases. */
    private static final int CELLS = 8;

    @Test
    void equalsForwardSearchPerCellAndMinute() throws IOException {
        ReachabilityParameters parameters = ReachabilityParameters.defaults();
        Origins cells = SharedData.cells();
        // only cells near the lines, where public transport can make a difference
        Origins.Builder near = new Origins.Builder();
        GtfsFeed feed = GtfsReader.read(SharedData.timetable(), ReachabilityProgress.NONE);
        for (int cell = 0; cell < cells.size(); cell++) {
            for (int stop = 0; stop < feed.stopCount(); stop++) {
                if (SlowStreets.metres(new double[] {feed.stopLongitude()[stop], feed.stopLatitude()[stop]},
                        new double[] {cells.longitude(cell), cells.latitude(cell)}) < 700) {
                    near.add(cells.id(cell), cells.longitude(cell), cells.latitude(cell), Double.NaN);
                    break;
                }
            }
        }
        Origins origins = near.build();
        Facilities facilities = SharedData.facilities(origins, 10, 2);
        ReachabilityResult result = new ReachabilityAnalysis(SharedData.network(), List.of(feed)).compute(
                        new ReachabilityRequest(origins, facilities, List.of(TravelMode.TRANSIT), parameters),
                        ReachabilityProgress.NONE);
        SlowStreets streets = new SlowStreets(SharedData.streets(), "walk", parameters.walkSpeedKmh(), parameters);
        TransitComparison comparison = new TransitComparison(streets,
                new SlowTransit(SharedData.timetable(), streets, parameters), result);
        SplittableRandom random = new SplittableRandom(11);
        for (int n = 0; n < CELLS; n++) {
            comparison.check(random.nextInt(origins.size()));
        }
        assertTrue(comparison.withRide() > CELLS, "enough journeys with a ride to be a test: " + comparison.withRide()
                + " of " + comparison.reached());
    }
}
