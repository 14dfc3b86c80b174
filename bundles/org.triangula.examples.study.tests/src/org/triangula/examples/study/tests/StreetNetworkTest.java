// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.triangula.examples.study.network.AddressLocator;
import org.triangula.examples.study.network.GeographicPoint;
import org.triangula.examples.study.network.Place;
import org.triangula.examples.study.network.PlanePoint;
import org.triangula.examples.study.network.PopulationCell;
import org.triangula.examples.study.network.PopulationGrid;
import org.triangula.examples.study.network.RegionPlan;
import org.triangula.examples.study.network.StreetNetwork;
import org.triangula.examples.study.network.StreetNetworkGenerator;
import org.triangula.examples.study.network.StreetNode;
import org.triangula.examples.study.network.StreetWay;
import org.triangula.examples.study.network.UtmZone32;

class StreetNetworkTest {
    private final RegionPlan plan = RegionPlan.read();
    private final StreetNetwork network = StreetNetworkGenerator.generate(plan);

    @Test
    void isTheSameEveryTime() {
        assertEquals(network, StreetNetworkGenerator.generate(RegionPlan.read()));
    }

    @Test
    void hasTheExpectedSize() {
        assertTrue(network.nodes().size() >= 1500 && network.nodes().size() <= 4000, "nodes " + network.nodes().size());
        assertTrue(network.ways().size() > 500, "ways " + network.ways().size());
    }

    @Test
    void isConnectedAndReferencesOnlyItsOwnNodes() {
        Map<Long, List<Long>> neighbours = new HashMap<>();
        network.nodes().forEach(node -> neighbours.put(node.id(), new ArrayList<>()));
        for (StreetWay way : network.ways()) {
            assertTrue(way.nodes().size() >= 2, "way " + way.id());
            for (int i = 1; i < way.nodes().size(); i++) {
                neighbours.get(way.nodes().get(i - 1)).add(way.nodes().get(i));
                neighbours.get(way.nodes().get(i)).add(way.nodes().get(i - 1));
            }
        }
        Set<Long> reached = new HashSet<>(Set.of(1L));
        ArrayDeque<Long> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (Long next : neighbours.get(open.remove())) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        assertEquals(network.nodes().size(), reached.size());
    }

    @Test
    void everyStreetHasItsOwnNameInAPlace() {
        AddressLocator locator = new AddressLocator(plan);
        for (Place place : plan.places().values()) {
            List<String> streets = locator.streets(place.name());
            assertEquals(streets.size(), new HashSet<>(streets).size(), place.name() + streets);
        }
    }

    @Test
    void everyInhabitantLivesNearAStreet() {
        List<PopulationCell> cells = PopulationGrid.generate(plan);
        assertEquals(440_000, cells.stream().mapToInt(PopulationCell::population).sum());
        UtmZone32 projection = new UtmZone32();
        List<PlanePoint> nodes = network.nodes().stream()
                .map(node -> projection.project(new GeographicPoint(node.longitude(), node.latitude()))).toList();
        for (PopulationCell cell : cells) {
            PlanePoint centre = projection.project(new GeographicPoint(cell.longitude(), cell.latitude()));
            double nearest = nodes.stream().mapToDouble(centre::distance).min().orElseThrow();
            assertTrue(nearest < 180, cell.id() + " is " + nearest + " m from the next node");
        }
    }

    @Test
    void projectsThereAndBack() {
        UtmZone32 projection = new UtmZone32();
        GeographicPoint point = new GeographicPoint(9.6, 48.925);
        PlanePoint plane = projection.project(point);
        assertEquals(543951.261, plane.east(), 0.01);
        assertEquals(5419291.927, plane.north(), 0.01);
        assertEquals(point, projection.unproject(plane));
    }

    @Test
    void nodesLieInTheRegion() {
        for (StreetNode node : network.nodes()) {
            assertTrue(node.longitude() > 9.2 && node.longitude() < 10 && node.latitude() > 48.7
                    && node.latitude() < 49.2, node.toString());
        }
    }
}
