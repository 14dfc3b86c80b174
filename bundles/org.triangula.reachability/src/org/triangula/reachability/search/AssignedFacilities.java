// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.TravelStatus;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.street.IntList;
import org.triangula.reachability.street.SnappedPoints;

/**
 * Travel times where people of an area may only use certain facilities: those of their own district, because its border
 * counts, or the office that is responsible for them. One search per different choice of facilities; only the people
 * of its areas look at it.
 */
public final class AssignedFacilities {
    private final PreparedAnalysis prepared;
    private final LinkedFacilities facilities;

    /** Takes origins, network and facilities. */
    public AssignedFacilities(PreparedAnalysis prepared, LinkedFacilities facilities) {
        this.prepared = prepared;
        this.facilities = facilities;
    }

    /**
     * Answers.
     *
     * @param type    facility type
     * @param areas   per origin the number of its area, negative if it lies in none
     * @param allowed per area the indices of the facilities of the type that its people may use
     * @return the table; origins in no area, or in one without facilities, have no connection
     */
    public TravelTimes nearest(String type, int[] areas, Map<Integer, int[]> allowed, ReachabilityProgress progress) {
        return nearest(type, areas, allowed, TravelStatus.NO_CONNECTION, progress);
    }

    /**
     * Answers.
     *
     * @param none status of origins in no area, or in one without facilities, that have a street
     */
    public TravelTimes nearest(String type, int[] areas, Map<Integer, int[]> allowed, TravelStatus none,
            ReachabilityProgress progress) {
        TravelTimes answer = TravelTimes.allocate(type, facilities.mode(), areas.length);
        SnappedPoints linked = prepared.linkedOrigins(facilities.mode());
        Map<List<Integer>, IntList> choices = new LinkedHashMap<>();
        for (int origin = 0; origin < areas.length; origin++) {
            int[] selection = allowed.getOrDefault(areas[origin], new int[0]);
            if (selection.length == 0 || linked.edge(origin) < 0) {
                answer.status()[origin] = (linked.edge(origin) < 0 ? TravelStatus.NO_STREET : none).code();
            } else {
                choices.computeIfAbsent(Arrays.stream(selection).boxed().toList(), one -> new IntList(64)).add(origin);
            }
        }
        AtomicInteger done = new AtomicInteger();
        // each fills rows of its own
        choices.entrySet().parallelStream().forEach(choice -> {
            progress.checkCancelled();
            prepared.answer(facilities, choice.getKey().stream().mapToInt(Integer::intValue).toArray(),
                    choice.getValue().toArray(), answer, progress);
            progress.report("Assigned facilities", (double) done.incrementAndGet() / choices.size());
        });
        return answer;
    }
}
