// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.triangula.organization.RValues;
import org.triangula.organization.network.Network.Node;
import org.triangula.organization.network.Network.Tie;

/** Measures of networks equal those of igraph; values and the script that made them lie beside this class. */
class NetworkMeasuresTest {

    private static final double EXACT = 1e-9;

    private static List<Map<String, double[]>> graphs() {
        return RValues.blocks(NetworkMeasuresTest.class, "networks.tsv", "graph");
    }

    private static Network network(Map<String, double[]> values) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 1; i <= values.get("graph")[1]; i++) {
            nodes.add(new Node("n" + i, "n" + i, "", Map.of()));
        }
        List<Tie> ties = new ArrayList<>();
        for (int i = 0; i < values.get("from").length; i++) {
            ties.add(new Tie("n" + (int) values.get("from")[i], "n" + (int) values.get("to")[i], "",
                values.get("graph")[2] == 1, Network.NEUTRAL, false, values.get("weight")[i], "", "", ""));
        }
        return new Network(nodes, ties);
    }

    @Test
    void measuresEqualThoseOfIgraph() {
        assertEquals(20, graphs().size());
        int eigenvectors = 0;
        for (Map<String, double[]> values : graphs()) {
            String name = "graph " + values.get("graph")[0];
            Graph graph = Graph.of(network(values), values.get("graph")[2] == 1);
            assertArrayEquals(values.get("out"), Centrality.outDegree(graph), EXACT, name);
            assertArrayEquals(values.get("in"), Centrality.inDegree(graph), EXACT, name);
            assertArrayEquals(values.get("betweenness"), Centrality.betweenness(graph), EXACT, name);
            assertArrayEquals(values.get("closeness"), Centrality.closeness(graph), EXACT, name);
            assertEquals(values.get("density")[0], Cohesion.density(graph), EXACT, name);
            assertEquals(values.get("reciprocity")[0], Cohesion.reciprocity(graph), EXACT, name);
            assertArrayEquals(RValues.renumbered(values.get("components")), Cohesion.components(graph), name);
            assertArrayEquals(values.get("constraint"), Centrality.constraint(graph), EXACT, name);
            Graph undirected = Graph.of(network(values), false);
            if (values.containsKey("eigenvector")) {
                assertArrayEquals(values.get("eigenvector"), Centrality.eigenvector(undirected), EXACT, name);
                eigenvectors++;
            }
        }
        assertTrue(eigenvectors >= 14, eigenvectors + " graphs are connected");
    }

    @Test
    void communitiesEqualThoseOfIgraph() {
        int wholes = 0;
        for (Map<String, double[]> values : graphs()) {
            String name = "graph " + values.get("graph")[0];
            Graph graph = Graph.of(network(values), false);
            int[] communities = Cohesion.communities(graph);
            if (values.get("modularity")[0] < 0) {
                // a star and complete graphs: igraph does not offer the whole as one community, which is better than
                // its own
                assertArrayEquals(new int[communities.length], communities, name);
                wholes++;
            } else {
                assertArrayEquals(RValues.renumbered(values.get("communities")), communities, name);
                assertEquals(values.get("modularity")[0], Cohesion.modularity(graph, communities), EXACT, name);
            }
            int[] thirds = new int[communities.length];
            for (int i = 0; i < thirds.length; i++) {
                thirds[i] = (i + 1) % 3;
            }
            assertEquals(values.get("thirds")[0], Cohesion.modularity(graph, thirds), EXACT, name);
        }
        assertEquals(3, wholes);
    }

    @Test
    void missingTiesCarryNothing() {
        Network network = new Network(List.of(new Node("a", "A", "", Map.of()), new Node("b", "B", "", Map.of())),
            List.of(new Tie("a", "b", "exchange", false, Network.NEUTRAL, true, null, "", "a", "")));
        assertEquals(0, Graph.of(network, false).arcs());
    }

    @Test
    void projectsBodiesToTheirMembers() {
        List<Node> nodes = List.of(new Node("a", "A", "unit", Map.of()), new Node("b", "B", "unit", Map.of()),
            new Node("c", "C", "unit", Map.of()), new Node("r", "R", "body", Map.of()),
            new Node("s", "S", "body", Map.of()));
        List<Tie> ties = List.of(Tie.plain("a", "r", true), Tie.plain("b", "r", true), Tie.plain("b", "s", true),
            Tie.plain("s", "a", true), Tie.plain("c", "s", true), Tie.plain("a", "c", true));
        Network projected = new Network(nodes, ties).projection(node -> node.kind().equals("unit"));
        assertEquals(List.of("a", "b", "c"), projected.nodes().stream().map(Node::id).toList());
        assertEquals(Map.of("a-b", 2.0, "b-c", 1.0, "a-c", 1.0), projected.ties().stream().collect(
            java.util.stream.Collectors.toMap(tie -> tie.from() + "-" + tie.to(), Tie::strength)));
        Network bodies = new Network(nodes, ties).projection(node -> node.kind().equals("body"));
        assertEquals(2.0, bodies.ties().getFirst().strength());
    }

    @Test
    void anEgoNetworkHasTheTiesAmongTheOthers() {
        List<Node> nodes = List.of(new Node("a", "A", "", Map.of()), new Node("b", "B", "", Map.of()),
            new Node("c", "C", "", Map.of()), new Node("d", "D", "", Map.of()));
        Network network = new Network(nodes, List.of(Tie.plain("a", "b", true), Tie.plain("c", "a", true),
            Tie.plain("b", "c", true), Tie.plain("c", "d", true)));
        assertEquals(3, network.ego("a", 1).ties().size());
        assertEquals(4, network.ego("a", 2).nodes().size());
    }
}
