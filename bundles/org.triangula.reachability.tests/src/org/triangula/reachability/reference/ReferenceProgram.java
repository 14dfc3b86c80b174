// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.reference;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.SharedData;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.search.ReferenceRaptor;
import org.triangula.reachability.search.TransitNetwork;
import org.triangula.reachability.street.StreetProfile;
import org.triangula.reachability.street.StreetProfiles;
import org.triangula.reachability.transit.GtfsFeed;
import org.triangula.reachability.transit.Timetable;

/** Medians of the window between all points of the reference, by those of R5's rules that are given. */
final class ReferenceProgram {
    private final ReferenceStreets streets;
    private final ReferenceRaptor raptor;
    private final int[][] lastWalks;

    /** @param map ways with the permissions of the rules, see {@link #map} */
    ReferenceProgram(TransitNetwork network, GtfsFeed feed, Origins points, ReachabilityParameters parameters,
            ReferenceMap map, Set<ReferenceRule> rules) {
        Timetable timetable = network.timetable();
        double[][] places = new double[2][points.size()];
        for (int point = 0; point < points.size(); point++) {
            places[0][point] = points.longitude(point);
            places[1][point] = points.latitude(point);
        }
        streets = new ReferenceStreets(map, places,
                new double[][] {timetable.stopLongitude(), timetable.stopLatitude()},
                parameters.maxWalkLegMinutes() * 60, rules);
        raptor = new ReferenceRaptor(network, parameters, streets.betweenStops(), lines(feed), rules);
        lastWalks = streets.lastWalks();
    }

    /** The map of Heidelberg with R5's permissions or the engine's. */
    static ReferenceMap map(boolean permissionsOfR5) throws IOException {
        StreetProfile walking = StreetProfiles.builtIn().profile(TravelMode.WALK);
        return ReferenceMap.read(SharedData.streets(), permissionsOfR5 ? ReferenceMap::isWalkable
                : tags -> walking.evaluate(tags, 1).forwardKmh() > 0);
    }

    private static int[][] lines(GtfsFeed feed) {
        Set<List<Integer>> lines = new LinkedHashSet<>();
        for (int trip = 0; trip < feed.tripCount(); trip++) {
            lines.add(Arrays.stream(feed.timeStop(), feed.tripFirst()[trip], feed.tripFirst()[trip + 1]).boxed()
                    .toList());
        }
        return lines.stream().map(line -> line.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
    }

    /** Full minutes from a point to all points, -1 where there is no median. */
    int[] minutes(int origin) {
        if (!streets.isLinked(origin)) {
            int[] none = new int[lastWalks[0].length];
            Arrays.fill(none, -1);
            return none;
        }
        int[] seconds = streets.fromPoint(origin);
        return Arrays.stream(raptor.medians(streets.toStops(seconds), lastWalks, streets.toPoints(origin, seconds)))
                .map(median -> median < 0 ? -1 : median / 60).toArray();
    }
}
