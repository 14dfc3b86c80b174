// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.street;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.triangula.reachability.Direction;
import org.triangula.reachability.TravelMode;

/**
 * The streets one mode can use, as a compressed sparse row graph of incoming arcs, so that one search from the goals
 * answers for all starts. Travel times are whole milliseconds: the sum over the segments of a street's shape, each
 * rounded up. Nodes behind barriers have no arcs.
 */
public final class ModeGraph {
    private final StreetNetwork network;
    private final int mode;
    private final boolean reversed;
    private final int[] forwardMillis;
    private final int[] backwardMillis;
    private final int[] firstIncoming;
    private final int[] incomingFrom;
    private final int[] incomingMillis;
    private final boolean[] snappable;
    private int islands;
    private double islandMetres;
    private final TurnNodes turns;

    /**
     * Selects a mode's streets.
     *
     * @param network             all streets
     * @param travelMode          a street mode
     * @param minimumIslandMetres strongly connected parts with less street than this are no place to start or end
     */
    public ModeGraph(StreetNetwork network, TravelMode travelMode, double minimumIslandMetres) {
        this(network, travelMode, minimumIslandMetres, Direction.THERE);
    }

    /**
     * Selects a mode's streets for one direction of travel: {@link Direction#BACK} turns all one-way rules round, so
     * that a search from the goals finds the ways away from them.
     */
    public ModeGraph(StreetNetwork network, TravelMode travelMode, double minimumIslandMetres, Direction direction) {
        this.network = network;
        reversed = direction == Direction.BACK;
        mode = StreetProfiles.MODES.indexOf(travelMode);
        int edges = network.edgeCount();
        forwardMillis = new int[edges];
        backwardMillis = new int[edges];
        double[] metres = new double[edges];
        IntStream.range(0, edges).parallel().forEach(edge -> metres[edge] = addSegments(edge));
        turns = new TurnNodes(network.nodeCount(), travelMode == TravelMode.CAR ? network.turnRules() : new int[0],
                reversed);
        Arcs plain = new Arcs(new TurnNodes(network.nodeCount(), new int[0], reversed));
        // a rule on turning makes no island: parts are found without them
        snappable = findSnappable(plain, metres, minimumIslandMetres);
        Arcs arcs = turns.count() == 0 ? plain : new Arcs(turns);
        firstIncoming = arcs.first;
        incomingFrom = arcs.from;
        incomingMillis = arcs.millis;
    }

    /** Incoming arcs per node, as compressed rows. */
    private final class Arcs {
        private final TurnNodes nodes;
        private final int[] first;
        private final int[] from;
        private final int[] millis;
        private final int[] next;

        Arcs(TurnNodes nodes) {
            this.nodes = nodes;
            int count = network.nodeCount() + nodes.count();
            first = new int[count + 1];
            eachDirection((edge, tail, head, time) -> {
                first[nodes.arrival(edge, head) + 1] += 1;
                for (int i = nodes.first(tail); nodes.isAt(i, tail); i++) {
                    first[nodes.arrival(edge, head) + 1] += nodes.permits(nodes.additional(i), edge) ? 1 : 0;
                }
            });
            for (int node = 0; node < count; node++) {
                first[node + 1] += first[node];
            }
            from = new int[first[count]];
            millis = new int[from.length];
            next = Arrays.copyOf(first, count);
            eachDirection(this::add);
        }

        private void add(int edge, int tail, int head, int time) {
            int arrival = nodes.arrival(edge, head);
            add(arrival, tail, time);
            for (int i = nodes.first(tail); nodes.isAt(i, tail); i++) {
                if (nodes.permits(nodes.additional(i), edge)) {
                    add(arrival, nodes.additional(i), time);
                }
            }
        }

        private void add(int head, int tail, int time) {
            from[next[head]] = tail;
            millis[next[head]++] = time;
        }
    }

    /** Receives the directions in which edges may be travelled. */
    private interface EdgeDirection {
        void accept(int edge, int tail, int head, int time);
    }

    private void eachDirection(EdgeDirection action) {
        for (int edge = 0; edge < forwardMillis.length; edge++) {
            if (passable(edge)) {
                int from = network.edgeFrom()[edge];
                int to = network.edgeTo()[edge];
                if (forwardMillis[edge] >= 0) {
                    action.accept(edge, from, to, forwardMillis[edge]);
                }
                if (backwardMillis[edge] >= 0) {
                    action.accept(edge, to, from, backwardMillis[edge]);
                }
            }
        }
    }

    private double addSegments(int edge) {
        double forward = forwardKmh(edge);
        double backward = backwardKmh(edge);
        long forwardSum = 0;
        long backwardSum = 0;
        double metres = 0;
        if (forward > 0 || backward > 0) {
            for (int point = network.shapeStart()[edge]; point < network.shapeStart()[edge + 1] - 1; point++) {
                double length = network.segmentMetres(point);
                metres += length;
                forwardSum += forward > 0 ? GeoMath.millis(length, forward) : 0;
                backwardSum += backward > 0 ? GeoMath.millis(length, backward) : 0;
            }
        }
        forwardMillis[edge] = forward > 0 ? (int) Math.min(1_000_000_000, forwardSum) : -1;
        backwardMillis[edge] = backward > 0 ? (int) Math.min(1_000_000_000, backwardSum) : -1;
        return metres;
    }

