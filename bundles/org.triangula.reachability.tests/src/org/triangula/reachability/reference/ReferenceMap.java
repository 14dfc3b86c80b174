// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.reference;

import crosby.binary.BinaryParser;
import crosby.binary.Osmformat;
import crosby.binary.file.BlockInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.triangula.reachability.network.write.OsmPbfWriter;

/**
 * A map on which walking is allowed where R5 4.8.1 allows it. Its rules, as its published source has them: the kind of
 * way says whether walking is allowed by itself (paths, footways, steps and the like) or as everybody is (streets,
 * trunk roads too); {@code access} changes only the latter, {@code foot} and a pavement both; a permission for certain
 * people only ({@code destination}, {@code private} …) is none.
 */
final class ReferenceMap extends BinaryParser {
    private static final Set<String> FOR_WALKING = Set.of("pedestrian", "path", "bridleway", "cycleway", "footway",
            "steps", "platform", "corridor");
    private static final Set<String> STREETS = Set.of("trunk", "trunk_link", "primary", "primary_link", "secondary",
            "secondary_link", "tertiary", "tertiary_link", "unclassified", "residential", "living_street", "road",
            "service", "track");
    private static final Set<String> YES = Set.of("yes", "1", "true", "official", "unknown", "public", "permissive",
            "designated", "lane", "track", "shared_lane", "share_busway", "crossing");
    private static final Set<String> NO = Set.of("no", "0", "false", "license", "restricted", "prohibited", "emergency",
            "use_sidepath", "dismount", "destination", "customers", "customer", "delivery", "forestry", "agricultural",
            "residents", "resident", "private");

    private final OsmPbfWriter writer = new OsmPbfWriter();

    private ReferenceMap() {
    }

    /** Writes the map with {@code foot=yes} or {@code foot=no} on every way. */
    static void write(Path map, Path file) throws IOException {
        ReferenceMap copy = new ReferenceMap();
        try (InputStream in = Files.newInputStream(map); BlockInputStream blocks = new BlockInputStream(in, copy)) {
            blocks.process();
        }
        copy.writer.write(file);
    }

    @Override
    protected void parseDense(Osmformat.DenseNodes nodes) {
        long id = 0;
        long lat = 0;
        long lon = 0;
        for (int i = 0; i < nodes.getIdCount(); i++) {
            id += nodes.getId(i);
            lat += nodes.getLat(i);
            lon += nodes.getLon(i);
            writer.node(id, parseLon(lon), parseLat(lat), Map.of());
        }
    }

    @Override
    protected void parseWays(List<Osmformat.Way> ways) {
        for (Osmformat.Way way : ways) {
            Map<String, String> tags = new HashMap<>();
            for (int i = 0; i < way.getKeysCount(); i++) {
                tags.put(getStringById(way.getKeys(i)), getStringById(way.getVals(i)));
            }
            boolean walkable = isWalkable(tags);
            tags.keySet().removeAll(Set.of("access", "motorroad"));
            tags.put("foot", walkable ? "yes" : "no");
            long[] refs = way.getRefsList().stream().mapToLong(Long::longValue).toArray();
            for (int i = 1; i < refs.length; i++) {
                refs[i] += refs[i - 1];
            }
            writer.way(way.getId(), tags, refs);
        }
    }

    private static boolean isWalkable(Map<String, String> tags) {
        String kind = tags.getOrDefault("highway", "");
        boolean ownRight = FOR_WALKING.contains(kind) || kind.isEmpty() && ("platform".equals(tags.get("railway"))
                || "platform".equals(tags.get("public_transport")));
        boolean walkable = ownRight || STREETS.contains(kind);
        if (!ownRight) {
            walkable = label(tags.get("access"), walkable);
        }
        walkable = label(tags.get("foot"), walkable);
        return walkable || Set.of("both", "left", "right").contains(tags.getOrDefault("sidewalk", ""));
    }

    private static boolean label(String value, boolean otherwise) {
        if (value == null) {
            return otherwise;
        }
        String first = value.split(";")[0].strip();
        return YES.contains(first) || !NO.contains(first) && otherwise;
    }

    @Override
    protected void parseNodes(List<Osmformat.Node> nodes) {
        if (!nodes.isEmpty()) {
            throw new IllegalStateException("only dense nodes are expected in the test data");
        }
    }

    @Override
    protected void parseRelations(List<Osmformat.Relation> relations) {
        // rules on turning do not matter on foot
    }

    @Override
    protected void parse(Osmformat.HeaderBlock header) {
        // nothing in it matters here
    }

    @Override
    public void complete() {
        // everything is handed on
    }
}
