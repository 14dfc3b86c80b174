// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.triangula.reachability.street.GeoMath;

/**
 * Streets of a map as R5 4.8.1 cuts them: at nodes that any other way has, too; and the places on them where it links
 * points. A stop cuts its piece once more, unless a junction lies within five metres.
 */
final class ReferencePieces {
    private static final int LEAST_JUNCTIONS = 40;
    private static final double LEAST_METRES = 2_000;
    private static final int JOIN_MILLIMETRES = 5_000;
    /** R5's own measure for the way to a street, shorter than that for streets. */
    private static final double METRES_PER_DEGREE = 111_111.111;
    private static final double NEAR_METRES = 300;
    private static final double FAR_METRES = 1_600;
    /** The radius of the earth of R5 against that of the engine. */
    static final double EARTH = 6_367_450 / GeoMath.EARTH_RADIUS_METRES;

    /** A piece of street between two junctions; longitudes and latitudes in 10⁻⁷ degrees. */
    record Piece(int from, int to, int[] longitude, int[] latitude, int millimetres, ReferenceBounds bounds,
            List<ReferenceBounds> index) {
        Piece(int from, int to, int[] longitude, int[] latitude, int millimetres, List<ReferenceBounds> index) {
            this(from, to, longitude, latitude, millimetres, ReferenceBounds.of(longitude, latitude), index);
        }
    }

    /** A place on a piece; distances in millimetres. */
    record Place(int piece, int segment, int longitude, int latitude, int toFrom, int toTo, int beside) {
    }

    private final Set<ReferenceRule> rules;
    private final List<Piece> pieces = new ArrayList<>();
    private int nodes;

    ReferencePieces(ReferenceMap map, Set<ReferenceRule> rules) {
        this.rules = rules;
        cut(map);
    }

    /** All pieces; a place names one by its number. */
    List<Piece> all() {
        return pieces;
    }

    /** Makes a junction that lies on no piece, such as a stop. */
    int newJunction() {
        return nodes++;
    }

    /** Returns how many junctions there are. */
    int junctions() {
        return nodes;
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
    private static List<ReferenceBounds> mirrored(int[] longitude, int[] latitude) {
        List<ReferenceBounds> boxes = new ArrayList<>();
        for (int i = 1; i < longitude.length; i++) {
            int alongX = longitude[i - 1] - longitude[i];
            int alongY = latitude[i - 1] - latitude[i];
            int steps = Math.max(1, Math.max(Math.abs(alongX) / ReferenceBounds.BOX_EAST,
                    Math.abs(alongY) / ReferenceBounds.BOX_NORTH));
            for (int step = 0; step < steps; step++) {
                boxes.add(ReferenceBounds.of(new int[] {longitude[i - 1] + (int) ((double) alongX * step / steps),
                        longitude[i - 1] + (int) ((double) alongX * (step + 1) / steps)},
                        new int[] {latitude[i - 1] + (int) ((double) alongY * step / steps),
                                latitude[i - 1] + (int) ((double) alongY * (step + 1) / steps)}).boxes());
            }
        }
        return boxes;
    }

    /** The place where a point is linked, null if no street is near. */
    Place place(double longitude, double latitude) {
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
        ReferenceBounds around = ReferenceBounds.around(x, y, radius, shorter);
        ReferenceBounds boxes = around.boxes();
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
    int[] junctionAt(Place place) {
        Piece piece = pieces.get(place.piece);
        int last = piece.longitude.length - 1;
        if (place.toFrom < JOIN_MILLIMETRES || place.toTo < JOIN_MILLIMETRES) {
            return place.toFrom < place.toTo ? new int[] {piece.from, piece.longitude[0], piece.latitude[0]}
                    : new int[] {piece.to, piece.longitude[last], piece.latitude[last]};
        }
        int junction = newJunction();
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
                List.of(ReferenceBounds.of(tailX, tailY).boxes())));
        return new int[] {junction, place.longitude, place.latitude};
    }
}
