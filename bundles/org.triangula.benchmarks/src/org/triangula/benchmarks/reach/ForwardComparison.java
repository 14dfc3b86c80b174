// SPDX-License-Identifier: EPL-2.0
package org.triangula.benchmarks.reach;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.triangula.core.benchmark.BenchmarkReport;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.search.LinkedFacilities;
import org.triangula.reachability.search.NearestFacilitySearch;
import org.triangula.reachability.search.PreparedAnalysis;
import org.triangula.reachability.search.RangeRaptor;
import org.triangula.reachability.street.GeoMath;
import org.triangula.reachability.street.SnappedPoints;

/**
 * The same question answered cell by cell with a forward range RAPTOR, for a random sample of cells: how long it takes,
 * and whether best and median agree with the engine's.
 */
final class ForwardComparison {

    private static final int SAMPLE = 500;
    private static final double MILLIS = 1e3;

    private final BenchmarkReport report;
    private final String prefix;

    ForwardComparison(BenchmarkReport report, String prefix) {
        this.report = report;
        this.prefix = prefix;
    }

    /**
     * Compares.
     *
     * @param perAnswer processor seconds of the engine per cell and type
     */
    void run(PreparedAnalysis prepared, LinkedFacilities facilities, List<TravelTimes> times, double perAnswer) {
        ReachabilityParameters parameters = prepared.parameters();
        SnappedPoints stops = prepared.transit().orElseThrow().stops();
        SnappedPoints cells = prepared.linkedOrigins(TravelMode.TRANSIT);
        int[][] lastWalk = new int[times.size()][stops.size()];
        int[][] direct = new int[times.size()][SAMPLE];
        int[] sample = sample(cells);
        for (int type = 0; type < lastWalk.length; type++) {
            NearestFacilitySearch walk = new NearestFacilitySearch(facilities.points(),
                    facilities.facilities().ofType(times.get(type).type()));
            for (int stop = 0; stop < stops.size(); stop++) {
                int seconds = stops.edge(stop) < 0 ? -1 : seconds(walk.nearest(stops, stop));
                lastWalk[type][stop] = seconds <= parameters.maxWalkLegMinutes() * 60 ? seconds : -1;
            }
            for (int i = 0; i < SAMPLE; i++) {
                direct[type][i] = seconds(walk.nearest(cells, sample[i]));
            }
        }
        RangeRaptor raptor = new RangeRaptor(prepared.transit().orElseThrow(), parameters);
        int differences = 0;
        Clock clock = new Clock();
        for (int i = 0; i < SAMPLE; i++) {
            int[][] found = raptor.times(prepared.accessWalks().orElseThrow(), sample[i], lastWalk);
            for (int type = 0; type < found.length; type++) {
                differences += agrees(found[type], direct[type][i], times.get(type), sample[i], parameters) ? 0 : 1;
            }
        }
        double perOrigin = clock.cpu() / SAMPLE;
        report.atLeast(prefix + "forward-raptor", perOrigin * MILLIS, "ms/cell", 0);
        report.atMost(prefix + "forward-raptor-differences", differences, "of-" + SAMPLE * times.size(), 0);
        report.atLeast(prefix + "reverse-transit", perAnswer * times.size() * MILLIS, "ms/cell", 0);
        report.atLeast(prefix + "transit-ratio", perOrigin / (perAnswer * times.size()), "times", 50);
        report.atLeast(prefix + "r5-ratio", 48 / (perAnswer * MILLIS), "times", 100);
    }

    private static int[] sample(SnappedPoints cells) {
        SplittableRandom random = new SplittableRandom(5);
        int[] sample = new int[SAMPLE];
        for (int i = 0; i < SAMPLE;) {
            int cell = random.nextInt(cells.size());
            if (cells.edge(cell) >= 0) {
                sample[i++] = cell;
            }
        }
        return sample;
    }

    private static boolean agrees(int[] minutes, int walk, TravelTimes answer, int cell,
            ReachabilityParameters parameters) {
        int limit = Math.min(parameters.maxDirectWalkMinutes(), parameters.maxMinutes()) * 60;
        int onFoot = walk >= 0 && walk <= limit ? walk : Integer.MAX_VALUE;
        int[] sorted = Arrays.stream(minutes).map(time -> Math.min(time, onFoot)).sorted().toArray();
        int median = sorted[(sorted.length + 1) / 2 - 1];
        return answer.best()[cell] == (sorted[0] == Integer.MAX_VALUE ? TravelTimes.NONE : sorted[0])
                && answer.median()[cell] == (median == Integer.MAX_VALUE ? TravelTimes.NONE : median);
    }

    private static int seconds(long packed) {
        return packed < 0 ? -1 : GeoMath.ceilSeconds((int) (packed >> 32));
    }
}
