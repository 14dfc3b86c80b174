// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.search;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.street.IntList;
import org.triangula.reachability.street.ModeGraph;
import org.triangula.reachability.street.SnappedPoints;

/**
 * All walks of at most a given length from a set of points to a set of goals (stops), as a compressed table: for each
 * point the goals within reach, ascending, with the walk in seconds, rounded up. Found by a bounded reverse Dijkstra
 * search from every goal. The straight walks between points and street count.
 */
public final class WalkLinks {
    /** Goals that one thread searches from with the same working arrays. */
    private static final int PART = 2048;

    private final int[] first;
    private final int[] goals;
    private final int[] seconds;

    WalkLinks(int[] first, int[] goals, int[] seconds) {
        this.first = first;
        this.goals = goals;
        this.seconds = seconds;
    }

    /** Returns the index of a point's first link; {@code first(point + 1)} ends them. */
    public int first(int point) {
        return first[point];
    }

    /** Returns the number of links. */
    public int size() {
        return goals.length;
    }

    /** Returns the goal of a link. */
    public int goal(int link) {
        return goals[link];
    }

    /** Returns the walk of a link in seconds. */
    public int seconds(int link) {
        return seconds[link];
    }

    /**
     * Finds all walks.
     *
     * @param points     where walks start
     * @param goals      where they end, linked to the same streets
     * @param maxSeconds longest walk
     * @param progress   is told the share of goals done
     */
    public static WalkLinks find(SnappedPoints points, SnappedPoints goals, int maxSeconds,
            ReachabilityProgress progress) {
        PointsByNode byNode = new PointsByNode(points);
        int[] all = new int[points.size()];
        Arrays.setAll(all, point -> point);
        PointsByEdge byEdge = new PointsByEdge(points, all);
        AtomicInteger done = new AtomicInteger();
        int parts = (goals.size() + PART - 1) / PART;
        List<Found> found = IntStream.range(0, parts).parallel().mapToObj(part -> {
            progress.checkCancelled();
            Found links = new Finder(points, goals, byNode, byEdge, maxSeconds).find(part * PART,
                    Math.min(goals.size(), (part + 1) * PART));
            progress.report("Walks to stops", (double) done.incrementAndGet() / parts);
            return links;
        }).toList();
        return sortByPoint(points.size(), found);
    }

    /** The links of some goals in their order. */
    private record Found(IntList point, IntList goal, IntList seconds) {
    }

    /** The parts come in the order of their goals, so a stable counting sort by point keeps goals ascending. */
    private static WalkLinks sortByPoint(int points, List<Found> parts) {
        int[] first = new int[points + 1];
        int total = 0;
        for (Found part : parts) {
            total += part.point.size();
            for (int i = 0; i < part.point.size(); i++) {
                first[part.point.get(i) + 1]++;
            }
        }
        for (int point = 0; point < points; point++) {
            first[point + 1] += first[point];
        }
        int[] next = Arrays.copyOf(first, points);
        int[] goal = new int[total];
        int[] walk = new int[total];
        for (Found part : parts) {
            for (int i = 0; i < part.point.size(); i++) {
                int slot = next[part.point.get(i)]++;
                goal[slot] = part.goal.get(i);
                walk[slot] = part.seconds.get(i);
            }
        }
        return new WalkLinks(first, goal, walk);
    }

    /** The points whose edge ends at a node. */
    private static final class PointsByNode {
        private final int[] first;
        private final int[] point;

        PointsByNode(SnappedPoints points) {
            int nodes = points.graph().nodeCount();
            first = new int[nodes + 1];
            for (int i = 0; i < points.size(); i++) {
                if (points.edge(i) >= 0) {
                    first[points.startNode(i) + 1]++;
                    first[points.endNode(i) + 1]++;
                }
            }
            for (int node = 0; node < nodes; node++) {
                first[node + 1] += first[node];
            }
            point = new int[first[nodes]];
            int[] next = Arrays.copyOf(first, nodes);
            for (int i = 0; i < points.size(); i++) {
                if (points.edge(i) >= 0) {
                    point[next[points.startNode(i)]++] = i;
                    point[next[points.endNode(i)]++] = i;
                }
            }
        }
    }

