// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.network.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.triangula.reachability.results.AtomicFile;

/**
 * Writes a small street network as an OpenStreetMap PBF file, for invented examples and tests. Elements are sorted by
 * id, so the same network always gives the same bytes.
 */
public final class OsmPbfWriter {
    private static final double UNITS_PER_DEGREE = 1e7;

    private final TreeMap<Long, Node> nodes = new TreeMap<>();
    private final TreeMap<Long, Way> ways = new TreeMap<>();
    private final TreeMap<Long, TurnRestriction> turnRestrictions = new TreeMap<>();

    private record Node(double longitude, double latitude, Map<String, String> tags) {
    }

    private record Way(Map<String, String> tags, long[] refs) {
    }

    private record TurnRestriction(String kind, long fromWay, long viaNode, long toWay) {
    }

    /** Adds a node; coordinates in degrees, WGS 84. */
    public OsmPbfWriter node(long id, double longitude, double latitude, Map<String, String> tags) {
        nodes.put(id, new Node(longitude, latitude, new TreeMap<>(tags)));
        return this;
    }

    /** Adds a way over nodes. */
    public OsmPbfWriter way(long id, Map<String, String> tags, long... refs) {
        ways.put(id, new Way(new TreeMap<>(tags), refs.clone()));
        return this;
    }

    /** Adds a rule on turning from one way over a node into another, such as {@code no_left_turn}. */
    public OsmPbfWriter turnRestriction(long id, String kind, long fromWay, long viaNode, long toWay) {
        turnRestrictions.put(id, new TurnRestriction(kind, fromWay, viaNode, toWay));
        return this;
    }

    /** Writes the file, atomically. */
    public void write(Path file) throws IOException {
        AtomicFile.write(file, stream -> {
            OsmPbfStream out = new OsmPbfStream(stream);
            for (Map.Entry<Long, Node> entry : nodes.entrySet()) {
                Node node = entry.getValue();
                out.node(entry.getKey(), (int) Math.round(node.longitude * UNITS_PER_DEGREE),
                        (int) Math.round(node.latitude * UNITS_PER_DEGREE), node.tags);
            }
            for (Map.Entry<Long, Way> entry : ways.entrySet()) {
                out.way(entry.getKey(), entry.getValue().tags, entry.getValue().refs);
            }
            for (Map.Entry<Long, TurnRestriction> entry : turnRestrictions.entrySet()) {
                TurnRestriction rule = entry.getValue();
                out.turnRestriction(entry.getKey(), rule.kind, rule.fromWay, rule.viaNode, rule.toWay);
            }
            out.finish();
        });
    }
}
