// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.reference;

import crosby.binary.BinaryParser;
import crosby.binary.Osmformat;
import crosby.binary.file.BlockInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The ways of a map, and R5 4.8.1's permission to walk on them, as its published source has it: the kind of way says
 * whether walking is allowed by itself (paths, footways, steps and the like) or as everybody is (streets, trunk roads
 * too); {@code access} changes only the latter, {@code foot} and a pavement both; a permission for certain people only
 * ({@code destination}, {@code private} …) is none.
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

    /**
     * A way.
     *
     * @param nodes    ids in order
     * @param walkable whether walking is allowed
     */
    record Way(long[] nodes, boolean walkable) {
    }

    private final Map<Long, int[]> nodes = new HashMap<>();
    private final List<Way> ways = new ArrayList<>();

    private final Predicate<Map<String, String>> walkable;

    private ReferenceMap(Predicate<Map<String, String>> walkable) {
        this.walkable = walkable;
    }

    /** @param walkable tells from the tags of a way whether one may walk on it */
    static ReferenceMap read(Path file, Predicate<Map<String, String>> walkable) throws IOException {
        ReferenceMap map = new ReferenceMap(walkable);
        try (InputStream in = Files.newInputStream(file); BlockInputStream blocks = new BlockInputStream(in, map)) {
            blocks.process();
        }
        return map;
    }

    /** All ways in the order of the file, borders of fields and buildings among them. */
    List<Way> ways() {
        return ways;
    }

    /** Longitude and latitude of a node in 10⁻⁷ degrees, null if the file has none. */
    int[] place(long node) {
        return nodes.get(node);
    }

    @Override
    protected void parseDense(Osmformat.DenseNodes block) {
        long id = 0;
        long lat = 0;
        long lon = 0;
        for (int i = 0; i < block.getIdCount(); i++) {
            id += block.getId(i);
            lat += block.getLat(i);
            lon += block.getLon(i);
            nodes.put(id, new int[] {(int) (parseLon(lon) * 1e7), (int) (parseLat(lat) * 1e7)});
        }
    }

    @Override
    protected void parseWays(List<Osmformat.Way> block) {
        for (Osmformat.Way way : block) {
            Map<String, String> tags = new HashMap<>();
            for (int i = 0; i < way.getKeysCount(); i++) {
                tags.put(getStringById(way.getKeys(i)), getStringById(way.getVals(i)));
            }
            long[] refs = way.getRefsList().stream().mapToLong(Long::longValue).toArray();
            for (int i = 1; i < refs.length; i++) {
                refs[i] += refs[i - 1];
            }
            ways.add(new Way(refs, walkable.test(tags)));
        }
    }

    /** R5's permission to walk on a way. */
    static boolean isWalkable(Map<String, String> tags) {
        String kind = tags.getOrDefault("highway", "");
        boolean platform = kind.isEmpty() && ("platform".equals(tags.get("railway"))
                || "platform".equals(tags.get("public_transport")));
        if (kind.isEmpty() && !platform || tags.containsKey("construction") || tags.containsKey("proposed")) {
            return false;
        }
        boolean ownRight = FOR_WALKING.contains(kind) || platform;
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
    protected void parseNodes(List<Osmformat.Node> block) {
        if (!block.isEmpty()) {
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
        // everything is read
    }
}
