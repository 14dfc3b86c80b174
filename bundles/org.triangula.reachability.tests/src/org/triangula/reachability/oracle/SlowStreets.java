// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.oracle;

import crosby.binary.BinaryParser;
import crosby.binary.Osmformat;
import crosby.binary.file.BlockInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.triangula.reachability.ReachabilityParameters;

/**
 * A slow, plain travel-time computation to check the engine with: the raw OpenStreetMap nodes and way segments, no
 * simplification, nearest street by comparing all segments, forward Dijkstra from each point. It shares no code with
 * the engine, only the data file of the profiles and the documented rounding.
 */
public final class SlowStreets {
    private static final double RADIUS = 6_371_008.8;

    private final SlowProfile profile;
    private final ReachabilityParameters parameters;
    private final Map<Long, Integer> index = new HashMap<>();
    private final List<double[]> coordinates = new ArrayList<>();
    private final List<Boolean> blocked = new ArrayList<>();
    private final Map<Long, double[]> allNodes = new HashMap<>();
    private final Map<Long, Map<String, String>> barrierTags = new HashMap<>();
    private final List<Segment> segments = new ArrayList<>();
    private List<List<long[]>> outgoing;
    private boolean[] large;
    private final SlowTurns turns;
    private int[] part;
    private double[] souths;
    private double[] norths;

    private record Segment(long way, int a, int b, double metres, float forward, float backward, boolean startable) {
        long millis(boolean inDirection) {
            return (long) Math.ceil(metres * 3600 / (inDirection ? forward : backward));
        }
    }

    private record RawWay(long id, Map<String, String> tags, List<Long> refs) {
    }

    /** A point on the streets: the segment, the share along it and the walk to it; null stands for no street. */
    public record Spot(int segment, double share, long walkMillis) {
    }

    /** Reads streets for one mode, named as in the profiles file. */
    public SlowStreets(Path pbf, String mode, double scale, ReachabilityParameters parameters) throws IOException {
        profile = new SlowProfile(mode, scale);
        this.parameters = parameters;
        turns = new SlowTurns(mode.equals("car"));
        List<RawWay> ways = new ArrayList<>();
        try (InputStream in = Files.newInputStream(pbf)) {
            try (BlockInputStream blocks = new BlockInputStream(in, new Collector(ways))) {
                blocks.process();
            }
        }
        for (RawWay way : ways) {
            addWay(way);
        }
        Set<Long> kept = new HashSet<>();
        Map<Long, Set<Long>> waysAt = new HashMap<>();
        for (RawWay way : ways) {
            if (profile.speed(way.tags) > 0) {
                kept.add(way.id);
                way.refs.forEach(ref -> waysAt.computeIfAbsent(ref, none -> new HashSet<>()).add(way.id));
            }
        }
        turns.resolve(index, kept, waysAt);
        findBends(ways);
        link();
    }

    private final class Collector extends BinaryParser {
        private final List<RawWay> ways;

        Collector(List<RawWay> ways) {
            this.ways = ways;
        }

        @Override
        protected void parseDense(Osmformat.DenseNodes nodes) {
            long id = 0;
            long lat = 0;
            long lon = 0;
            int j = 0;
            for (int i = 0; i < nodes.getIdCount(); i++) {
                id += nodes.getId(i);
                lat += nodes.getLat(i);
                lon += nodes.getLon(i);
                allNodes.put(id, new double[] {Math.round(parseLon(lon) * 1e7) / 1e7,
                        Math.round(parseLat(lat) * 1e7) / 1e7});
                Map<String, String> tags = new HashMap<>();
                while (j < nodes.getKeysValsCount() && nodes.getKeysVals(j) != 0) {
                    tags.put(getStringById(nodes.getKeysVals(j)), getStringById(nodes.getKeysVals(j + 1)));
                    j += 2;
                }
                j++;
                if (tags.containsKey("barrier")) {
                    barrierTags.put(id, tags);
                }
            }
        }

        @Override
        protected void parseNodes(List<Osmformat.Node> nodes) {
            if (!nodes.isEmpty()) {
                throw new IllegalStateException("only dense nodes are expected in the test data");
            }
        }

