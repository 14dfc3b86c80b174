// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.triangula.reachability.street.GeoMath;


/**
 * Walks as R5 4.8.1 measures them, at a metre a second; made from the map by itself, without the engine's streets. A
 * stop is a junction and hangs on its street by a piece of its own. A point is entered by the junctions next to it.
 *
 * <p>From a point, seconds are counted: those of each piece rounded up, those beside and along the point's piece
 * rounded down, beside the street at 1.3 m/s. From a stop, millimetres are counted, and the whole is rounded down.</p>
 */
final class ReferenceStreets {
    private static final int NONE = -1;
    private static final int FAR = Integer.MAX_VALUE;
    private static final int BESIDE_STREET_MILLIMETRES_PER_SECOND = 1_300;
    private static final int FROM_STOP_MILLIMETRES = 2_000_000;
    private static final int CHANGE_MILLIMETRES = 1_000_000;

    private final Set<ReferenceRule> rules;
    private final int limitSeconds;
    private final ReferencePieces pieces;
    private final ReferencePieces.Place[] points;
    private final int[] stopNode;
    private final int[][] next;
    private final int[][] millimetres;

    /**
     * Builds the streets and links points and stops.
     *
     * @param points       longitudes and latitudes in degrees
     * @param stops        longitudes and latitudes in degrees
     * @param limitSeconds longest walk
     */
    ReferenceStreets(ReferenceMap map, double[][] points, double[][] stops, int limitSeconds,
            Set<ReferenceRule> rules) {
        this.rules = rules;
        this.limitSeconds = limitSeconds;
        pieces = new ReferencePieces(map, rules);
        stopNode = new int[stops[0].length];
        List<int[]> links = new ArrayList<>();
        for (int stop = 0; stop < stopNode.length; stop++) {
            ReferencePieces.Place place = pieces.place(stops[0][stop], stops[1][stop]);
            stopNode[stop] = NONE;
            if (place != null) {
                int[] street = pieces.junctionAt(place);
                stopNode[stop] = pieces.newJunction();
                links.add(new int[] {stopNode[stop], street[0], (int) (GeoMath.distance(stops[0][stop], stops[1][stop],
                        street[1] / 1e7, street[2] / 1e7) * ReferencePieces.EARTH * 1000)});
            }
        }
        next = new int[pieces.junctions()][0];
        millimetres = new int[pieces.junctions()][0];
        pieces.all().forEach(piece -> connect(piece.from(), piece.to(), piece.millimetres()));
        links.forEach(link -> connect(link[0], link[1], link[2]));
        this.points = new ReferencePieces.Place[points[0].length];
        for (int point = 0; point < this.points.length; point++) {
            this.points[point] = pieces.place(points[0][point], points[1][point]);
        }
    }
    private void connect(int one, int other, int length) {
        arc(one, other, length);
        arc(other, one, length);
    }

    private void arc(int from, int to, int length) {
        next[from] = Arrays.copyOf(next[from], next[from].length + 1);
        millimetres[from] = Arrays.copyOf(millimetres[from], next[from].length);
        next[from][next[from].length - 1] = to;
        millimetres[from][next[from].length - 1] = length;
    }

    /** Whether a point is linked to a street. */
    boolean isLinked(int point) {
        return points[point] != null;
    }

    /** Seconds from a linked point to all junctions, the largest integer beyond the limit. */
    int[] fromPoint(int point) {
        int[] seconds = new int[next.length];
        Arrays.fill(seconds, FAR);
        PriorityQueue<int[]> queue = new PriorityQueue<>(Comparator.comparingInt(entry -> entry[0]));
        ReferencePieces.Place place = points[point];
        boolean up = rules.contains(ReferenceRule.PIECES_ROUNDED_UP);
        // where pieces are not rounded, millimetres are counted
        int unit = up ? 1 : 1000;
        int beside = up ? place.beside() / BESIDE_STREET_MILLIMETRES_PER_SECOND : place.beside();
        queue.add(new int[] {place.toFrom() / (1000 / unit) + beside, pieces.all().get(place.piece()).from()});
        queue.add(new int[] {place.toTo() / (1000 / unit) + beside, pieces.all().get(place.piece()).to()});
        while (!queue.isEmpty()) {
            int[] top = queue.poll();
            if (top[0] < seconds[top[1]]) {
                seconds[top[1]] = top[0];
                for (int i = 0; i < next[top[1]].length; i++) {
                    int step = millimetres[top[1]][i];
                    int time = top[0] + Math.max(1, up ? (step + 999) / 1000 : step);
                    if (time < limitSeconds * unit && time < seconds[next[top[1]][i]]) {
                        queue.add(new int[] {time, next[top[1]][i]});
                    }
                }
            }
        }
        return up ? seconds : Arrays.stream(seconds).map(time -> time == FAR ? FAR : time / 1000).toArray();
    }

