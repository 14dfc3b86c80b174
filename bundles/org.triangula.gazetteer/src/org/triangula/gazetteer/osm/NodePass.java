// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.osm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.triangula.geo.osm.OsmVisitor;

/** Third pass: settlements and addresses that are points, and where the points of the ways lie. */
final class NodePass implements OsmVisitor {

    /** Values of the tag place that name a settlement or a part of one. */
    static final Set<String> PLACES = Set.of("city", "town", "village", "hamlet", "suburb", "quarter",
        "neighbourhood", "borough", "city_block", "isolated_dwelling", "farm", "municipality");

    final List<OsmExtract.Place> places = new ArrayList<>();
    /** Tags of the points of lines of numbers. */
    final Map<Long, Map<String, String>> numberTags = new HashMap<>();
    private final RelationPass relations;
    private final WayPass ways;
    private final ExtractAddresses addresses;

    NodePass(RelationPass relations, WayPass ways, ExtractAddresses addresses) {
        this.relations = relations;
        this.ways = ways;
        this.addresses = addresses;
        ways.positions.freeze();
    }

    @Override
    public boolean wantsNodes() {
        return true;
    }

    @Override
    public boolean wantsWays() {
        return false;
    }

    @Override
    public void node(long id, int longitudeE7, int latitudeE7, Map<String, String> tags) {
        ways.positions.found(id, longitudeE7, latitudeE7);
        if (tags.isEmpty()) {
            return;
        }
        if (tags.containsKey("addr:housenumber")) {
            Map<String, String> full = WayPass.withStreet(tags, relations.streetOfNode.get(id));
            address(addresses, full, longitudeE7, latitudeE7);
            if (ways.numberNodes.contains(id)) {
                numberTags.put(id, full);
            }
        }
        String kind = tags.getOrDefault("place", "");
        if (PLACES.contains(kind) && tags.containsKey("name")) {
            places.add(place(tags, longitudeE7, latitudeE7));
        }
    }

    @Override
    public void way(long id, Map<String, String> tags, long[] refs) {
        // not wanted
    }

    static OsmExtract.Place place(Map<String, String> tags, int longitudeE7, int latitudeE7) {
        List<String> codes = Arrays.stream(tags.getOrDefault("postal_code", tags.getOrDefault("addr:postcode", ""))
            .split("[;,]")).map(String::strip).filter(code -> code.matches("\\d{5}")).distinct().sorted().toList();
        return new OsmExtract.Place(tags.getOrDefault("place", ""), ExtractNames.of(tags), codes, longitudeE7,
            latitudeE7);
    }

    /** Adds the address of an element that has a house number and says in which street or settlement. */
    static void address(ExtractAddresses addresses, Map<String, String> tags, int longitudeE7, int latitudeE7) {
        String street = street(tags);
        if (!street.isEmpty()) {
            addresses.add(street, tags.getOrDefault("addr:housenumber", ""), postalCode(tags),
                tags.getOrDefault("addr:city", ""), longitudeE7, latitudeE7, false);
        }
    }

    static String street(Map<String, String> tags) {
        String street = tags.getOrDefault("addr:street", "").strip();
        return street.isEmpty() ? tags.getOrDefault("addr:place", "").strip() : street;
    }

    static String postalCode(Map<String, String> tags) {
        String code = tags.getOrDefault("addr:postcode", "").strip();
        return code.matches("\\d{5}") ? code : "";
    }
}