        @Override
        protected void parseWays(List<Osmformat.Way> list) {
            for (Osmformat.Way way : list) {
                Map<String, String> tags = new HashMap<>();
                for (int i = 0; i < way.getKeysCount(); i++) {
                    tags.put(getStringById(way.getKeys(i)), getStringById(way.getVals(i)));
                }
                List<Long> refs = new ArrayList<>();
                long ref = 0;
                for (long delta : way.getRefsList()) {
                    ref += delta;
                    refs.add(ref);
                }
                ways.add(new RawWay(way.getId(), tags, refs));
            }
        }

        @Override
        protected void parseRelations(List<Osmformat.Relation> relations) {
            for (Osmformat.Relation relation : relations) {
                Map<String, String> tags = new HashMap<>();
                for (int i = 0; i < relation.getKeysCount(); i++) {
                    tags.put(getStringById(relation.getKeys(i)), getStringById(relation.getVals(i)));
                }
                List<String> members = new ArrayList<>();
                long id = 0;
                for (int i = 0; i < relation.getMemidsCount(); i++) {
                    id += relation.getMemids(i);
                    members.add(getStringById(relation.getRolesSid(i)) + " " + relation.getTypes(i) + " " + id);
                }
                turns.add(tags, members);
            }
        }

        @Override
        protected void parse(Osmformat.HeaderBlock header) {
            // nothing in it matters here
        }

        @Override
        public void complete() {
            // everything is collected
        }
    }

    private void addWay(RawWay way) {
        double kmh = profile.speed(way.tags);
        if (kmh <= 0) {
            return;
        }
        int direction = profile.direction(way.tags);
        boolean startable = !profile.tagged(way.tags, "noSnap");
        long previous = Long.MIN_VALUE;
        for (long ref : way.refs) {
            if (!allNodes.containsKey(ref)) {
                previous = Long.MIN_VALUE;
                continue;
            }
            if (previous != Long.MIN_VALUE && previous != ref) {
                int a = node(previous);
                int b = node(ref);
                segments.add(new Segment(way.id, a, b, metres(coordinates.get(a), coordinates.get(b)),
                        direction >= 0 ? (float) kmh : 0, direction <= 0 ? (float) kmh : 0, startable));
            }
            previous = ref;
        }
    }

    /** Nodes within one way that no other way of any mode uses. */
    private void findBends(List<RawWay> ways) throws IOException {
        List<SlowProfile> all = List.of(new SlowProfile("walk", 1), new SlowProfile("bike", 1),
                new SlowProfile("car", 1));
        Map<Long, Integer> uses = new HashMap<>();
        for (RawWay way : ways) {
            if (all.stream().anyMatch(one -> one.speed(way.tags) > 0)) {
                for (int i = 0; i < way.refs.size(); i++) {
                    boolean end = i == 0 || i == way.refs.size() - 1 || !allNodes.containsKey(way.refs.get(i - 1))
                            || !allNodes.containsKey(way.refs.get(i + 1));
                    uses.merge(way.refs.get(i), end ? 2 : 1, Integer::sum);
                }
            }
        }
        uses.forEach((id, count) -> {
            boolean barrier = barrierTags.containsKey(id)
                    && all.stream().anyMatch(one -> one.blocks(barrierTags.get(id)));
            if (count == 1 && !barrier && index.containsKey(id)) {
                turns.bend(index.get(id));
            }
        });
    }

    private int node(long id) {
        return index.computeIfAbsent(id, key -> {
            coordinates.add(allNodes.get(key));
            blocked.add(barrierTags.containsKey(key) && profile.blocks(barrierTags.get(key)));
            return coordinates.size() - 1;
        });
    }