    /** Seconds to the stops from what {@link #fromPoint} gave, -1 if there is no way. */
    int[] toStops(int[] seconds) {
        return Arrays.stream(stopNode).map(node -> node < 0 || seconds[node] == FAR ? NONE : seconds[node]).toArray();
    }

    /** Seconds to all points from what {@link #fromPoint} gave for the origin, -1 if there is no way. */
    int[] toPoints(int origin, int[] seconds) {
        int[] walks = new int[points.length];
        for (int point = 0; point < walks.length; point++) {
            walks[point] = NONE;
            ReferencePieces.Place place = points[point];
            if (place != null) {
                int beside = place.beside() / 1000;
                ReferencePieces.Piece piece = pieces.all().get(place.piece());
                long walk = Math.min(seconds[piece.from()] + (long) place.toFrom() / 1000,
                        seconds[piece.to()] + (long) place.toTo() / 1000) + beside;
                if (!rules.contains(ReferenceRule.ENDS_ONLY) && place.piece() == points[origin].piece()) {
                    walk = Math.min(walk, beside + points[origin].beside() / 1000
                            + Math.abs(place.toFrom() - points[origin].toFrom()) / 1000);
                }
                long limit = rules.contains(ReferenceRule.LIMIT_AT_JUNCTION) ? FAR : limitSeconds + 1L;
                walks[point] = walk < limit ? (int) walk : NONE;
            }
        }
        return walks;
    }

    /** Millimetres from a stop to all junctions. */
    private int[] fromStop(int stop) {
        int[] distance = new int[next.length];
        Arrays.fill(distance, FAR);
        PriorityQueue<int[]> queue = new PriorityQueue<>(Comparator.comparingInt(entry -> entry[0]));
        queue.add(new int[] {0, stopNode[stop]});
        while (!queue.isEmpty()) {
            int[] top = queue.poll();
            if (top[0] < distance[top[1]]) {
                distance[top[1]] = top[0];
                for (int i = 0; i < next[top[1]].length; i++) {
                    int on = top[0] + Math.max(1, millimetres[top[1]][i]);
                    if (on <= FROM_STOP_MILLIMETRES && on < distance[next[top[1]][i]]) {
                        queue.add(new int[] {on, next[top[1]][i]});
                    }
                }
            }
        }
        return distance;
    }

    /** [stop][point] seconds of the last walk, -1 if it is as long as the limit or longer. */
    int[][] lastWalks() {
        int[][] walks = new int[stopNode.length][points.length];
        for (int stop = 0; stop < walks.length; stop++) {
            Arrays.fill(walks[stop], NONE);
            int[] distance = stopNode[stop] < 0 ? null : fromStop(stop);
            for (int point = 0; distance != null && point < points.length; point++) {
                ReferencePieces.Place place = points[point];
                if (place != null) {
                    ReferencePieces.Piece piece = pieces.all().get(place.piece());
                    long walk = (Math.min(distance[piece.from()] + (long) place.toFrom(),
                            distance[piece.to()] + (long) place.toTo()) + place.beside()) / 1000;
                    walks[stop][point] = walk < limitSeconds ? (int) walk : NONE;
                }
            }
        }
        return walks;
    }

    /** [stop][stop] millimetres between stops, -1 if longer than a kilometre. */
    int[][] betweenStops() {
        int[][] walks = new int[stopNode.length][stopNode.length];
        for (int stop = 0; stop < walks.length; stop++) {
            Arrays.fill(walks[stop], NONE);
            int[] distance = stopNode[stop] < 0 ? null : fromStop(stop);
            for (int other = 0; distance != null && other < walks.length; other++) {
                if (stopNode[other] >= 0 && distance[stopNode[other]] <= CHANGE_MILLIMETRES) {
                    walks[stop][other] = distance[stopNode[other]];
                }
            }
        }
        return walks;
    }
}
