// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.street;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Points linked to the streets of a mode; flat arrays. A point lies on an edge at a time along it; the straight walk
 * from the point to the street is kept beside. All times are milliseconds.
 *
 * <p>A point whose nearest place is exactly an end of the edge stands at that node and may use all streets there, also
 * where the edge itself is one-way.</p>
 */
public final class SnappedPoints {
    /** Stands for "not possible". */
    public static final int NONE = -1;
    private static final byte MIDDLE = 0;
    private static final byte AT_START = 1;
    private static final byte AT_END = 2;

    private final ModeGraph graph;
    private final int[] edge;
    private final int[] forward;
    private final int[] backward;
    private final int[] offStreet;
    private final byte[] position;
    /** Time and node at the start of the point's edge, then at its end: what every search asks for. */
    private final int[] toNode;
    private final int[] node;

    /**
     * Links points.
     *
     * @param graph        the mode's streets
     * @param index        index of the same network
     * @param longitudes   degrees
     * @param latitudes    degrees, as many
     * @param maxMetres    longest straight walk to a street
     * @param walkSpeedKmh speed of that walk
     */
    public SnappedPoints(ModeGraph graph, SegmentIndex index, double[] longitudes, double[] latitudes, double maxMetres,
            double walkSpeedKmh) {
        this.graph = graph;
        int count = longitudes.length;
        edge = new int[count];
        forward = new int[count];
        backward = new int[count];
        offStreet = new int[count];
        position = new byte[count];
        toNode = new int[2 * count];
        node = new int[2 * count];
        Arrays.fill(edge, NONE);
        // every point has its own elements of the arrays, so the order of the threads does not matter
        IntStream.range(0, count).parallel().forEach(i -> {
            SegmentIndex.Place place = index.nearest(graph, longitudes[i], latitudes[i], maxMetres);
            if (place != null) {
                link(i, place, walkSpeedKmh);
            }
        });
    }

    private void link(int point, SegmentIndex.Place place, double walkSpeedKmh) {
        edge[point] = place.edge();
        offStreet[point] = GeoMath.millis(place.metres(), walkSpeedKmh);
        forward[point] = along(place, graph.forwardKmh(place.edge()));
        backward[point] = along(place, graph.backwardKmh(place.edge()));
        position[point] = position(place);
        toNode[2 * point] = findToStart(point);
        toNode[2 * point + 1] = findToEnd(point);
        node[2 * point] = position[point] == AT_START ? startNode(point) : graph.arrival(edge[point], startNode(point));
        node[2 * point + 1] = position[point] == AT_END ? endNode(point) : graph.arrival(edge[point], endNode(point));
    }

    private int findToStart(int point) {
        if (position[point] == AT_START) {
            return 0;
        }
        return graph.backwardMillis(edge[point]) < 0 || graph.blocked(startNode(point)) ? NONE : backward[point];
    }

    private int findToEnd(int point) {
        if (position[point] == AT_END) {
            return 0;
        }
        int total = graph.forwardMillis(edge[point]);
        return total < 0 || graph.blocked(endNode(point)) ? NONE : total - forward[point];
    }

    /** Milliseconds between the edge's first node and the place at a speed; 0 where the mode may not go. */
    private int along(SegmentIndex.Place place, double kmh) {
        if (kmh <= 0) {
            return 0;
        }
        StreetNetwork network = graph.network();
        long millis = 0;
        for (int point = network.shapeStart()[place.edge()]; point < place.point(); point++) {
            millis += GeoMath.millis(network.segmentMetres(point), kmh);
        }
        int segment = GeoMath.millis(network.segmentMetres(place.point()), kmh);
        return (int) Math.min(1_000_000_000, millis + Math.round(place.share() * segment));
    }

    private byte position(SegmentIndex.Place place) {
        int[] shapeStart = graph.network().shapeStart();
        if (place.share() == 0 && place.point() == shapeStart[place.edge()]
                && !graph.blocked(graph.network().edgeFrom()[place.edge()])) {
            return AT_START;
        }
        if (place.share() == 1 && place.point() == shapeStart[place.edge() + 1] - 2
                && !graph.blocked(graph.network().edgeTo()[place.edge()])) {
            return AT_END;
        }
        return MIDDLE;
    }

    /** Returns the number of points. */
    public int size() {
        return edge.length;
    }

    /** Returns the streets the points are linked to. */
    public ModeGraph graph() {
        return graph;
    }

    /** Returns the edge of a point, {@link #NONE} if it has no street near. */
    public int edge(int point) {
        return edge[point];
    }

    /** Returns how many points have no street near. */
    public int withoutStreet() {
        int count = 0;
        for (int value : edge) {
            count += value == NONE ? 1 : 0;
        }
        return count;
    }

    /** Returns the straight walk between point and street. */
    public int offStreetMillis(int point) {
        return offStreet[point];
    }

    /** Returns the first node of a point's edge. */
    public int startNode(int point) {
        return graph.network().edgeFrom()[edge[point]];
    }

    /** Returns the last node of a point's edge. */
    public int endNode(int point) {
        return graph.network().edgeTo()[edge[point]];
    }

    /** Returns the node at which one arrives going from the point's place to the first node of its edge. */
    public int toStartNode(int point) {
        return node[2 * point];
    }

    /** Returns the node at which one arrives going from the point's place to the last node of its edge. */
    public int toEndNode(int point) {
        return node[2 * point + 1];
    }

    /** Tells all nodes from which one may go from the first node of the point's edge to its place. */
    public void eachFromStartNode(int point, IntConsumer action) {
        graph.eachDeparture(startNode(point), position[point] == AT_START ? NONE : edge[point], action);
    }

    /** Tells all nodes from which one may go from the last node of the point's edge to its place. */
    public void eachFromEndNode(int point, IntConsumer action) {
        graph.eachDeparture(endNode(point), position[point] == AT_END ? NONE : edge[point], action);
    }

    /** Returns the time from the point's place to the first node of its edge, or {@link #NONE}. */
    public int toStart(int point) {
        return toNode[2 * point];
    }

    /** Returns the time from the point's place to the last node of its edge, or {@link #NONE}. */
    public int toEnd(int point) {
        return toNode[2 * point + 1];
    }

    /** Returns the time from the first node of the edge to the point's place, or {@link #NONE}. */
    public int fromStart(int point) {
        if (position[point] == AT_START) {
            return 0;
        }
        return graph.forwardMillis(edge[point]) < 0 || graph.blocked(startNode(point)) ? NONE : forward[point];
    }

    /** Returns the time from the last node of the edge to the point's place, or {@link #NONE}. */
    public int fromEnd(int point) {
        if (position[point] == AT_END) {
            return 0;
        }
        int total = graph.backwardMillis(edge[point]);
        return total < 0 || graph.blocked(endNode(point)) ? NONE : total - backward[point];
    }

    /** Returns the time between two places on the same edge without leaving it, or {@link #NONE}. */
    public static int direct(SnappedPoints origins, int origin, SnappedPoints goals, int goal) {
        int onEdge = origins.edge[origin];
        int ahead = goals.forward[goal] - origins.forward[origin];
        int back = origins.backward[origin] - goals.backward[goal];
        boolean canAhead = origins.graph.forwardMillis(onEdge) >= 0 && ahead >= 0;
        boolean canBack = origins.graph.backwardMillis(onEdge) >= 0 && back >= 0;
        if (canAhead && canBack) {
            return Math.min(ahead, back);
        }
        return canAhead ? ahead : canBack ? back : NONE;
    }
}