    static double metres(double[] p, double[] q) {
        // multiplied in the documented order, so that interpolated times at exact half seconds are rounded alike
        double y = Math.sin(Math.toRadians(q[1] - p[1]) / 2);
        double x = Math.sin(Math.toRadians(q[0] - p[0]) / 2);
        double u = y * y + Math.cos(Math.toRadians(p[1])) * Math.cos(Math.toRadians(q[1])) * x * x;
        return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(u)));
    }

    private void link() {
        int count = coordinates.size();
        outgoing = new ArrayList<>();
        List<List<long[]>> incoming = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            outgoing.add(new ArrayList<>());
            incoming.add(new ArrayList<>());
        }
        for (Segment s : segments) {
            if (!blocked.get(s.a) && !blocked.get(s.b)) {
                if (s.forward > 0) {
                    outgoing.get(s.a).add(new long[] {s.b, s.millis(true), s.way});
                    incoming.get(s.b).add(new long[] {s.a});
                }
                if (s.backward > 0) {
                    outgoing.get(s.b).add(new long[] {s.a, s.millis(false), s.way});
                    incoming.get(s.a).add(new long[] {s.b});
                }
            }
        }
        souths = segments.stream().mapToDouble(s -> Math.min(coordinates.get(s.a)[1], coordinates.get(s.b)[1]))
                .toArray();
        norths = segments.stream().mapToDouble(s -> Math.max(coordinates.get(s.a)[1], coordinates.get(s.b)[1]))
                .toArray();
        findParts(count, incoming);
        double[] length = new double[count];
        for (Segment s : segments) {
            boolean both = s.forward > 0 && s.backward > 0;
            if (!blocked.get(s.a) && !blocked.get(s.b) && part[s.a] == part[s.b] || both && !blocked.get(s.a)
                    && blocked.get(s.b)) {
                length[part[s.a]] += s.metres;
            } else if (both && blocked.get(s.a) && !blocked.get(s.b)) {
                length[part[s.b]] += s.metres;
            }
        }
        double longest = Arrays.stream(length).max().orElse(0);
        large = new boolean[count];
        for (int i = 0; i < count; i++) {
            large[i] = !blocked.get(i) && length[part[i]] >= Math.min(longest, parameters.minimumIslandMetres());
        }
    }

    /** Strong components after Kosaraju: order by finishing time, then collect against the arcs. */
    private void findParts(int count, List<List<long[]>> incoming) {
        boolean[] seen = new boolean[count];
        int[] order = new int[count];
        int finished = 0;
        for (int root = 0; root < count; root++) {
            if (seen[root]) {
                continue;
            }
            List<int[]> stack = new ArrayList<>();
            stack.add(new int[] {root, 0});
            seen[root] = true;
            while (!stack.isEmpty()) {
                int[] top = stack.getLast();
                if (top[1] < outgoing.get(top[0]).size()) {
                    int next = (int) outgoing.get(top[0]).get(top[1]++)[0];
                    if (!seen[next]) {
                        seen[next] = true;
                        stack.add(new int[] {next, 0});
                    }
                } else {
                    order[finished++] = top[0];
                    stack.removeLast();
                }
            }
        }
        part = new int[count];
        Arrays.fill(part, -1);
        for (int i = count - 1; i >= 0; i--) {
            if (part[order[i]] < 0) {
                List<Integer> stack = new ArrayList<>(List.of(order[i]));
                part[order[i]] = i;
                while (!stack.isEmpty()) {
                    for (long[] arc : incoming.get(stack.removeLast())) {
                        if (part[(int) arc[0]] < 0) {
                            part[(int) arc[0]] = i;
                            stack.add((int) arc[0]);
                        }
                    }
                }
            }
        }
    }

    /** Finds the nearest place on a street by looking at every segment. */
    public Spot spot(double lon, double lat) {
        double kx = Math.toRadians(1) * RADIUS * Math.cos(Math.toRadians(lat));
        double ky = Math.toRadians(1) * RADIUS;
        double best = parameters.snapMetres();
        int bestSegment = -1;
        double bestShare = 0;
        // what lies too far north or south is passed over before anything is looked up; a metre more than needed
        double reach = (best + 1) / ky;
        for (int i = 0; i < segments.size(); i++) {
            if (souths[i] > lat + reach || norths[i] < lat - reach) {
                continue;
            }
            Segment s = segments.get(i);
            double ax = (coordinates.get(s.a)[0] - lon) * kx;
            double ay = (coordinates.get(s.a)[1] - lat) * ky;
            double bx = (coordinates.get(s.b)[0] - lon) * kx;
            double by = (coordinates.get(s.b)[1] - lat) * ky;
            if (Math.min(ax, bx) > best || Math.max(ax, bx) < -best || Math.min(ay, by) > best || Math.max(ay,
                    by) < -best
                    || !usable(s)) {
                continue;
            }
            double dx = bx - ax;
            double dy = by - ay;
            double square = dx * dx + dy * dy;
            double share = square == 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / square));
            double x = share == 1 ? bx : ax + share * dx;
            double y = share == 1 ? by : ay + share * dy;
            double distance = Math.sqrt(x * x + y * y);
            if (distance < best || bestSegment < 0 && distance <= best) {
                best = distance;
                bestSegment = i;
                bestShare = share;
            }
        }
        return bestSegment < 0 ? null
                : new Spot(bestSegment, bestShare, (long) Math.ceil(best * 3600 / parameters.walkSpeedKmh()));
    }

    private boolean usable(Segment s) {
        boolean both = s.forward > 0 && s.backward > 0;
        return s.startable && (both && (large[s.a] || large[s.b])
                || (s.forward > 0 || s.backward > 0) && large[s.a] && large[s.b] && part[s.a] == part[s.b]);
    }

    /**
     * Times from a spot to all nodes up to a limit, in milliseconds; missing = farther. Includes the walk to the
     * street.
     */
    public Map<Integer, Long> search(Spot from, long limitMillis) {
        Map<Integer, Long> settled = new HashMap<>();
        PriorityQueue<long[]> queue = new PriorityQueue<>((p, q) -> Long.compare(p[0], q[0]));
        Segment s = segments.get(from.segment);
        long ahead = s.forward > 0 ? s.millis(true) : 0;
        long back = s.backward > 0 ? s.millis(false) : 0;
        if (from.share == 0 && !blocked.get(s.a)) {
            queue.add(new long[] {from.walkMillis, s.a});
        } else if (s.backward > 0 && !blocked.get(s.a)) {
            queue.add(new long[] {from.walkMillis + Math.round(from.share * back), turns.state(s.a, s.way, s.b)});
        }
        if (from.share == 1 && !blocked.get(s.b)) {
            queue.add(new long[] {from.walkMillis, s.b});
        } else if (s.forward > 0 && !blocked.get(s.b)) {
            queue.add(new long[] {from.walkMillis + ahead - Math.round(from.share * ahead),
                    turns.state(s.b, s.way, s.a)});
        }
        while (!queue.isEmpty()) {
            long[] top = queue.poll();
            if (top[0] > limitMillis || settled.putIfAbsent((int) top[1], top[0]) != null) {
                continue;
            }
            for (long[] arc : outgoing.get(turns.node((int) top[1]))) {
                int next = turns.state((int) arc[0], arc[2], turns.node((int) top[1]));
                if (turns.permits((int) top[1], arc[2], (int) arc[0]) && !settled.containsKey(next)) {
                    queue.add(new long[] {top[0] + arc[1], next});
                }
            }
        }
        return settled;
    }

    /**
     * Time from the spot of a search to another spot in milliseconds, Long.MAX_VALUE if farther than the search went.
     */
    public long time(Spot from, Map<Integer, Long> search, Spot to) {
        Segment s = segments.get(to.segment);
        long best = Long.MAX_VALUE;
        long ahead = s.forward > 0 ? s.millis(true) : 0;
        long back = s.backward > 0 ? s.millis(false) : 0;
        Long viaA = turns.earliest(search, s.a, to.share == 0 ? -1 : s.way);
        Long viaB = turns.earliest(search, s.b, to.share == 1 ? -1 : s.way);
        if (viaA != null) {
            if (to.share == 0) {
                best = viaA;
            } else if (s.forward > 0) {
                best = viaA + Math.round(to.share * ahead);
            }
        }
        if (viaB != null) {
            if (to.share == 1) {
                best = Math.min(best, viaB);
            } else if (s.backward > 0) {
                best = Math.min(best, viaB + back - Math.round(to.share * back));
            }
        }
        if (from.segment == to.segment) {
            long forward = Math.round(to.share * ahead) - Math.round(from.share * ahead);
            long backward = Math.round(from.share * back) - Math.round(to.share * back);
            if (s.forward > 0 && forward >= 0) {
                best = Math.min(best, from.walkMillis + forward);
            }
            if (s.backward > 0 && backward >= 0) {
                best = Math.min(best, from.walkMillis + backward);
            }
        }
        return best == Long.MAX_VALUE ? best : best + to.walkMillis;
    }

    /** Milliseconds to full seconds, rounded up. */
    public static int seconds(long millis) {
        return (int) ((millis + 999) / 1000);
    }
}
