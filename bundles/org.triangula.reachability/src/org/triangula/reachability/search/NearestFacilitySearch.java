// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.search;

import java.util.Arrays;
import org.triangula.reachability.street.IntList;
import org.triangula.reachability.street.ModeGraph;
import org.triangula.reachability.street.SnappedPoints;

/**
 * The exact nearest goal (in time) of every place on the streets, by one multi-source shortest-path search from all
 * goals at once along the reversed arcs: Dijkstra, "A note on two problems in connexion with graphs", Numerische
 * Mathematik 1 (1959), with every goal as a source; each node gets one label, whatever the number of goals (a graph
 * Voronoi diagram after Erwig, "The graph Voronoi diagram with applications", Networks 36 (2000)). Nodes are taken in
 * buckets of time ({@link TimeBuckets}). Of several goals at the same time the one with the least index counts.
 */
public final class NearestFacilitySearch {
    /** Time of a place from which no goal can be reached. */
    public static final int UNREACHABLE = Integer.MAX_VALUE;

    private final SnappedPoints goals;
    private final PointsByEdge goalsByEdge;
    /** Per node the time in the high half and the goal in the low half: one place in memory for both. */
    private final long[] label;

    /**
     * Searches.
     *
     * @param goals     goals linked to the mode's streets
     * @param selection indices of the goals that count, such as the facilities of one type; those without street are
     *                  passed over
     */
    public NearestFacilitySearch(SnappedPoints goals, int[] selection) {
        this(goals, selection, UNREACHABLE, new int[0]);
    }

    /**
     * Searches as far as it can matter: what lies further from the goals is as if no goal could be reached.
     *
     * @param limitMillis longest way that matters
     */
    static NearestFacilitySearch within(SnappedPoints goals, int[] selection, int limitMillis) {
        return new NearestFacilitySearch(goals, selection, limitMillis, new int[0]);
    }

    /**
     * Searches until some origins have their answer; there is none for others.
     *
     * @param origins origins linked to the same streets
     * @param some    indices of those that are asked for; those without street are passed over
     */
    static NearestFacilitySearch towards(SnappedPoints goals, int[] selection, SnappedPoints origins, int[] some) {
        IntList nodes = new IntList(2 * some.length + 1);
        for (int origin : some) {
            if (origins.edge(origin) >= 0) {
                if (origins.toStart(origin) >= 0) {
                    nodes.add(origins.toStartNode(origin));
                }
                if (origins.toEnd(origin) >= 0) {
                    nodes.add(origins.toEndNode(origin));
                }
            }
        }
        return new NearestFacilitySearch(goals, selection, UNREACHABLE, nodes.toArray());
    }

    private NearestFacilitySearch(SnappedPoints goals, int[] selection, int limitMillis, int[] wanted) {
        this.goals = goals;
        ModeGraph graph = goals.graph();
        goalsByEdge = new PointsByEdge(goals, selection);
        label = new long[graph.nodeCount()];
        Arrays.fill(label, Long.MAX_VALUE);
        int farthest = 0;
        for (int point : selection) {
            if (goals.edge(point) >= 0) {
                farthest = Math.max(farthest, goals.offStreetMillis(point)
                        + Math.max(goals.fromStart(point), goals.fromEnd(point)));
            }
        }
        TimeBuckets queue = new TimeBuckets(graph.incomingMillis(), farthest);
        for (int point : selection) {
            if (goals.edge(point) >= 0) {
                goals.eachFromStartNode(point, node -> offer(node, goals.fromStart(point), point, queue));
                goals.eachFromEndNode(point, node -> offer(node, goals.fromEnd(point), point, queue));
            }
        }
        run(graph, queue, limitMillis, wanted);
    }

    private void offer(int node, int onEdge, int point, TimeBuckets queue) {
        if (onEdge >= 0) {
            int time = onEdge + goals.offStreetMillis(point);
            long candidate = (long) time << 32 | point;
            if (candidate < label[node]) {
                label[node] = candidate;
                queue.add(time, node);
            }
        }
    }

    /** Nodes of one bucket may improve each other; then they come again. Labels end at the least time and goal. */
    private void run(ModeGraph graph, TimeBuckets queue, int limitMillis, int[] wanted) {
        long until = limitMillis;
        int reached = 0;
        int[] first = graph.firstIncoming();
        int[] from = graph.incomingFrom();
        int[] arcMillis = graph.incomingMillis();
        for (int number = 0; !queue.isEmpty() && (long) number * queue.width() <= until; number++) {
            IntList bucket = queue.bucket(number);
            long begin = (long) number * queue.width() << 32;
            for (int i = 0; i < bucket.size(); i++) {
                int node = bucket.get(i);
                long known = label[node];
                if (known < begin) {
                    continue;
                }
                for (int arc = first[node]; arc < first[node + 1]; arc++) {
                    int other = from[arc];
                    long candidate = known + ((long) arcMillis[arc] << 32);
                    // below zero is a time that does not fit, beyond 24 days
                    if (candidate < label[other] && candidate > 0) {
                        label[other] = candidate;
                        queue.add((int) (candidate >> 32), other);
                    }
                }
            }
            queue.done(bucket);
            while (reached < wanted.length && label[wanted[reached]] != Long.MAX_VALUE) {
                reached++;
            }
            if (wanted.length > 0 && reached == wanted.length && until == limitMillis) {
                until = latest(wanted);
            }
        }
    }

    /** Labels only sink, so none of these nodes is final later than its label says. */
    private long latest(int[] nodes) {
        long latest = 0;
        for (int node : nodes) {
            latest = Math.max(latest, label[node] >> 32);
        }
        return latest;
    }

    /**
     * Answers for one origin, including the straight walks between points and street at both ends.
     *
     * @param origins origins linked to the same streets
     * @param origin  index of an origin that has a street
     * @return milliseconds in the high half and goal index in the low half, or -1 if no goal can be reached
     */
    public long nearest(SnappedPoints origins, int origin) {
        long best = Long.MAX_VALUE;
        best = better(best, origins.toStart(origin), origins.toStartNode(origin));
        best = better(best, origins.toEnd(origin), origins.toEndNode(origin));
        int edge = origins.edge(origin);
        for (int i = goalsByEdge.first(edge); goalsByEdge.isOn(i, edge); i++) {
            int point = goalsByEdge.point(i);
            int direct = SnappedPoints.direct(origins, origin, goals, point);
            if (direct >= 0) {
                best = Math.min(best, (long) direct + goals.offStreetMillis(point) << 32 | point);
            }
        }
        if (best == Long.MAX_VALUE) {
            return -1;
        }
        long time = (best >> 32) + origins.offStreetMillis(origin);
        return Math.min(time, UNREACHABLE - 1) << 32 | best & 0xFFFF_FFFFL;
    }

    private long better(long best, int toNode, int node) {
        if (toNode < 0 || label[node] == Long.MAX_VALUE) {
            return best;
        }
        return Math.min(best, label[node] + ((long) toNode << 32));
    }
}
