// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.triangula.reachability.street.ModeGraph;
import org.triangula.reachability.street.SnappedPoints;

/**
 * Walks as R5 4.8.1 measures them: from a point to the ends of its street, through junctions to the ends of the other
 * point's street, and from there to the point, also where both lie on the same street; stops are junctions. The limit
 * holds up to the last junction: what lies behind it comes on top. A walk is given in seconds, rounded down.
 */
final class JunctionWalks {
    private static final int FAR = Integer.MAX_VALUE;

    private final SnappedPoints points;
    private final SnappedPoints stops;
    private final ModeGraph graph;
    private final int limitMillis;
    private final int[] millis;
    private final List<Integer> reached = new ArrayList<>();
    private int from;

    JunctionWalks(SnappedPoints points, SnappedPoints stops, int limitSeconds) {
        this.points = points;
        this.stops = stops;
        graph = points.graph();
        limitMillis = limitSeconds * 1000;
        millis = new int[graph.nodeCount()];
        Arrays.fill(millis, FAR);
    }

    /** Searches from a point; what was found from another is forgotten. Streets are walked both ways alike. */
    void from(int point) {
        reached.forEach(node -> millis[node] = FAR);
        reached.clear();
        from = point;
        PriorityQueue<long[]> queue = new PriorityQueue<>((a, b) -> Long.compare(a[0], b[0]));
        offer(queue, points.offStreetMillis(point), points.toStart(point), points.startNode(point));
        offer(queue, points.offStreetMillis(point), points.toEnd(point), points.endNode(point));
        while (!queue.isEmpty()) {
            long[] top = queue.poll();
            int node = (int) top[1];
            if (millis[node] == FAR) {
                millis[node] = (int) top[0];
                reached.add(node);
                for (int arc = graph.firstIncoming()[node]; arc < graph.firstIncoming()[node + 1]; arc++) {
                    offer(queue, millis[node], graph.incomingMillis()[arc], graph.incomingFrom()[arc]);
                }
            }
        }
    }

    private void offer(PriorityQueue<long[]> queue, int before, int step, int node) {
        if (step >= 0 && before + step <= limitMillis && millis[node] == FAR) {
            queue.add(new long[] {before + step, node});
        }
    }

    /** Seconds to a stop, -1 if there is no way. */
    int toStop(int stop) {
        if (stops.edge(stop) < 0) {
            return -1;
        }
        long best = byJunction(stops, stop);
        if (stops.edge(stop) == points.edge(from)) {
            int direct = SnappedPoints.direct(points, from, stops, stop);
            best = direct < 0 ? best : Math.min(best, (long) direct + points.offStreetMillis(from)
                    + stops.offStreetMillis(stop));
        }
        return seconds(best);
    }

    /** Seconds to another point, or to the same one by way of a junction; -1 if there is no way. */
    int toPoint(int point) {
        if (points.edge(point) < 0) {
            return -1;
        }
        long best = byJunction(points, point);
        for (int stop = 0; points.edge(point) == points.edge(from) && stop < stops.size(); stop++) {
            if (stops.edge(stop) == points.edge(from)) {
                int there = SnappedPoints.direct(points, from, stops, stop);
                int on = SnappedPoints.direct(stops, stop, points, point);
                if (there >= 0 && on >= 0) {
                    best = Math.min(best, (long) there + on + points.offStreetMillis(from)
                            + points.offStreetMillis(point));
                }
            }
        }
        return seconds(best);
    }

    private long byJunction(SnappedPoints goals, int goal) {
        long best = Long.MAX_VALUE;
        if (goals.toStart(goal) >= 0 && millis[goals.startNode(goal)] != FAR) {
            best = (long) millis[goals.startNode(goal)] + goals.toStart(goal);
        }
        if (goals.toEnd(goal) >= 0 && millis[goals.endNode(goal)] != FAR) {
            best = Math.min(best, (long) millis[goals.endNode(goal)] + goals.toEnd(goal));
        }
        return best == Long.MAX_VALUE ? best : best + goals.offStreetMillis(goal);
    }

    private static int seconds(long millis) {
        return millis == Long.MAX_VALUE ? -1 : (int) (millis / 1000);
    }
}
