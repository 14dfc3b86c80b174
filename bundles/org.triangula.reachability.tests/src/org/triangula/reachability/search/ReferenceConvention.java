// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.search;

import java.util.Arrays;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.street.IntList;

/**
 * Medians from walks that another program measured: the engine's timetable, changes and limits with that program's
 * walks to and from stops and along the whole way. The engine itself never uses it.
 */
public final class ReferenceConvention {
    private final TransitNetwork network;
    private final ReachabilityParameters parameters;
    private final int[][] stopWalks;
    private final WalkLinks access;

    /**
     * Takes the walks.
     *
     * @param stopWalks [point][stop] seconds on foot, -1 if there is none within the longest walk; the same both ways
     */
    public ReferenceConvention(TransitNetwork network, ReachabilityParameters parameters, int[][] stopWalks) {
        this.network = network;
        this.parameters = parameters;
        this.stopWalks = stopWalks;
        int[] first = new int[stopWalks.length + 1];
        IntList goals = new IntList(1024);
        IntList seconds = new IntList(1024);
        for (int point = 0; point < stopWalks.length; point++) {
            for (int stop = 0; stop < stopWalks[point].length; stop++) {
                if (stopWalks[point][stop] >= 0) {
                    goals.add(stop);
                    seconds.add(stopWalks[point][stop]);
                }
            }
            first[point + 1] = goals.size();
        }
        access = new WalkLinks(first, goals.toArray(), seconds.toArray());
    }

    /** A thread's own search. */
    public RangeRaptor search() {
        return new RangeRaptor(network, parameters);
    }

    /**
     * Medians of the window from a point to all points in seconds, -1 if there is none below the limit.
     *
     * @param walks seconds on foot to each point, -1 if that does not count
     */
    public int[] medians(RangeRaptor search, int origin, int[] walks) {
        int[][] times = search.times(access, origin, stopWalks);
        int[] medians = new int[times.length];
        for (int goal = 0; goal < times.length; goal++) {
            int[] minutes = times[goal];
            for (int minute = 0; walks[goal] >= 0 && minute < minutes.length; minute++) {
                minutes[minute] = Math.min(minutes[minute], walks[goal]);
            }
            Arrays.sort(minutes);
            int median = minutes[(minutes.length + 1) / 2 - 1];
            medians[goal] = median < parameters.maxMinutes() * 60 ? median : -1;
        }
        return medians;
    }
}