    /** Working arrays of the searches, reused from goal to goal. */
    private static final class Finder {
        private final SnappedPoints points;
        private final SnappedPoints goals;
        private final int maxMillis;
        private final PointsByNode byNode;
        private final PointsByEdge pointsByEdge;
        private final int[] millis;
        private final IntList touchedNodes = new IntList(1024);
        private final int[] pointMillis;
        private final IntList touchedPoints = new IntList(1024);
        private final ArcHeap heap = new ArcHeap();

        Finder(SnappedPoints points, SnappedPoints goals, PointsByNode byNode, PointsByEdge pointsByEdge,
                int maxSeconds) {
            this.points = points;
            this.goals = goals;
            this.byNode = byNode;
            maxMillis = maxSeconds * 1000;
            this.pointsByEdge = pointsByEdge;
            millis = new int[points.graph().nodeCount()];
            Arrays.fill(millis, Integer.MAX_VALUE);
            pointMillis = new int[points.size()];
            Arrays.fill(pointMillis, Integer.MAX_VALUE);
        }

        Found find(int from, int end) {
            IntList linkPoint = new IntList(4096);
            IntList linkGoal = new IntList(4096);
            IntList linkSeconds = new IntList(4096);
            for (int goal = from; goal < end; goal++) {
                if (goals.edge(goal) < 0) {
                    continue;
                }
                search(goal);
                for (int i = 0; i < touchedPoints.size(); i++) {
                    int point = touchedPoints.get(i);
                    linkPoint.add(point);
                    linkGoal.add(goal);
                    linkSeconds.add((pointMillis[point] + 999) / 1000);
                    pointMillis[point] = Integer.MAX_VALUE;
                }
                touchedPoints.clear();
            }
            return new Found(linkPoint, linkGoal, linkSeconds);
        }

        private void search(int goal) {
            ModeGraph graph = goals.graph();
            offerNode(goals.startNode(goal), goals.fromStart(goal), goals.offStreetMillis(goal));
            offerNode(goals.endNode(goal), goals.fromEnd(goal), goals.offStreetMillis(goal));
            while (!heap.isEmpty()) {
                long item = heap.poll();
                int time = (int) (item >> 32);
                int node = (int) item;
                if (time > millis[node]) {
                    continue;
                }
                for (int i = byNode.first[node]; i < byNode.first[node + 1]; i++) {
                    int point = byNode.point[i];
                    if (points.startNode(point) == node) {
                        offerPoint(point, points.toStart(point), time);
                    }
                    if (points.endNode(point) == node) {
                        offerPoint(point, points.toEnd(point), time);
                    }
                }
                for (int arc = graph.firstIncoming()[node]; arc < graph.firstIncoming()[node + 1]; arc++) {
                    offerNode(graph.incomingFrom()[arc], graph.incomingMillis()[arc], time);
                }
            }
            int edge = goals.edge(goal);
            for (int i = pointsByEdge.first(edge); pointsByEdge.isOn(i, edge); i++) {
                int point = pointsByEdge.point(i);
                offerPoint(point, SnappedPoints.direct(points, point, goals, goal), goals.offStreetMillis(goal));
            }
            for (int i = 0; i < touchedNodes.size(); i++) {
                millis[touchedNodes.get(i)] = Integer.MAX_VALUE;
            }
            touchedNodes.clear();
        }

        private void offerNode(int node, int step, int before) {
            if (step < 0 || (long) before + step > maxMillis) {
                return;
            }
            int time = before + step;
            if (time < millis[node]) {
                if (millis[node] == Integer.MAX_VALUE) {
                    touchedNodes.add(node);
                }
                millis[node] = time;
                heap.add(time, node);
            }
        }

        private void offerPoint(int point, int step, int before) {
            if (step < 0 || (long) before + step + points.offStreetMillis(point) > maxMillis) {
                return;
            }
            int time = before + step + points.offStreetMillis(point);
            if (time < pointMillis[point]) {
                if (pointMillis[point] == Integer.MAX_VALUE) {
                    touchedPoints.add(point);
                }
                pointMillis[point] = time;
            }
        }
    }
}
