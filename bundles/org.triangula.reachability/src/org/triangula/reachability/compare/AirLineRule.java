// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.compare;

import java.util.Arrays;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelStatus;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.search.NearestFacilitySearch;
import org.triangula.reachability.street.GeoMath;
import org.triangula.reachability.street.ModeGraph;
import org.triangula.reachability.street.SegmentIndex;
import org.triangula.reachability.street.SnappedPoints;
import org.triangula.reachability.street.StreetNetwork;

/**
 * The rule of the reference study, "the ten nearest by air line, then the quickest", on streets, beside the exact
 * answer. One search per facility that is among the nearest of some origin.
 */
public final class AirLineRule {

    private AirLineRule() {
    }

    /**
     * Answers by the rule.
     *
     * @param streets streets, built with the same parameters
     * @param origins the origins
     * @param facilities the facilities
     * @param type key of the type
     * @param mode a mode on streets
     * @param nearest how many facilities by air line are looked at, at least 1; 10 in the study
     * @param parameters speeds and limits
     * @param progress told about the work, and can cancel it
     * @return travel times by the rule, comparable with the exact ones by {@link TravelTimeDifference}: whatever is
     *     slower there or lost is where the rule misses
     * @throws IllegalArgumentException if the mode is public transport
     */
    public static TravelTimes answer(StreetNetwork streets, Origins origins, Facilities facilities, String type,
            TravelMode mode, int nearest, ReachabilityParameters parameters, ReachabilityProgress progress) {
        if (mode == TravelMode.TRANSIT) {
            throw new IllegalArgumentException("The rule of the nearest by air line is for streets");
        }
        ModeGraph graph = new ModeGraph(streets, mode, parameters.minimumIslandMetres());
        SegmentIndex index = new SegmentIndex(streets);
        SnappedPoints from = new SnappedPoints(graph, index, origins.longitudes(), origins.latitudes(),
                parameters.snapMetres(), parameters.walkSpeedKmh());
        SnappedPoints to = new SnappedPoints(graph, index, facilities.longitudes(), facilities.latitudes(),
                parameters.snapMetres(), parameters.walkSpeedKmh());
        int[] ofType = facilities.ofType(type);
        boolean[][] chosen = new boolean[ofType.length][];
        for (int origin = 0; origin < origins.size(); origin++) {
            for (int facility : nearestByAir(origins, origin, facilities, ofType, nearest)) {
                chosen[facility] = chosen[facility] == null ? new boolean[origins.size()] : chosen[facility];
                chosen[facility][origin] = true;
            }
        }
        TravelTimes answer = TravelTimes.allocate(type, mode, origins.size());
        boolean[] reachable = new boolean[origins.size()];
        int limit = parameters.maxMinutes() * 60;
        for (int number = 0; number < ofType.length; number++) {
            progress.checkCancelled();
            progress.report("Travel times by " + mode.key(), (double) number / ofType.length);
            if (chosen[number] == null || to.edge(ofType[number]) < 0) {
                continue;
            }
            NearestFacilitySearch search = new NearestFacilitySearch(to, new int[] {ofType[number]});
            for (int origin = 0; origin < origins.size(); origin++) {
                long found = chosen[number][origin] && from.edge(origin) >= 0 ? search.nearest(from, origin) : -1;
                if (found >= 0) {
                    int seconds = GeoMath.ceilSeconds((int) (found >> 32));
                    reachable[origin] = true;
                    if (seconds <= limit && (answer.best()[origin] < 0 || seconds < answer.best()[origin])) {
                        answer.best()[origin] = seconds;
                        answer.median()[origin] = seconds;
                        answer.facility()[origin] = ofType[number];
                        answer.servedMinutes()[origin] = 1;
                    }
                }
            }
        }
        for (int origin = 0; origin < origins.size(); origin++) {
            answer.status()[origin] = (from.edge(origin) < 0 ? TravelStatus.NO_STREET
                    : answer.best()[origin] >= 0 ? TravelStatus.OK
                    : reachable[origin] ? TravelStatus.BEYOND_LIMIT : TravelStatus.NO_CONNECTION).code();
        }
        return answer;
    }

    /** Positions within the type of the nearest facilities by air line; equal distances by position. */
    static int[] nearestByAir(Origins origins, int origin, Facilities facilities, int[] ofType, int count) {
        int kept = Math.min(count, ofType.length);
        double[] distance = new double[kept + 1];
        int[] number = new int[kept + 1];
        int size = 0;
        for (int i = 0; i < ofType.length; i++) {
            double metres = GeoMath.distance(origins.longitude(origin), origins.latitude(origin),
                    facilities.get(ofType[i]).longitude(), facilities.get(ofType[i]).latitude());
            if (size == kept && metres >= distance[size - 1]) {
                continue;
            }
            int at = Math.min(size, kept - 1);
            while (at > 0 && distance[at - 1] > metres) {
                distance[at] = distance[at - 1];
                number[at] = number[at - 1];
                at--;
            }
            distance[at] = metres;
            number[at] = i;
            size = Math.min(kept, size + 1);
        }
        return Arrays.copyOf(number, size);
    }
}
