// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.street;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.triangula.core.progress.Progress;
import org.triangula.geo.osm.OsmFormatException;
import org.triangula.geo.osm.OsmPbfReader;
import org.triangula.geo.osm.OsmVisitor;
import org.triangula.geo.osm.OsmXmlReader;
import org.triangula.reachability.ReachabilityInputException;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityProgress;

/**
 * Builds the {@link StreetNetwork} from an OpenStreetMap file (PBF or XML) in two passes: ways first, then the nodes
 * they need.
 * Streets are split where they meet, end, are cut by the extract's border, or where a barrier stands.
 */
public final class StreetNetworkBuilder {
    private static final int MODES = StreetProfiles.MODES.size();

    private final StreetProfiles profiles;
    private final double[] scales = new double[MODES];

    /** @param profiles speeds and rules; @param parameters base speeds */
    public StreetNetworkBuilder(StreetProfiles profiles, ReachabilityParameters parameters) {
        this.profiles = profiles;
        for (int mode = 0; mode < MODES; mode++) {
            scales[mode] = profiles.scale(StreetProfiles.MODES.get(mode), parameters);
        }
    }

    /**
     * Reads the file and builds the network.
     *
     * @throws ReachabilityInputException if the file is damaged or holds no street
     * @throws IOException                if reading fails
     */
    public StreetNetwork build(Path osmFile, ReachabilityProgress progress) throws IOException {
        OsmSource reader = OsmXmlReader.isXml(osmFile) ? new OsmXmlReader(osmFile)::read
                : new OsmPbfReader(osmFile)::read;
        StreetWays ways = new StreetWays(profiles, scales);
        read(reader, ways, progress);
        if (ways.wayCount() == 0) {
            throw new ReachabilityInputException(osmFile
                    + ": the file holds no street that can be walked, cycled or driven. "
                    + "If it should, it was cut before its ways; fetch it again.");
        }
        StreetNodes nodes = new StreetNodes(ways.distinctRefs(), profiles);
        read(reader, nodes, progress);
        if (nodes.missing() > nodes.size() / 2) {
            throw new ReachabilityInputException(osmFile + ": " + nodes.missing() + " of " + nodes.size()
                    + " nodes of its streets are missing. The file is incomplete; fetch it again.");
        }
        return assemble(ways, nodes, progress);
    }

    /** A file that is read from its beginning for every pass. */
    private interface OsmSource {
        void read(OsmVisitor visitor, String task, Progress progress) throws IOException;
    }

    private static void read(OsmSource reader, OsmVisitor visitor, ReachabilityProgress progress)
            throws IOException {
        try {
            reader.read(visitor, "Reading streets", new Progress() {
                @Override
                public void report(String task, double share) {
                    progress.report(task, share);
                }

                @Override
                public boolean isCancelled() {
                    return progress.isCancelled();
                }
            });
        } catch (OsmFormatException e) {
            throw new ReachabilityInputException(String.valueOf(e.getMessage()), e);
        }
    }

    private static StreetNetwork assemble(StreetWays ways, StreetNodes nodes, ReachabilityProgress progress) {
        progress.report("Linking streets", 0);
        int[] ranks = new int[ways.endRef(ways.wayCount() - 1)];
        byte[] uses = countUses(ways, nodes, ranks);
        int[] nodeOf = numberNodes(nodes, uses);
        int nodeCount = 0;
        for (int node : nodeOf) {
            nodeCount = Math.max(nodeCount, node + 1);
        }
        EdgeCollector edges = new EdgeCollector();
        for (int way = 0; way < ways.wayCount(); way++) {
            addEdges(way, ways, nodes, ranks, nodeOf, edges);
        }
        boolean[][] blocked = new boolean[MODES][nodeCount];
        for (int rank = 0; rank < nodeOf.length; rank++) {
            if (nodeOf[rank] >= 0) {
                for (int mode = 0; mode < MODES; mode++) {
                    blocked[mode][nodeOf[rank]] = (nodes.blockedModes(rank) >> mode & 1) == 1;
                }
            }
        }
        progress.report("Linking streets", 1);
        return edges.toNetwork(ways, blocked, nodeCount, nodes.missing(), id -> {
            int rank = nodes.rank(id);
            return rank < 0 ? -1 : nodeOf[rank];
        });
    }

    /** Counts how often each node is used; ends of ways, of cut parts and barriers count as junctions (2). */
    private static byte[] countUses(StreetWays ways, StreetNodes nodes, int[] ranks) {
        byte[] uses = new byte[nodes.size()];
        for (int way = 0; way < ways.wayCount(); way++) {
            int end = ways.endRef(way);
            int previous = -1;
            for (int i = ways.firstRef(way); i < end; i++) {
                int rank = nodes.rank(ways.ref(i));
                ranks[i] = rank;
                if (nodes.isMissing(rank)) {
                    if (previous >= 0) {
                        uses[previous] = 2;
                    }
                    previous = -1;
                    continue;
                }
                boolean junction = previous < 0 || i == end - 1 || nodes.blockedModes(rank) != 0;
                uses[rank] = (byte) Math.min(2, uses[rank] + (junction ? 2 : 1));
                previous = rank;
            }
        }
        return uses;
    }

