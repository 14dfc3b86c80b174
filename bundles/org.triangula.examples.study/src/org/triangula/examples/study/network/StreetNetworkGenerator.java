// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Builds the street network of the invented region: a street grid in every place and bending roads between them. The
 * same plan always gives the same network, number by number.
 */
public final class StreetNetworkGenerator {
    private static final double ROAD_NODE_DISTANCE = 450;
    private static final double LARGEST_BEND = 380;

    private final RegionPlan plan;
    private final UtmZone32 projection = new UtmZone32();
    private final List<StreetNode> nodes = new ArrayList<>();
    private final List<StreetWay> ways = new ArrayList<>();
    private final Map<String, StreetGrid> grids = new HashMap<>();
    private final Map<String, long[][]> numbers = new HashMap<>();

    private StreetNetworkGenerator(RegionPlan plan) {
        this.plan = plan;
    }

    /** Builds the network of a plan. */
    public static StreetNetwork generate(RegionPlan plan) {
        StreetNetworkGenerator generator = new StreetNetworkGenerator(plan);
        plan.places().values().forEach(generator::addPlace);
        plan.roads().forEach(generator::addRoad);
        return new StreetNetwork(List.copyOf(generator.nodes), List.copyOf(generator.ways));
    }

    private void addPlace(Place place) {
        StreetGrid grid = new StreetGrid(place);
        long[][] ids = new long[place.rows()][place.columns()];
        for (int row = 0; row < place.rows(); row++) {
            for (int column = 0; column < place.columns(); column++) {
                ids[row][column] = addNode(grid.crossing(row, column));
            }
        }
        grids.put(place.id(), grid);
        numbers.put(place.id(), ids);
        StreetNaming naming = new StreetNaming(place, plan.streetNames());
        for (int row = 0; row < place.rows(); row++) {
            List<Long> members = new ArrayList<>();
            for (int column = 0; column < place.columns(); column++) {
                members.add(ids[row][column]);
            }
            addWay(members, streetTags(place, naming.row(row), row == grid.middleRow(), row % 5 == 4));
        }
        for (int column = 0; column < place.columns(); column++) {
            addColumn(place, grid, ids, column, naming.column(column));
        }
    }

    private void addColumn(Place place, StreetGrid grid, long[][] ids, int column, String name) {
        boolean through = column == grid.middleColumn();
        List<Long> members = new ArrayList<>();
        for (int row = 0; row < place.rows(); row++) {
            members.add(ids[row][column]);
            if (grid.isInterrupted(row, column) || row == place.rows() - 1) {
                if (members.size() > 1) {
                    addWay(members, streetTags(place, name, through, false));
                }
                members = new ArrayList<>();
            }
        }
        if (column == 0 && place.rows() > 3) {
            TreeMap<String, String> path = new TreeMap<>(Map.of("highway", "footway"));
            addWay(List.of(ids[1][0], ids[2][1]), path);
        }
    }

    private static TreeMap<String, String> streetTags(Place place, String name, boolean through, boolean calmed) {
        TreeMap<String, String> tags = new TreeMap<>();
        tags.put("name", name);
        if (through) {
            tags.put("highway", place.kind().equals("hamlet") ? "unclassified" : "tertiary");
            tags.put("maxspeed", "50");
            tags.put("sidewalk", "both");
        } else if (calmed) {
            tags.put("highway", "living_street");
        } else {
            tags.put("highway", "residential");
            tags.put("maxspeed", "30");
        }
        return tags;
    }

    private void addRoad(Road road) {
        Place from = plan.places().get(road.from());
        Place to = plan.places().get(road.to());
        if (from == null || to == null) {
            throw new IllegalStateException("network/roads.tsv: no place " + (from == null ? road.from() : road.to()));
        }
        int[] start = nearestEnd(from, to.centre());
        int[] end = nearestEnd(to, from.centre());
        PlanePoint first = grids.get(from.id()).crossing(start[0], start[1]);
        PlanePoint last = grids.get(to.id()).crossing(end[0], end[1]);
        double length = first.distance(last);
        int pieces = Math.max(2, (int) Math.round(length / ROAD_NODE_DISTANCE));
        SplittableRandom random = new SplittableRandom((road.from() + '>' + road.to()).hashCode());
        double bend = (random.nextDouble() * 2 - 1) * Math.min(LARGEST_BEND, 0.07 * length);
        double waves = 1 + random.nextInt(3);
        List<Long> members = new ArrayList<>();
        members.add(numbers.get(from.id())[start[0]][start[1]]);
        for (int i = 1; i < pieces; i++) {
            double share = (double) i / pieces;
            double aside = bend * Math.sin(Math.PI * share * waves);
            PlanePoint point = first.towards(last, share).shifted(-(last.north() - first.north()) / length * aside,
                    (last.east() - first.east()) / length * aside);
            members.add(addNode(point));
        }
        members.add(numbers.get(to.id())[end[0]][end[1]]);
        addWay(members, roadTags(road));
    }

    private static TreeMap<String, String> roadTags(Road road) {
        TreeMap<String, String> tags = new TreeMap<>();
        tags.put("highway", road.highway());
        tags.put("maxspeed", Integer.toString(road.maximumSpeed()));
        if (!road.reference().isEmpty()) {
            tags.put("ref", road.reference());
        }
        if (!road.name().isEmpty()) {
            tags.put("name", road.name());
        }
        if (road.highway().equals("primary")) {
            tags.put("cycleway", "track");
        }
        return tags;
    }

    private int[] nearestEnd(Place place, PlanePoint goal) {
        StreetGrid grid = grids.get(place.id());
        return grid.ends().stream()
                .min(Comparator.comparingDouble(end -> grid.crossing(end[0], end[1]).distance(goal))).orElseThrow();
    }

    private long addNode(PlanePoint point) {
        GeographicPoint degrees = projection.unproject(point);
        long id = nodes.size() + 1L;
        nodes.add(new StreetNode(id, degrees.longitude(), degrees.latitude()));
        return id;
    }

    private void addWay(List<Long> members, TreeMap<String, String> tags) {
        ways.add(new StreetWay(ways.size() + 1L, List.copyOf(members), tags));
    }
}