    private boolean passable(int edge) {
        return !blocked(network.edgeFrom()[edge]) && !blocked(network.edgeTo()[edge]);
    }

    private boolean[] findSnappable(Arcs arcs, double[] metres, double minimumIslandMetres) {
        int[] part = new StrongComponents(arcs.first, arcs.from).find();
        double[] partMetres = new double[network.nodeCount()];
        for (int edge = 0; edge < metres.length; edge++) {
            int from = network.edgeFrom()[edge];
            int to = network.edgeTo()[edge];
            boolean bothWays = forwardMillis[edge] >= 0 && backwardMillis[edge] >= 0;
            if (passable(edge) ? part[from] == part[to] : bothWays && blocked(from) != blocked(to)) {
                // a street that ends at a barrier belongs to the part before it
                partMetres[part[blocked(from) ? to : from]] += metres[edge];
            }
        }
        double largest = 0;
        for (double length : partMetres) {
            largest = Math.max(largest, length);
        }
        double least = Math.min(largest, minimumIslandMetres);
        for (double length : partMetres) {
            if (length > 0 && length < least) {
                islands++;
                islandMetres += length;
            }
        }
        boolean[] result = new boolean[metres.length];
        for (int edge = 0; edge < metres.length; edge++) {
            int from = network.edgeFrom()[edge];
            int to = network.edgeTo()[edge];
            boolean fromLarge = !blocked(from) && partMetres[part[from]] >= least;
            boolean toLarge = !blocked(to) && partMetres[part[to]] >= least;
            boolean bothWays = forwardMillis[edge] >= 0 && backwardMillis[edge] >= 0;
            boolean anyWay = forwardMillis[edge] >= 0 || backwardMillis[edge] >= 0;
            result[edge] = network.startable()[mode][edge] && largest > 0
                    && (anyWay && fromLarge && toLarge && part[from] == part[to] || bothWays && (fromLarge || toLarge));
        }
        return result;
    }

    /** Returns the number of parts that are too small to start or end on. */
    public int islands() {
        return islands;
    }

    /** Returns how much street lies on them, in metres. */
    public double islandMetres() {
        return islandMetres;
    }

    /** Returns all streets. */
    public StreetNetwork network() {
        return network;
    }

    /** Returns the number of nodes: those of the network, then those that rules on turning add. */
    public int nodeCount() {
        return firstIncoming.length - 1;
    }

    /** Returns the node at which one arrives at the end of an edge; another one than the end if turns are forbidden. */
    public int arrival(int edge, int end) {
        return turns.arrival(edge, end);
    }

    /**
     * Tells all nodes at a junction from which an edge may be taken.
     *
     * @param node   the junction
     * @param edge   the edge, or -1 if it is the junction itself that one wants to reach
     * @param action receives the junction and the nodes that rules on turning add there
     */
    public void eachDeparture(int node, int edge, IntConsumer action) {
        action.accept(node);
        for (int i = turns.first(node); turns.isAt(i, node); i++) {
            if (edge < 0 || turns.permits(turns.additional(i), edge)) {
                action.accept(turns.additional(i));
            }
        }
    }

    /** Returns the time along an edge in milliseconds, -1 if not allowed. */
    public int forwardMillis(int edge) {
        return forwardMillis[edge];
    }

    /** Returns the time against an edge in milliseconds, -1 if not allowed. */
    public int backwardMillis(int edge) {
        return backwardMillis[edge];
    }

    /** Returns the speed along an edge in km/h, 0 if not allowed. */
    public double forwardKmh(int edge) {
        return (reversed ? network.backwardKmh() : network.forwardKmh())[mode][edge];
    }

    /** Returns the speed against an edge in km/h, 0 if not allowed. */
    public double backwardKmh(int edge) {
        return (reversed ? network.forwardKmh() : network.backwardKmh())[mode][edge];
    }

    /** Returns whether journeys may start and end along an edge. */
    public boolean snappable(int edge) {
        return snappable[edge];
    }

    /** Returns whether a barrier stops the mode at a node. */
    public boolean blocked(int node) {
        return network.blocked()[mode][node];
    }

    /**
     * Returns the start of each node's incoming arcs in {@link #incomingFrom()}; shared, one more element than nodes.
     */
    public int[] firstIncoming() {
        return firstIncoming;
    }

    /** Returns the tail node per incoming arc; shared. */
    public int[] incomingFrom() {
        return incomingFrom;
    }

    /** Returns the milliseconds per incoming arc; shared. */
    public int[] incomingMillis() {
        return incomingMillis;
    }
}
