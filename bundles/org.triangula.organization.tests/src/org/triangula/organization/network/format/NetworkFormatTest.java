// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.table.DataTable;
import org.triangula.organization.network.Network;
import org.triangula.organization.network.Network.Node;
import org.triangula.organization.network.Network.Tie;

/** Files of networks: what is written is read again; what could do harm is refused. */
class NetworkFormatTest {

    private static final Network NETWORK = new Network(
        List.of(new Node("a", "Amt <für> „Alles“ & \"mehr\"", "unit", Map.of("area", "Kreis")),
            new Node("b", "Träger", "organisation", Map.of()), new Node("c", "Runder Tisch", "body", Map.of())),
        List.of(new Tie("a", "b", "cooperation", false, Network.POSITIVE, false, 2.5, "monthly", "a", "05, Pos. 3"),
            new Tie("b", "a", "conflict", true, Network.NEGATIVE, false, null, "", "b", ""),
            new Tie("a", "c", "exchange", true, Network.NEUTRAL, true, null, "", "b", "")));

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void graphMlAndGexfRoundTrip() throws ProblemException {
        for (NetworkFormat format : List.of(new GraphMl(), new Gexf())) {
            assertEquals(NETWORK, format.read("file", format.write(NETWORK)), format.ending());
        }
    }

    @Test
    void pajekHoldsLabelsDirectionsWeightsAndSigns() throws ProblemException {
        Network read = new Pajek().read("file", new Pajek().write(NETWORK));
        assertEquals(List.of("Amt <für> „Alles“ & 'mehr'", "Träger", "Runder Tisch"),
            read.nodes().stream().map(Node::label).toList());
        assertEquals(List.of("2>1 true negative 1.0", "1>2 false neutral 2.5"), read.ties().stream().map(tie ->
            tie.from() + ">" + tie.to() + " " + tie.directed() + " " + tie.sign() + " " + tie.strength()).toList());
        Network lists = new Pajek().read("file", bytes("*Vertices 3\n1 \"A B\" 0.1 0.2\n*Arcslist\n1 2 3\n"));
        assertEquals(2, lists.ties().size());
        assertEquals("A B", lists.nodes().getFirst().label());
    }

    @Test
    void aListOfTiesRoundTripsAsTable() throws ProblemException {
        DataTable table = EdgeList.tables(NETWORK).getFirst();
        List<List<String>> rows = new java.util.ArrayList<>();
        rows.add(table.columns().stream().map(column -> column.name()).toList());
        table.rows().forEach(row -> rows.add(row.stream().map(value -> Objects.toString(value, "")).toList()));
        assertEquals(NETWORK.ties(), EdgeList.read("file", rows).ties());
        Network german = EdgeList.read("file", List.of(List.of("Ziel", "Von", "Stärke", "Gerichtet"),
            List.of("B", "A", "1,5", "ja"), List.of("", "", "", "")));
        assertEquals(List.of(new Tie("A", "B", "", true, Network.NEUTRAL, false, 1.5, "", "", "")), german.ties());
    }

    @Test
    void readsFilesOfOtherPrograms() throws ProblemException {
        Network graphMl = new GraphMl().read("file", bytes("""
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="d0" for="node" attr.name="label"/>
            <graph id="G" edgedefault="directed"><node id="n0"><data key="d0">Zero</data></node><node id="n1"/>
            <edge source="n0" target="n1"/></graph></graphml>"""));
        assertEquals("Zero", graphMl.nodes().getFirst().label());
        assertTrue(graphMl.ties().getFirst().directed());
        Network gexf = new Gexf().read("file", bytes("""
            <gexf xmlns="http://www.gexf.net/1.2draft" version="1.2"><graph mode="static" defaultedgetype="undirected">
            <nodes><node id="0" label="Hello"/><node id="1" label="Word"/></nodes>
            <edges><edge id="0" source="0" target="1" weight="2.0"/></edges></graph></gexf>"""));
        assertFalse(gexf.ties().getFirst().directed());
        assertEquals(2.0, gexf.ties().getFirst().strength());
    }

    @Test
    void hostileFilesAreRefused() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>";
        String outside = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";
        String deep = "<d>".repeat(500) + "</d>".repeat(500);
        for (NetworkFormat format : List.of(new GraphMl(), new Gexf())) {
            String root = format.ending();
            for (String wrong : List.of(bomb + "<" + root + ">&b;</" + root + ">",
                outside + "<" + root + ">&a;</" + root + ">", "<" + root + ">" + deep + "</" + root + ">",
                "<html/>", "<" + root + "><node id=\"\"/></" + root + ">", "", "no xml", "<" + root + ">",
                "<" + root + "><node id=\"a\"/><edge source=\"a\" target=\"ghost\"/></" + root + ">")) {
                assertThrows(ProblemException.class, () -> format.read("file", bytes(wrong)), root + " " + wrong);
            }
        }
        for (String wrong : List.of("*Vertices 999999999", "*Vertices -1", "*Vertices 1\n7 \"x\"", "1 2",
            "*Vertices 2\n*Arcs\n1", "*Vertices 2\n*Arcs\n1 9 1", "*Vertices 2\n*Arcs\n1 2 NaN",
            "*Vertices 2\n*Edges\n1 2 1e999")) {
            assertThrows(ProblemException.class, () -> new Pajek().read("file", bytes(wrong)), wrong);
        }
        assertThrows(ProblemException.class, () -> EdgeList.read("file", List.of()));
        assertThrows(ProblemException.class, () -> EdgeList.read("file", List.of(List.of("from", "weight"))));
        assertThrows(ProblemException.class,
            () -> EdgeList.read("file", List.of(List.of("from", "to"), List.of("a", ""))));
        assertThrows(ProblemException.class,
            () -> EdgeList.read("file", List.of(List.of("from", "to", "sign"), List.of("a", "b", "?"))));
    }
}
