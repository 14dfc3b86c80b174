// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.osm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.triangula.geo.osm.OsmMember;
import org.triangula.geo.osm.OsmVisitor;

/** First pass: which relations are boundaries, streets with their houses, or buildings of several rings. */
final class RelationPass implements OsmVisitor {

    private static final Set<String> HOUSE_ROLES = Set.of("house", "address", "addr:houselink");

    /** A relation whose ways make an area. */
    record Ring(Map<String, String> tags, List<Long> ways) {
    }

    final List<Ring> boundaries = new ArrayList<>();
    final List<Ring> buildings = new ArrayList<>();
    /** Street of houses that do not name it themselves. */
    final Map<Long, String> streetOfNode = new HashMap<>();
    final Map<Long, String> streetOfWay = new HashMap<>();
    final Set<Long> ringWays = new HashSet<>();

    @Override
    public boolean wantsNodes() {
        return false;
    }

    @Override
    public boolean wantsWays() {
        return false;
    }

    @Override
    public boolean wantsRelations() {
        return true;
    }

    @Override
    public void node(long id, int longitudeE7, int latitudeE7, Map<String, String> tags) {
        // not wanted
    }

    @Override
    public void way(long id, Map<String, String> tags, long[] refs) {
        // not wanted
    }

    @Override
    public void relation(long id, Map<String, String> tags, List<OsmMember> members) {
        String type = tags.getOrDefault("type", "");
        if ("administrative".equals(tags.get("boundary")) && tags.containsKey("name") && level(tags) > 0) {
            boundaries.add(ring(tags, members));
        } else if ("associatedStreet".equals(type) || "street".equals(type)) {
            String street = tags.getOrDefault("addr:street", tags.getOrDefault("name", ""));
            if (!street.isBlank()) {
                for (OsmMember member : members) {
                    if (HOUSE_ROLES.contains(member.role())) {
                        (member.kind() == OsmMember.Kind.NODE ? streetOfNode : streetOfWay).put(member.id(), street);
                    }
                }
            }
        } else if ("multipolygon".equals(type) && tags.containsKey("addr:housenumber")) {
            buildings.add(ring(tags, members));
        }
    }

    /** The level of a boundary; 0 when it is of no use here. */
    static int level(Map<String, String> tags) {
        String level = tags.getOrDefault("admin_level", "");
        return level.matches("[6-9]|10|11") ? Integer.parseInt(level) : 0;
    }

    private Ring ring(Map<String, String> tags, List<OsmMember> members) {
        List<Long> ways = members.stream().filter(member -> member.kind() == OsmMember.Kind.WAY)
            .filter(member -> !"inner".equals(member.role()) || tags.containsKey("boundary"))
            .map(OsmMember::id).toList();
        ringWays.addAll(ways);
        return new Ring(tags, ways);
    }
}
