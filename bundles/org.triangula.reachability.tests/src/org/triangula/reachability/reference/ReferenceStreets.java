// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.triangula.reachability.street.GeoMath;

/**
 * Walks as R5 4.8.1 measures them, at a metre a second; made from the map by itself, without the engine's streets. A
 * street is cut into pieces where it shares a node with any other way. A stop is a junction: it cuts its piece, unless
 * a
 * junction lies within five metres, and hangs on it by a piece of its own. A point is entered by the junctions next to
 * it.
 *
 * <p>From a point, seconds are counted: those of each piece rounded up, those beside and along the point's piece
 * rounded
 * down, beside the street at 1.3 m/s. From a stop, millimetres are counted, and the whole is rounded down.</p>
 */
final class ReferenceStreets {
    private static final int NONE = -1;
    private static final int FAR = Integer.MAX_VALUE;
    private static final int LEAST_JUNCTIONS = 40;
    private static final double LEAST_METRES = 2_000;
    private static final int JOIN_MILLIMETRES = 5_000;
    /** The radius of the earth of R5 against that of the engine. */
    private static final double EARTH = 6_367_450 / GeoMath.EARTH_RADIUS_METRES;
    private static final int BESIDE_STREET_MILLIMETRES_PER_SECOND = 1_300;
    private static final int FROM_STOP_MILLIMETRES = 2_000_000;
    private static final int CHANGE_MILLIMETRES = 1_000_000;
    /** R5's own measure for the way to a street, shorter than that for streets. */
    private static final double METRES_PER_DEGREE = 111_111.111;
    private static final double NEAR_METRES = 300;
    private static final double FAR_METRES = 1_600;
    private static final int BOX_NORTH = 18_000;
    private static final int BOX_EAST = (int) (BOX_NORTH / 0.7);

    /** A piece of street between two junctions; longitudes and latitudes in 10⁻⁷ degrees. */
    private record Piece(int from, int to, int[] longitude, int[] latitude, int millimetres, Bounds bounds,
            List<Bounds> index) {
        Piece(int from, int to, int[] longitude, int[] latitude, int millimetres, List<Bounds> index) {
            this(from, to, longitude, latitude, millimetres, Bounds.of(longitude, latitude), index);
        }
    }

    /** A box of coordinates or, divided by the size of the boxes of R5's index, of these. */
    private record Bounds(long west, long east, long south, long north) {
        static Bounds of(int[] longitude, int[] latitude) {
            IntSummaryStatistics east = Arrays.stream(longitude).summaryStatistics();
            IntSummaryStatistics north = Arrays.stream(latitude).summaryStatistics();
            return new Bounds(east.getMin(), east.getMax(), north.getMin(), north.getMax());
        }

        boolean meets(Bounds other) {
            return west <= other.east && other.west <= east && south <= other.north && other.south <= north;
        }

        /** The box in the index. */
        Bounds boxes() {
            return new Bounds(Math.round((double) west / BOX_EAST), Math.round((double) east / BOX_EAST),
                    Math.round((double) south / BOX_NORTH), Math.round((double) north / BOX_NORTH));
        }

        static Bounds around(int x, int y, double radius, double shorter) {
            return new Bounds((long) (x - radius / shorter), (long) (x + radius / shorter), (long) (y - radius),
                    (long) (y + radius));
        }
    }

    /** A place on a piece; distances in millimetres. */
    private record Place(int piece, int segment, int longitude, int latitude, int toFrom, int toTo, int beside) {
    }

