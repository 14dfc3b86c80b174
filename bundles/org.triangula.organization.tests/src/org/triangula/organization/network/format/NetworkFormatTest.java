// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

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
        List<List<String>> rows = new ArrayList<>();
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
    void understandsTheHabitsOfYedIgraphAndGephi() throws ProblemException {
        Network yed = new GraphMl().read("file", bytes("""
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
            <key for="node" id="d6" yfiles.type="nodegraphics"/><key for="edge" id="d9" attr.name="weight">
            <default>2.0</default></key><graph id="G" edgedefault="directed"><node id="n0"><data key="d6">
            <y:ShapeNode><y:NodeLabel>Jobcenter</y:NodeLabel></y:ShapeNode></data></node><node id="n1"/>
            <edge id="e0" source="n0" target="n1"><data key="d10"><y:PolyLineEdge><y:EdgeLabel>Kooperation</y:EdgeLabel>
            </y:PolyLineEdge></data></edge></graph></graphml>"""));
        assertEquals(List.of("Jobcenter", "n1"), yed.nodes().stream().map(Node::label).toList());
        assertEquals("Kooperation", yed.ties().getFirst().type());
        assertEquals(2.0, yed.ties().getFirst().strength());
        Network igraph = new GraphMl().read("file", bytes("""
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="v_name" for="node" attr.name="name"/>
            <graph edgedefault="undirected"><node id="n0"><data key="v_name">Amt</data></node></graph></graphml>"""));
        assertEquals(new Node("n0", "Amt", "", Map.of()), igraph.nodes().getFirst());
        Network gephi = new Gexf().read("file", bytes("""
            <gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
            <graph defaultedgetype="directed"><attributes class="node"><attribute id="0" title="kind"/></attributes>
            <nodes><node id="a" label="A"><attvalues><attvalue for="0" value="body"/></attvalues>
            <viz:size value="10"/><viz:color r="1" g="2" b="3"/></node><node id="b" label="B"/></nodes>
            <edges><edge source="a" target="b" label="funding" weight="3"/></edges></graph></gexf>"""));
        assertEquals("body", gephi.nodes().getFirst().kind());
        assertEquals("funding", gephi.ties().getFirst().type());
    }

    @Test
    void pajekKnowsMatricesRelationsAndOldEncodings() throws ProblemException {
        Network matrix = new Pajek().read("file", bytes("*Vertices 3\n*Matrix\n0 1 0\n0 0 -2\n0.0 0 0\n"));
        assertEquals(List.of("1>2 1.0 neutral", "2>3 2.0 negative"), matrix.ties().stream()
            .map(tie -> tie.from() + ">" + tie.to() + " " + tie.strength() + " " + tie.sign()).toList());
        Network relations = new Pajek().read("file",
            bytes("*Vertices 2\n1 \"A\"\n2 \"B\"\n*Arcs :1 \"funding\"\n1 2 1\n*Edges :2 \"cooperation\"\n1 2\n"));
        assertEquals(List.of("funding", "cooperation"), relations.ties().stream().map(Tie::type).toList());
        String umlauts = "*Vertices 1\r\n1 \"Ausländerbehörde\"\r\n";
        for (String encoding : List.of("UTF-8", "UTF-16", "windows-1252")) {
            assertEquals("Ausländerbehörde", new Pajek().read("file",
                umlauts.getBytes(Charset.forName(encoding))).nodes().getFirst().label(), encoding);
        }
        assertEquals(2, new Pajek().losses(NETWORK).size());
        assertEquals(List.of(), new GraphMl().losses(NETWORK));
    }

    @Test
    void tablesCarryNamesKindsAndGermanWords() throws ProblemException {
        DataTable table = EdgeList.tables(NETWORK).getFirst();
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream().map(column -> column.name()).toList());
        table.rows().forEach(row -> rows.add(row.stream().map(value -> Objects.toString(value, "")).toList()));
        Network read = EdgeList.read("file", rows);
        assertEquals(List.of("Amt <für> „Alles“ & \"mehr\"", "Träger", "Runder Tisch"),
            read.nodes().stream().map(Node::label).toList());
        assertEquals(List.of("unit", "organisation", "body"), read.nodes().stream().map(Node::kind).toList());
        Tie german = EdgeList.read("file", List.of(List.of("von", "nach", "vorzeichen", "fehlt"),
            List.of("A", "B", "schlecht", "ja"))).ties().getFirst();
        assertEquals(Network.NEGATIVE, german.sign());
        assertTrue(german.missing());
    }

    /** Files that are cut, changed or in another encoding give a network or a problem, never anything else. */
    @Test
    void damagedFilesGiveNetworksOrProblems() {
        SplittableRandom random = new SplittableRandom(6);
        for (NetworkFormat format : List.of(new GraphMl(), new Gexf(), new Pajek())) {
            byte[] whole = format.write(NETWORK);
            for (int end = 0; end < whole.length; end += 13) {
                readOrRefuse(format, Arrays.copyOf(whole, end));
            }
            for (int i = 0; i < 120; i++) {
                byte[] changed = whole.clone();
                for (int j = 0; j < 1 + i % 4; j++) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                }
                readOrRefuse(format, changed);
            }
            String text = new String(whole, StandardCharsets.UTF_8);
            for (String encoding : List.of("UTF-16", "UTF-16LE", "ISO-8859-1", "UTF-32", "IBM037")) {
                readOrRefuse(format, text.getBytes(Charset.forName(encoding)));
            }
            readOrRefuse(format, text.replace("UTF-8", "no-such-encoding").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void readOrRefuse(NetworkFormat format, byte[] content) {
        try {
            assertTrue(format.read("file", content).nodes().size() < 1000);
        } catch (ProblemException e) {
            assertFalse(e.problem().reason().isBlank());
            assertFalse(e.problem().remedy().isBlank());
        }
    }

    @Test
    void hugeFilesAreRefused() {
        assertThrows(ProblemException.class,
            () -> new Pajek().read("file", bytes("*Vertices " + (NetworkFormat.MOST_NODES + 1))));
        StringBuilder nodes = new StringBuilder("<graphml><graph>");
        for (int i = 0; i <= NetworkFormat.MOST_NODES; i++) {
            nodes.append("<node id=\"").append(i).append("\"/>");
        }
        assertThrows(ProblemException.class, () -> new GraphMl().read("file", bytes(nodes + "</graph></graphml>")));
        StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE gexf [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10))
                .append("\">");
        }
        assertThrows(ProblemException.class,
            () -> new Gexf().read("file", bytes(laughs + "]><gexf>&l29;</gexf>")));
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
