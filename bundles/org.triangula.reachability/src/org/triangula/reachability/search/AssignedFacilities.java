// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.search;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.TravelStatus;
import org.triangula.reachability.TravelTimes;

/**
 * Travel times where people of an area may only use certain facilities: those of their own district, because its border
 * counts, or the office that is responsible for them. One search per different choice of facilities.
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
        TravelTimes answer = TravelTimes.allocate(type, facilities.mode(), areas.length);
        for (int origin = 0; origin < areas.length; origin++) {
            answer.status()[origin] = (prepared.linkedOrigins(facilities.mode()).edge(origin) < 0
                    ? TravelStatus.NO_STREET : TravelStatus.NO_CONNECTION).code();
        }
        Map<String, int[]> choices = new TreeMap<>();
        Map<Integer, String> choiceOf = new TreeMap<>();
        allowed.forEach((area, selection) -> {
            if (selection.length > 0) {
                choices.put(Arrays.toString(selection), selection);
                choiceOf.put(area, Arrays.toString(selection));
            }
        });
        int done = 0;
        for (Map.Entry<String, int[]> choice : choices.entrySet()) {
            progress.checkCancelled();
            TravelTimes times = prepared.nearest(facilities, type, choice.getValue(), progress);
            for (int origin = 0; origin < areas.length; origin++) {
                if (choice.getKey().equals(choiceOf.get(areas[origin]))) {
                    copy(times, answer, origin);
                }
            }
            progress.report("Assigned facilities", (double) ++done / choices.size());
        }
        return answer;
    }

    private static void copy(TravelTimes from, TravelTimes to, int origin) {
        to.best()[origin] = from.best()[origin];
        to.median()[origin] = from.median()[origin];
        to.facility()[origin] = from.facility()[origin];
        to.transfers()[origin] = from.transfers()[origin];
        to.servedMinutes()[origin] = from.servedMinutes()[origin];
        to.status()[origin] = from.status()[origin];
        if (from.spread().isPresent()) {
            from.spread().get().copy(origin, to.spread().orElseThrow());
        }
    }
}
