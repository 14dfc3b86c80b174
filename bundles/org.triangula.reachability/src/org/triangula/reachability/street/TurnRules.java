// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.street;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.triangula.geo.osm.OsmMember;
import org.triangula.reachability.TravelMode;

/**
 * Rules on turning, for cars, as OpenStreetMap keeps them (https://wiki.openstreetmap.org/wiki/Relation:restriction):
 * {@code no_*} forbids a turn over a node, {@code only_*} forbids all others. Rules over a way in place of a node, at
 * certain hours only, or that except cars are not used; a ban to turn round on the same way changes no shortest path.
 */
final class TurnRules {
    private static final List<String> KEYS = List.of("restriction:motorcar", "restriction:motor_vehicle",
            "restriction");
    private static final Set<String> CARS = Set.of("motorcar", "motor_vehicle", "vehicle");

    private final List<Rule> rules = new ArrayList<>();
    private int unused;

    /** A rule by ids of the map. */
    private record Rule(boolean only, long fromWay, long viaNode, long toWay) {
    }

    /** Takes over a relation if it is a rule that holds for cars. */
    void add(Map<String, String> tags, List<OsmMember> members) {
        if (!"restriction".equals(tags.get("type"))) {
            return;
        }
        Optional<String> kind = KEYS.stream().map(tags::get).filter(value -> value != null).findFirst();
        boolean excepted = Arrays.stream(tags.getOrDefault("except", "").split(";")).map(String::strip)
                .anyMatch(CARS::contains);
        if (kind.isEmpty() || excepted) {
            return;
        }
        boolean only = kind.get().startsWith("only_");
        Optional<OsmMember> via = members.stream().filter(member -> "via".equals(member.role())).findFirst();
        if (!only && !kind.get().startsWith("no_") || via.isEmpty() || via.get().kind() != OsmMember.Kind.NODE) {
            unused++;
            return;
        }
        for (OsmMember from : members) {
            for (OsmMember to : members) {
                if ("from".equals(from.role()) && "to".equals(to.role()) && from.id() != to.id()) {
                    rules.add(new Rule(only, from.id(), via.get().id(), to.id()));
                }
            }
        }
    }

    /** Number of rules that are not used because of their form. */
    int unused() {
        return unused;
    }

    /**
     * Translates the rules to edges.
     *
     * @param ways     kept ways
     * @param nodeOf   number of a node's junction by its id, -1 if it is none
     * @param edgeFrom first node per edge
     * @param edgeTo   last node per edge
     * @param wayOf    way per edge, ascending
     * @return see {@link StreetNetwork#turnRules()}
     */
    int[] resolve(StreetWays ways, NodeNumbers nodeOf, int[] edgeFrom, int[] edgeTo, int[] wayOf) {
        Map<Integer, IntList> edgesAt = new HashMap<>();
        for (Rule rule : rules) {
            int node = nodeOf.number(rule.viaNode);
            if (node >= 0) {
                edgesAt.put(node, new IntList(4));
            }
        }
        if (edgesAt.isEmpty()) {
            return new int[0];
        }
        for (int edge = 0; edge < edgeFrom.length; edge++) {
            addTo(edgesAt.get(edgeFrom[edge]), edge);
            if (edgeTo[edge] != edgeFrom[edge]) {
                addTo(edgesAt.get(edgeTo[edge]), edge);
            }
        }
        Set<List<Integer>> found = new TreeSet<>((a, b) -> a.get(0).equals(b.get(0))
                ? a.get(1).equals(b.get(1)) ? Integer.compare(a.get(2), b.get(2)) : Integer.compare(a.get(1), b.get(1))
                : Integer.compare(a.get(0), b.get(0)));
        for (Rule rule : rules) {
            int node = nodeOf.number(rule.viaNode);
            int fromWay = ways.wayOf(rule.fromWay);
            int toWay = ways.wayOf(rule.toWay);
            IntList edges = edgesAt.get(node);
            if (edges != null && isForCars(ways, fromWay) && isForCars(ways, toWay) && touches(edges, wayOf, toWay)) {
                forbid(rule, edges, wayOf, fromWay, toWay, node, found);
            }
        }
        return found.stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray();
    }

    /** A rule that leads to or from a way without cars is an error of the map and would close the junction. */
    private static boolean isForCars(StreetWays ways, int way) {
        int car = StreetProfiles.MODES.indexOf(TravelMode.CAR);
        return way >= 0 && (ways.forward(way, car) > 0 || ways.backward(way, car) > 0);
    }

    private static void addTo(IntList edges, int edge) {
        if (edges != null) {
            edges.add(edge);
        }
    }

    private static boolean touches(IntList edges, int[] wayOf, int way) {
        for (int i = 0; i < edges.size(); i++) {
            if (wayOf[edges.get(i)] == way) {
                return true;
            }
        }
        return false;
    }

    private static void forbid(Rule rule, IntList edges, int[] wayOf, int fromWay, int toWay, int node,
            Set<List<Integer>> found) {
        for (int i = 0; i < edges.size(); i++) {
            for (int j = 0; wayOf[edges.get(i)] == fromWay && j < edges.size(); j++) {
                int way = wayOf[edges.get(j)];
                if (rule.only ? way != toWay && way != fromWay : way == toWay) {
                    found.add(List.of(edges.get(i), node, edges.get(j)));
                }
            }
        }
    }

    /** Numbers of junctions. */
    interface NodeNumbers {
        /** Returns the number of the junction with an OSM id, -1 if there is none. */
        int number(long id);
    }
}
