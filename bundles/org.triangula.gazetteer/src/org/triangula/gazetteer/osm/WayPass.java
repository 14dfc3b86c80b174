// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.osm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.triangula.geo.osm.OsmVisitor;

/** Second pass: ways that are streets, buildings with an address, lines of numbers, or parts of a ring. */
final class WayPass implements OsmVisitor {

    private static final Set<String> NO_STREETS = Set.of("platform", "proposed", "construction", "services",
        "rest_area", "bus_stop", "elevator", "corridor", "motorway", "motorway_link", "abandoned", "razed");
    /** So many points of a building give its middle well enough. */
    private static final int BUILDING_POINTS = 8;

    /** A way that is needed later. */
    record Way(Map<String, String> tags, long[] refs) {
    }

    final List<Way> streets = new ArrayList<>();
    final List<Way> buildings = new ArrayList<>();
    final List<Way> numberLines = new ArrayList<>();
    final List<Way> places = new ArrayList<>();
    final Map<Long, long[]> rings = new HashMap<>();
    final NodePositions positions = new NodePositions();
    final Set<Long> numberNodes = new HashSet<>();
    private final RelationPass relations;

    WayPass(RelationPass relations) {
        this.relations = relations;
    }

    @Override
    public boolean wantsNodes() {
        return false;
    }

    @Override
    public boolean wantsWays() {
        return true;
    }

    @Override
    public void node(long id, int longitudeE7, int latitudeE7, Map<String, String> tags) {
        // not wanted
    }

    @Override
    public void way(long id, Map<String, String> tags, long[] refs) {
        if (relations.ringWays.contains(id)) {
            rings.put(id, refs);
            want(refs);
        }
        String highway = tags.getOrDefault("highway", "");
        boolean square = "square".equals(tags.get("place"));
        if (tags.containsKey("name") && (square || !highway.isEmpty() && !NO_STREETS.contains(highway))) {
            streets.add(new Way(tags, refs));
            want(refs);
        } else if (tags.containsKey("name") && NodePass.PLACES.contains(tags.getOrDefault("place", ""))) {
            places.add(new Way(tags, refs));
            want(refs);
        }
        if (tags.containsKey("addr:interpolation")) {
            numberLines.add(new Way(withStreet(tags, relations.streetOfWay.get(id)), refs));
            want(refs);
            for (long ref : refs) {
                numberNodes.add(ref);
            }
        } else if (tags.containsKey("addr:housenumber")) {
            long[] few = few(refs);
            buildings.add(new Way(withStreet(tags, relations.streetOfWay.get(id)), few));
            want(few);
        }
    }

    /** Adds the street that a relation names to tags that name none. */
    static Map<String, String> withStreet(Map<String, String> tags, String street) {
        if (street == null || tags.containsKey("addr:street") || tags.containsKey("addr:place")) {
            return tags;
        }
        Map<String, String> more = new HashMap<>(tags);
        more.put("addr:street", street);
        return more;
    }

    static long[] few(long[] refs) {
        // the last point of a ring is its first
        int count = refs.length > 1 && refs[0] == refs[refs.length - 1] ? refs.length - 1 : refs.length;
        long[] few = new long[Math.min(count, BUILDING_POINTS)];
        for (int i = 0; i < few.length; i++) {
            few[i] = refs[(int) ((long) i * count / few.length)];
        }
        return few;
    }

    private void want(long[] refs) {
        for (long ref : refs) {
            positions.want(ref);
        }
    }
}
