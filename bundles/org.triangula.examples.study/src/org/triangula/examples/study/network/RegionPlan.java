// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the tables in {@code data/network} say about places, roads and street names.
 *
 * @param places places by id, in the order of the table
 * @param roads roads between them
 * @param streetNames street names handed out to the street grids
 */
public record RegionPlan(Map<String, Place> places, List<Road> roads, List<String> streetNames) {

    /** Reads the plan from the bundle. */
    public static RegionPlan read() {
        UtmZone32 projection = new UtmZone32();
        Map<String, Place> places = new LinkedHashMap<>();
        ExampleTable table = ExampleTable.read("network/places.tsv");
        for (int i = 0; i < table.size(); i++) {
            PlanePoint centre = projection.project(new GeographicPoint(table.number(i, "lon"), table.number(i, "lat")));
            places.put(table.text(i, "id"), new Place(table.text(i, "id"), table.text(i, "name"),
                    table.text(i, "kind"), table.text(i, "area"), centre, table.integer(i, "population"),
                    table.integer(i, "rows"), table.integer(i, "columns"), table.number(i, "spacing_m"),
                    table.number(i, "rotation_deg")));
        }
        List<Road> roads = new ArrayList<>();
        table = ExampleTable.read("network/roads.tsv");
        for (int i = 0; i < table.size(); i++) {
            roads.add(new Road(table.text(i, "from"), table.text(i, "to"), table.text(i, "highway"),
                    table.text(i, "ref"), table.text(i, "name"), table.integer(i, "maxspeed")));
        }
        List<String> names = new ArrayList<>();
        table = ExampleTable.read("network/street-names.tsv");
        for (int i = 0; i < table.size(); i++) {
            names.add(table.text(i, "name"));
        }
        return new RegionPlan(places, List.copyOf(roads), List.copyOf(names));
    }

    /** Returns the place with the given name. */
    public Place named(String name) {
        return places.values().stream().filter(place -> place.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No place named " + name));
    }
}
