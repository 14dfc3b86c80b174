// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.search;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.TravelTimes;

/**
 * More than the nearest facility: for every origin the n nearest in time and how many lie within some minutes, and for
 * every facility how many people reach it within them. One search per facility, so the cost grows with their number, in
 * contrast to the question for the nearest one. For all modes; in public transport the best time in the window counts.
 */
public final class SeveralFacilities {
    private final PreparedAnalysis prepared;
    private final LinkedFacilities facilities;

    /**
     * The answers for a type.
     *
     * @param seconds  [origin][rank] time to the nearest, second nearest … facility, -1 where there are fewer
     * @param facility [origin][rank] the facility, -1 where there are fewer
     * @param within   per origin the number of facilities within the minutes
     * @param people   per facility of the type, in their order, the residents who reach it within the minutes; origins
     *                 whose residents are not known count as nobody
     */
    public record Answer(int[][] seconds, int[][] facility, int[] within, double[] people) {
    }

    /** Takes origins, network and facilities. */
    public SeveralFacilities(PreparedAnalysis prepared, LinkedFacilities facilities) {
        this.prepared = prepared;
        this.facilities = facilities;
    }

    /**
     * Answers.
     *
     * @param type    facility type
     * @param nearest how many facilities to find per origin, at least 1
     * @param minutes within how many minutes facilities and residents count
     */
    public Answer answer(String type, int nearest, int minutes, ReachabilityProgress progress) {
        Origins origins = prepared.origins();
        int[] selection = facilities.facilities().ofType(type);
        int[][] seconds = new int[origins.size()][nearest];
        int[][] facility = new int[origins.size()][nearest];
        for (int origin = 0; origin < seconds.length; origin++) {
            Arrays.fill(seconds[origin], TravelTimes.NONE);
            Arrays.fill(facility[origin], -1);
        }
        int[] within = new int[origins.size()];
        double[] people = new double[selection.length];
        for (int i = 0; i < selection.length; i++) {
            progress.checkCancelled();
            int goal = selection[i];
            TravelTimes times = prepared.nearest(facilities, type, new int[] {goal}, progress);
            IntStream.range(0, seconds.length).parallel().filter(origin -> times.best()[origin] >= 0)
                    .forEach(origin -> {
                        insert(seconds[origin], facility[origin], times.best()[origin], goal);
                        within[origin] += times.best()[origin] <= minutes * 60 ? 1 : 0;
                    });
            for (int origin = 0; origin < seconds.length; origin++) {
                if (times.best()[origin] >= 0 && times.best()[origin] <= minutes * 60
                        && origins.population(origin) > 0) {
                    people[i] += origins.population(origin);
                }
            }
            progress.report("Several facilities", (i + 1.0) / selection.length);
        }
        return new Answer(seconds, facility, within, people);
    }

    /** Facilities come in the order of their index, so the lower one stays in front among equals. */
    private static void insert(int[] seconds, int[] facility, int time, int goal) {
        int rank = seconds.length;
        while (rank > 0 && (seconds[rank - 1] < 0 || seconds[rank - 1] > time)) {
            rank--;
        }
        if (rank < seconds.length) {
            System.arraycopy(seconds, rank, seconds, rank + 1, seconds.length - rank - 1);
            System.arraycopy(facility, rank, facility, rank + 1, facility.length - rank - 1);
            seconds[rank] = time;
            facility[rank] = goal;
        }
    }
}
