// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelStatus;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.street.GeoMath;
import org.triangula.reachability.street.IntList;

/**
 * The rule of the study by Aydar and Schammann (2025): of the ten facilities nearest by air line the one with the
 * shortest travel time. It misses the optimum where a farther facility is quicker to reach.
 *
 * <p>The exact answer is at hand already. Where its facility is among the ten, it is the rule's answer as well, because
 * nothing is quicker than the exact answer. Only the other origins are searched: from every facility in their lists
 * backwards, until all origins that have it in their list are settled, or nothing better can come. For street
 * modes.</p>
 */
public final class AirLineRule {
    private static final int CHUNK = 4096;
    private static final int FACILITIES_PER_PART = 32;

    private final PreparedAnalysis prepared;
    private final LinkedFacilities facilities;
    private final int count;

    /**
     * The rule's answers.
     *
     * @param times   the answers; an origin whose exact answer has no time keeps its status
     * @param missed  origins whose exact facility is quicker than the rule's by at least a second
     * @param unknown origins that the exact answer reaches, but none of the rule's facilities within the limit
     */
    public record Answer(TravelTimes times, int missed, int unknown) {
    }

    /**
     * Sets the rule.
     *
     * @param prepared   origins and network
     * @param facilities facilities on the same network, for a street mode
     * @param count      how many facilities nearest by air line count, in the study 10
     */
    public AirLineRule(PreparedAnalysis prepared, LinkedFacilities facilities, int count) {
        if (facilities.mode() == TravelMode.TRANSIT) {
            throw new IllegalArgumentException("The rule is for street modes.");
        }
        this.prepared = prepared;
        this.facilities = facilities;
        this.count = count;
    }

    /**
     * Applies the rule.
     *
     * @param exact the exact answer of the same type and mode
     */
    public Answer apply(TravelTimes exact, ReachabilityProgress progress) {
        Origins origins = prepared.origins();
        Facilities all = facilities.facilities();
        AirLineNeighbours neighbours = new AirLineNeighbours(all, all.ofType(exact.type()));
        int chunks = (origins.size() + CHUNK - 1) / CHUNK;
        List<IntList> open = IntStream.range(0, chunks).parallel().mapToObj(chunk -> {
            progress.checkCancelled();
            return pairs(neighbours, exact, chunk * CHUNK, Math.min(origins.size(), (chunk + 1) * CHUNK));
        }).toList();
        AtomicLongArray best = new AtomicLongArray(origins.size());
        for (int origin = 0; origin < origins.size(); origin++) {
            best.set(origin, Long.MAX_VALUE);
        }
        search(byFacility(open), best, progress);
        return answer(exact, open, best);
    }

    /** Origins whose exact facility is not among the nearest by air line, each with these: (origin, facility) pairs. */
    private IntList pairs(AirLineNeighbours neighbours, TravelTimes exact, int first, int end) {
        AirLineNeighbours.Search search = neighbours.new Search(count);
        IntList pairs = new IntList(64);
        for (int origin = first; origin < end; origin++) {
            if (exact.best()[origin] < 0) {
                continue;
            }
            int found = search.find(prepared.origins().longitude(origin), prepared.origins().latitude(origin));
            if (!search.contains(exact.facility()[origin])) {
                for (int rank = 0; rank < found; rank++) {
                    pairs.add(origin);
                    pairs.add(search.facility(rank));
                }
            }
        }
        return pairs;
    }

    private List<IntList> byFacility(List<IntList> open) {
        IntList[] lists = new IntList[facilities.facilities().size()];
        for (IntList pairs : open) {
            for (int i = 0; i < pairs.size(); i += 2) {
                int facility = pairs.get(i + 1);
                if (lists[facility] == null) {
                    lists[facility] = new IntList(16);
                    lists[facility].add(facility);
                }
                lists[facility].add(pairs.get(i));
            }
        }
        List<IntList> result = new ArrayList<>();
        for (IntList list : lists) {
            if (list != null && facilities.points().edge(list.get(0)) >= 0) {
                result.add(list);
            }
        }
        return result;
    }

    private void search(List<IntList> byFacility, AtomicLongArray best, ReachabilityProgress progress) {
        int parts = (byFacility.size() + FACILITIES_PER_PART - 1) / FACILITIES_PER_PART;
        int limit = prepared.parameters().maxMinutes() * 60_000;
        IntStream.range(0, parts).parallel().forEach(part -> {
            progress.checkCancelled();
            OriginsOfFacility finder = new OriginsOfFacility(prepared.linkedOrigins(facilities.mode()),
                    facilities.points(), limit, best);
            int end = Math.min(byFacility.size(), (part + 1) * FACILITIES_PER_PART);
            for (int i = part * FACILITIES_PER_PART; i < end; i++) {
                finder.search(byFacility.get(i));
            }
        });
    }

    private Answer answer(TravelTimes exact, List<IntList> open, AtomicLongArray best) {
        TravelTimes times = TravelTimes.allocate(exact.type(), exact.mode(), exact.size());
        System.arraycopy(exact.best(), 0, times.best(), 0, exact.size());
        System.arraycopy(exact.median(), 0, times.median(), 0, exact.size());
        System.arraycopy(exact.facility(), 0, times.facility(), 0, exact.size());
        System.arraycopy(exact.servedMinutes(), 0, times.servedMinutes(), 0, exact.size());
        System.arraycopy(exact.status(), 0, times.status(), 0, exact.size());
        int missed = 0;
        int unknown = 0;
        int limit = prepared.parameters().maxMinutes() * 60;
        for (IntList pairs : open) {
            int last = -1;
            for (int i = 0; i < pairs.size(); i += 2) {
                int origin = pairs.get(i);
                if (origin == last) {
                    continue;
                }
                last = origin;
                long found = best.get(origin);
                int seconds = found == Long.MAX_VALUE ? Integer.MAX_VALUE : GeoMath.ceilSeconds((int) (found >> 32));
                if (seconds > limit) {
                    unknown++;
                    times.status()[origin] = TravelStatus.BEYOND_LIMIT.code();
                    times.best()[origin] = TravelTimes.NONE;
                    times.median()[origin] = TravelTimes.NONE;
                    times.facility()[origin] = -1;
                    times.servedMinutes()[origin] = 0;
                } else {
                    missed += seconds > exact.best()[origin] ? 1 : 0;
                    times.best()[origin] = seconds;
                    times.median()[origin] = seconds;
                    times.facility()[origin] = (int) found;
                }
            }
        }
        return new Answer(times, missed + unknown, unknown);
    }
}