    private final Set<ReferenceRule> rules;
    private final int limitSeconds;
    private final List<Piece> pieces = new ArrayList<>();
    private final Place[] points;
    private final int[] stopNode;
    private int nodes;
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
        cut(map);
        stopNode = new int[stops[0].length];
        List<int[]> links = new ArrayList<>();
        for (int stop = 0; stop < stopNode.length; stop++) {
            Place place = place(stops[0][stop], stops[1][stop]);
            stopNode[stop] = NONE;
            if (place != null) {
                int[] street = junctionAt(place);
                stopNode[stop] = nodes++;
                links.add(new int[] {stopNode[stop], street[0], (int) (GeoMath.distance(stops[0][stop], stops[1][stop],
                        street[1] / 1e7, street[2] / 1e7) * EARTH * 1000)});
            }
        }
        next = new int[nodes][0];
        millimetres = new int[nodes][0];
        pieces.forEach(piece -> connect(piece.from, piece.to, piece.millimetres));
        links.forEach(link -> connect(link[0], link[1], link[2]));
        this.points = new Place[points[0].length];
        for (int point = 0; point < this.points.length; point++) {
            this.points[point] = place(points[0][point], points[1][point]);
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

    private void cut(ReferenceMap map) {
        Set<Long> used = new HashSet<>();
        Set<Long> junctions = new HashSet<>();
        for (ReferenceMap.Way way : map.ways()) {
            for (long node : way.nodes()) {
                if (!used.add(node)) {
                    junctions.add(node);
                }
            }
        }
        Map<Long, Integer> numbers = new HashMap<>();
        List<Piece> all = new ArrayList<>();
        for (ReferenceMap.Way way : map.ways()) {
            int start = 0;
            for (int i = 1; way.walkable() && i < way.nodes().length; i++) {
                if (i == way.nodes().length - 1 || junctions.contains(way.nodes()[i])) {
                    Piece piece = piece(map, way, start, i, numbers);
                    if (piece != null) {
                        all.add(piece);
                    }
                    start = i;
                }
            }
        }
        nodes = numbers.size();
        int[] part = new int[nodes];
        Arrays.setAll(part, node -> node);
        all.forEach(piece -> part[root(part, piece.from)] = root(part, piece.to));
        int[] size = new int[nodes];
        double[] metres = new double[nodes];
        for (int node = 0; node < nodes; node++) {
            size[root(part, node)]++;
        }
        all.forEach(piece -> metres[root(part, piece.from)] += piece.millimetres / 1000.0);
        all.removeIf(piece -> rules.contains(ReferenceRule.SMALL_PARTS_CLOSED)
                ? size[root(part, piece.from)] < LEAST_JUNCTIONS : metres[root(part, piece.from)] < LEAST_METRES);
        pieces.addAll(all);
    }

    private static int root(int[] part, int node) {
        int top = node;
        while (part[top] != top) {
            part[top] = part[part[top]];
            top = part[top];
        }
        return top;
    }

    private static Piece piece(ReferenceMap map, ReferenceMap.Way way, int start, int end, Map<Long, Integer> numbers) {
        int[] longitude = new int[end - start + 1];
        int[] latitude = new int[longitude.length];
        double metres = 0;
        for (int i = 0; i < longitude.length; i++) {
            int[] place = map.place(way.nodes()[start + i]);
            if (place == null) {
                return null;
            }
            longitude[i] = place[0];
            latitude[i] = place[1];
            if (i > 0) {
                metres += GeoMath.distance(longitude[i - 1] / 1e7, latitude[i - 1] / 1e7, place[0] / 1e7,
                        place[1] / 1e7);
            }
        }
        return new Piece(numbers.computeIfAbsent(way.nodes()[start], node -> numbers.size()),
                numbers.computeIfAbsent(way.nodes()[end], node -> numbers.size()), longitude, latitude,
                (int) (metres * EARTH * 1000), mirrored(longitude, latitude));
    }

    /**
     * Boxes of the index in which R5 puts a piece: each segment goes from its first end, but into the other direction.
     */
    private static List<Bounds> mirrored(int[] longitude, int[] latitude) {
        List<Bounds> boxes = new ArrayList<>();
        for (int i = 1; i < longitude.length; i++) {
            int alongX = longitude[i - 1] - longitude[i];
            int alongY = latitude[i - 1] - latitude[i];
            int steps = Math.max(1, Math.max(Math.abs(alongX) / BOX_EAST, Math.abs(alongY) / BOX_NORTH));
            for (int step = 0; step < steps; step++) {
                boxes.add(Bounds.of(new int[] {longitude[i - 1] + (int) ((double) alongX * step / steps),
                        longitude[i - 1] + (int) ((double) alongX * (step + 1) / steps)},
                        new int[] {latitude[i - 1] + (int) ((double) alongY * step / steps),
                                latitude[i - 1] + (int) ((double) alongY * (step + 1) / steps)}).boxes());
            }
        }
        return boxes;
    }

    /** The place where a point is linked, null if no street is near. */
    private Place place(double longitude, double latitude) {
        int x = (int) (longitude * 1e7);
        int y = (int) (latitude * 1e7);
        double shorter = Math.cos(Math.toRadians(latitude));
        Place place = place(x, y, shorter, NEAR_METRES);
        return place == null ? place(x, y, shorter, FAR_METRES) : place;
    }

    private Place place(int x, int y, double shorter, double radiusMetres) {
        double radius = Math.floor(radiusMetres / METRES_PER_DEGREE * 1e7);
        double least = radius * radius;
        Place best = null;
        double scale = rules.contains(ReferenceRule.STRETCHED_PLANE) ? 1 / shorter : shorter;
        Bounds around = Bounds.around(x, y, radius, shorter);
        Bounds boxes = around.boxes();
        for (int number = 0; number < pieces.size(); number++) {
            Piece piece = pieces.get(number);
            if (!piece.bounds.meets(around) || rules.contains(ReferenceRule.MIRRORED_INDEX)
                    && piece.index.stream().noneMatch(boxes::meets)) {
                continue;
            }
            for (int i = 1; i < piece.longitude.length; i++) {
                double share = share(piece, i, x, y, scale);
                int placeX = (int) (piece.longitude[i - 1] + share * (piece.longitude[i] - piece.longitude[i - 1]));
                int placeY = (int) (piece.latitude[i - 1] + share * (piece.latitude[i] - piece.latitude[i - 1]));
                long east = (long) ((placeX - x) * shorter);
                long north = placeY - y;
                double distance = east * east + north * north;
                if (distance < least) {
                    least = distance;
                    best = new Place(number, i, placeX, placeY, 0, 0, 0);
                }
            }
        }
        return best == null ? null : measured(best, x, y, shorter, Math.sqrt(least));
    }

    private static double share(Piece piece, int segment, int x, int y, double scale) {
        double fromX = piece.longitude[segment - 1] * scale;
        double fromY = piece.latitude[segment - 1];
        double alongX = piece.longitude[segment] * scale - fromX;
        double alongY = piece.latitude[segment] - fromY;
        double square = alongX * alongX + alongY * alongY;
        double share = square == 0 ? 0 : ((x * scale - fromX) * alongX + (y - fromY) * alongY) / square;
        return Math.max(0, Math.min(1, share));
    }

    private Place measured(Place place, int x, int y, double shorter, double distance) {
        Piece piece = pieces.get(place.piece);
        double before = 0;
        for (int i = 1; i <= place.segment; i++) {
            double toX = i == place.segment ? place.longitude : piece.longitude[i];
            double toY = i == place.segment ? place.latitude : piece.latitude[i];
            before += Math.hypot((toX - piece.longitude[i - 1]) * shorter, toY - piece.latitude[i - 1]);
        }
        int toFrom = Math.min((int) (before / 1e7 * METRES_PER_DEGREE * 1000), piece.millimetres);
        return new Place(place.piece, place.segment, place.longitude, place.latitude, toFrom,
                piece.millimetres - toFrom, (int) (distance / 1e7 * METRES_PER_DEGREE * 1000));
    }

    /** The junction at a place and its longitude and latitude; cuts the piece if there is none. */
    private int[] junctionAt(Place place) {
        Piece piece = pieces.get(place.piece);
        int last = piece.longitude.length - 1;
        if (place.toFrom < JOIN_MILLIMETRES || place.toTo < JOIN_MILLIMETRES) {
            return place.toFrom < place.toTo ? new int[] {piece.from, piece.longitude[0], piece.latitude[0]}
                    : new int[] {piece.to, piece.longitude[last], piece.latitude[last]};
        }
        int junction = nodes++;
        int[] headX = Arrays.copyOf(piece.longitude, place.segment + 1);
        int[] headY = Arrays.copyOf(piece.latitude, place.segment + 1);
        headX[place.segment] = place.longitude;
        headY[place.segment] = place.latitude;
        int[] tailX = Arrays.copyOfRange(piece.longitude, place.segment - 1, last + 1);
        int[] tailY = Arrays.copyOfRange(piece.latitude, place.segment - 1, last + 1);
        tailX[0] = place.longitude;
        tailY[0] = place.latitude;
        pieces.set(place.piece, new Piece(piece.from, junction, headX, headY, place.toFrom, piece.index));
        pieces.add(new Piece(junction, piece.to, tailX, tailY, place.toTo,
                List.of(Bounds.of(tailX, tailY).boxes())));
        return new int[] {junction, place.longitude, place.latitude};
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
        Place place = points[point];
        boolean up = rules.contains(ReferenceRule.PIECES_ROUNDED_UP);
        // where pieces are not rounded, millimetres are counted
        int unit = up ? 1 : 1000;
        int beside = up ? place.beside / BESIDE_STREET_MILLIMETRES_PER_SECOND : place.beside;
        queue.add(new int[] {place.toFrom / (1000 / unit) + beside, pieces.get(place.piece).from});
        queue.add(new int[] {place.toTo / (1000 / unit) + beside, pieces.get(place.piece).to});
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
            Place place = points[point];
            if (place != null) {
                int beside = place.beside / 1000;
                Piece piece = pieces.get(place.piece);
                long walk = Math.min(seconds[piece.from] + (long) place.toFrom / 1000,
                        seconds[piece.to] + (long) place.toTo / 1000) + beside;
                if (!rules.contains(ReferenceRule.ENDS_ONLY) && place.piece == points[origin].piece) {
                    walk = Math.min(walk, beside + points[origin].beside / 1000
                            + Math.abs(place.toFrom - points[origin].toFrom) / 1000);
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
                Place place = points[point];
                if (place != null) {
                    Piece piece = pieces.get(place.piece);
                    long walk = (Math.min(distance[piece.from] + (long) place.toFrom,
                            distance[piece.to] + (long) place.toTo) + place.beside) / 1000;
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