    /** Numbers the junctions along a Z-order curve. */
    private static int[] numberNodes(StreetNodes nodes, byte[] uses) {
        int count = 0;
        for (byte use : uses) {
            count += use >= 2 ? 1 : 0;
        }
        long[] keys = new long[count];
        int next = 0;
        for (int rank = 0; rank < uses.length; rank++) {
            if (uses[rank] >= 2) {
                long x = nodes.longitude(rank) + 1_800_000_000L >> 16;
                long y = nodes.latitude(rank) + 900_000_000L >> 16;
                keys[next++] = (spread(x) | spread(y) << 1) << 31 | rank;
            }
        }
        Arrays.parallelSort(keys);
        int[] nodeOf = new int[uses.length];
        Arrays.fill(nodeOf, -1);
        for (int node = 0; node < count; node++) {
            nodeOf[(int) (keys[node] & Integer.MAX_VALUE)] = node;
        }
        return nodeOf;
    }

    /** Spreads the low 16 bits to the even bits. */
    private static long spread(long value) {
        long v = value & 0xFFFF;
        v = (v | v << 8) & 0x00FF00FF;
        v = (v | v << 4) & 0x0F0F0F0F;
        v = (v | v << 2) & 0x33333333;
        return (v | v << 1) & 0x55555555;
    }

    private static void addEdges(int way, StreetWays ways, StreetNodes nodes, int[] ranks, int[] nodeOf,
            EdgeCollector edges) {
        int end = ways.endRef(way);
        int first = -1;
        int previous = -1;
        for (int i = ways.firstRef(way); i < end; i++) {
            int rank = ranks[i];
            if (nodes.isMissing(rank)) {
                edges.dropOpen();
                first = -1;
                continue;
            }
            if (first < 0) {
                edges.open(nodes.longitude(rank), nodes.latitude(rank));
                first = nodeOf[rank];
            } else if (rank != previous) {
                edges.point(nodes.longitude(rank), nodes.latitude(rank));
                if (nodeOf[rank] >= 0) {
                    edges.close(way, first, nodeOf[rank]);
                    edges.open(nodes.longitude(rank), nodes.latitude(rank));
                    first = nodeOf[rank];
                }
            }
            previous = rank;
        }
        edges.dropOpen();
    }

    /** Collects edges and their shapes. */
    private static final class EdgeCollector {
        private final IntList from = new IntList(1 << 10);
        private final IntList to = new IntList(1 << 10);
        private final IntList wayOf = new IntList(1 << 10);
        private final IntList shapeStart = new IntList(1 << 10);
        private final IntList longitude = new IntList(1 << 12);
        private final IntList latitude = new IntList(1 << 12);
        private final IntList openLongitude = new IntList(64);
        private final IntList openLatitude = new IntList(64);

        void open(int x, int y) {
            point(x, y);
        }

        void point(int x, int y) {
            openLongitude.add(x);
            openLatitude.add(y);
        }

        void dropOpen() {
            openLongitude.clear();
            openLatitude.clear();
        }

        void close(int way, int fromNode, int toNode) {
            from.add(fromNode);
            to.add(toNode);
            wayOf.add(way);
            shapeStart.add(longitude.size());
            for (int i = 0; i < openLongitude.size(); i++) {
                longitude.add(openLongitude.get(i));
                latitude.add(openLatitude.get(i));
            }
            dropOpen();
        }

        StreetNetwork toNetwork(StreetWays ways, boolean[][] blocked, int nodeCount, long missing,
                TurnRules.NodeNumbers numbers) {
            int count = from.size();
            float[][] forward = new float[MODES][count];
            float[][] backward = new float[MODES][count];
            boolean[][] startable = new boolean[MODES][count];
            for (int edge = 0; edge < count; edge++) {
                for (int mode = 0; mode < MODES; mode++) {
                    forward[mode][edge] = ways.forward(wayOf.get(edge), mode);
                    backward[mode][edge] = ways.backward(wayOf.get(edge), mode);
                    startable[mode][edge] = ways.startable(wayOf.get(edge), mode);
                }
            }
            shapeStart.add(longitude.size());
            int[] edgeFrom = from.toArray();
            int[] edgeTo = to.toArray();
            int[] rules = ways.turnRules().resolve(ways, numbers, edgeFrom, edgeTo, wayOf.toArray());
            return new StreetNetwork(edgeFrom, edgeTo, shapeStart.toArray(), longitude.toArray(),
                    latitude.toArray(), forward, backward, startable, blocked, nodeCount, missing, rules);
        }
    }
}
