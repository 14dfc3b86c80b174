// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.search;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLongArray;
import org.triangula.reachability.street.IntList;
import org.triangula.reachability.street.ModeGraph;
import org.triangula.reachability.street.SnappedPoints;

/**
 * Times from some origins to one facility after another: a reverse Dijkstra search from the facility that ends when all
 * these origins are settled, or when it is farther away than the best that each of them has already. Working arrays are
 * reused; not safe for several threads.
 */
final class OriginsOfFacility {
    private final SnappedPoints origins;
    private final SnappedPoints goals;
    private final int limit;
    private final AtomicLongArray best;
    private final int[] millis;
    private final boolean[] settled;
    private final IntList touched = new IntList(4096);
    private final ArcHeap heap = new ArcHeap();

    /**
     * Prepares.
     *
     * @param limit longest time in milliseconds
     * @param best  per origin the best time so far (high half, milliseconds) and its facility (low half)
     */
    OriginsOfFacility(SnappedPoints origins, SnappedPoints goals, int limit, AtomicLongArray best) {
        this.origins = origins;
        this.goals = goals;
        this.limit = limit;
        this.best = best;
        millis = new int[goals.graph().nodeCount()];
        Arrays.fill(millis, Integer.MAX_VALUE);
        settled = new boolean[millis.length];
    }

    /** Searches from a facility (first value) to origins (all others) and keeps what is better. */
    void search(IntList facilityAndOrigins) {
        int goal = facilityAndOrigins.get(0);
        goals.eachFromStartNode(goal, node -> offer(node, goals.fromStart(goal), goals.offStreetMillis(goal)));
        goals.eachFromEndNode(goal, node -> offer(node, goals.fromEnd(goal), goals.offStreetMillis(goal)));
        ModeGraph graph = goals.graph();
        int[] first = graph.firstIncoming();
        int[] from = graph.incomingFrom();
        int[] arcMillis = graph.incomingMillis();
        int next = 1;
        int step = 0;
        while (!heap.isEmpty()) {
            long item = heap.poll();
            int time = (int) (item >> 32);
            int node = (int) item;
            if (time > millis[node] || settled[node]) {
                continue;
            }
            settled[node] = true;
            if ((++step & 1023) == 0) {
                // the first open origin decides whether to go on; looking at all of them each time would cost more
                while (next < facilityAndOrigins.size() && isDone(facilityAndOrigins.get(next), time)) {
                    next++;
                }
                if (next == facilityAndOrigins.size()) {
                    break;
                }
            }
            if (time > limit) {
                break;
            }
            for (int arc = first[node]; arc < first[node + 1]; arc++) {
                offer(from[arc], arcMillis[arc], time);
            }
        }
        heap.clear();
        for (int i = 1; i < facilityAndOrigins.size(); i++) {
            keep(facilityAndOrigins.get(i), goal);
        }
        for (int i = 0; i < touched.size(); i++) {
            millis[touched.get(i)] = Integer.MAX_VALUE;
            settled[touched.get(i)] = false;
        }
        touched.clear();
    }

    private void offer(int node, int step, int before) {
        if (step >= 0 && (long) before + step < millis[node]) {
            if (millis[node] == Integer.MAX_VALUE) {
                touched.add(node);
            }
            millis[node] = before + step;
            heap.add(before + step, node);
        }
    }

    private boolean isDone(int origin, int time) {
        boolean start = origins.toStart(origin) < 0 || settled[origins.toStartNode(origin)];
        boolean end = origins.toEnd(origin) < 0 || settled[origins.toEndNode(origin)];
        return start && end || best.get(origin) >> 32 < time;
    }

    private void keep(int origin, int goal) {
        long time = Integer.MAX_VALUE;
        if (origins.toStart(origin) >= 0 && millis[origins.toStartNode(origin)] != Integer.MAX_VALUE) {
            time = Math.min(time, (long) origins.toStart(origin) + millis[origins.toStartNode(origin)]);
        }
        if (origins.toEnd(origin) >= 0 && millis[origins.toEndNode(origin)] != Integer.MAX_VALUE) {
            time = Math.min(time, (long) origins.toEnd(origin) + millis[origins.toEndNode(origin)]);
        }
        if (origins.edge(origin) == goals.edge(goal)) {
            int direct = SnappedPoints.direct(origins, origin, goals, goal);
            time = direct < 0 ? time : Math.min(time, (long) direct + goals.offStreetMillis(goal));
        }
        time += origins.offStreetMillis(origin);
        if (time < Integer.MAX_VALUE) {
            best.accumulateAndGet(origin, time << 32 | goal, Math::min);
        }
    }
}
