// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.search;

import java.util.Arrays;
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
    private final int[] first;
    private final int[] goals;
    private final int[] seconds;

    private WalkLinks(int[] first, int[] goals, int[] seconds) {
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
        return new Finder(points, goals, maxSeconds).find(progress);
    }

    /** Working arrays of the searches, reused from goal to goal. */
    private static final class Finder {
        private final SnappedPoints points;
        private final SnappedPoints goals;
        private final int maxMillis;
        private final int[] nodeFirst;
        private final int[] nodePoint;
        private final PointsByEdge pointsByEdge;
        private final int[] millis;
        private final IntList touchedNodes = new IntList(1024);
        private final int[] pointMillis;
        private final IntList touchedPoints = new IntList(1024);
        private final ArcHeap heap = new ArcHeap();

        Finder(SnappedPoints points, SnappedPoints goals, int maxSeconds) {
            this.points = points;
            this.goals = goals;
            maxMillis = maxSeconds * 1000;
            ModeGraph graph = points.graph();
            nodeFirst = new int[graph.nodeCount() + 1];
            int[] all = new int[points.size()];
            for (int point = 0; point < points.size(); point++) {
                all[point] = point;
                if (points.edge(point) >= 0) {
                    nodeFirst[points.startNode(point) + 1]++;
                    nodeFirst[points.endNode(point) + 1]++;
                }
            }
            for (int node = 0; node < graph.nodeCount(); node++) {
                nodeFirst[node + 1] += nodeFirst[node];
            }
            nodePoint = new int[nodeFirst[graph.nodeCount()]];
            int[] next = Arrays.copyOf(nodeFirst, graph.nodeCount());
            for (int point = 0; point < points.size(); point++) {
                if (points.edge(point) >= 0) {
                    nodePoint[next[points.startNode(point)]++] = point;
                    nodePoint[next[points.endNode(point)]++] = point;
                }
            }
            pointsByEdge = new PointsByEdge(points, all);
            millis = new int[graph.nodeCount()];
            Arrays.fill(millis, Integer.MAX_VALUE);
            pointMillis = new int[points.size()];
            Arrays.fill(pointMillis, Integer.MAX_VALUE);
        }

        WalkLinks find(ReachabilityProgress progress) {
            IntList linkPoint = new IntList(4096);
            IntList linkGoal = new IntList(4096);
            IntList linkSeconds = new IntList(4096);
            for (int goal = 0; goal < goals.size(); goal++) {
                if ((goal & 255) == 0) {
                    progress.checkCancelled();
                    progress.report("Walks to stops", (double) goal / goals.size());
                }
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
            return sortByPoint(linkPoint, linkGoal, linkSeconds);
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
                for (int i = nodeFirst[node]; i < nodeFirst[node + 1]; i++) {
                    int point = nodePoint[i];
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

        /** Goals come in ascending order, so a stable counting sort by point keeps them ascending. */
        private WalkLinks sortByPoint(IntList linkPoint, IntList linkGoal, IntList linkSeconds) {
            int[] first = new int[points.size() + 1];
            for (int i = 0; i < linkPoint.size(); i++) {
                first[linkPoint.get(i) + 1]++;
            }
            for (int point = 0; point < points.size(); point++) {
                first[point + 1] += first[point];
            }
            int[] next = Arrays.copyOf(first, points.size());
            int[] goal = new int[linkPoint.size()];
            int[] walk = new int[linkPoint.size()];
            for (int i = 0; i < linkPoint.size(); i++) {
                int slot = next[linkPoint.get(i)]++;
                goal[slot] = linkGoal.get(i);
                walk[slot] = linkSeconds.get(i);
            }
            return new WalkLinks(first, goal, walk);
        }
    }
}
