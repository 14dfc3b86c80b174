// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network.format;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamReader;

import org.triangula.core.problem.ProblemException;
import org.triangula.organization.network.Network;
import org.triangula.organization.network.Network.Node;
import org.triangula.organization.network.Network.Tie;

/** GEXF 1.3 (gexf.net), the format of Gephi. */
public final class Gexf implements NetworkFormat {

    @Override
    public String ending() {
        return "gexf";
    }

    @Override
    public byte[] write(Network network) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">\n  <graph defaultedgetype=\"undirected\">\n");
        Set<String> names = new LinkedHashSet<>();
        names.add("kind");
        network.nodes().forEach(node -> names.addAll(node.attributes().keySet()));
        attributes(xml, "node", names);
        Set<String> tieNames = new LinkedHashSet<>(NetworkDraft.TIE_VALUES);
        // GEXF has an attribute of its own for the weight
        tieNames.remove("weight");
        attributes(xml, "edge", tieNames);
        xml.append("    <nodes>\n");
        for (Node node : network.nodes()) {
            Map<String, String> values = new LinkedHashMap<>(node.attributes());
            values.put("kind", node.kind());
            xml.append("      <node id=\"").append(SafeXml.escape(node.id())).append("\" label=\"")
                .append(SafeXml.escape(node.label())).append("\">");
            values(xml, values);
            xml.append("</node>\n");
        }
        xml.append("    </nodes>\n    <edges>\n");
        int number = 0;
        for (Tie tie : network.ties()) {
            Map<String, String> values = NetworkDraft.values(tie);
            String weight = values.remove("weight");
            xml.append("      <edge id=\"").append(number++).append("\" source=\"").append(SafeXml.escape(tie.from()))
                .append("\" target=\"").append(SafeXml.escape(tie.to())).append("\" type=\"")
                .append(tie.directed() ? "directed" : "undirected").append('"')
                .append(weight == null ? "" : " weight=\"" + weight + "\"").append('>');
            values(xml, values);
            xml.append("</edge>\n");
        }
        return xml.append("    </edges>\n  </graph>\n</gexf>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void attributes(StringBuilder xml, String what, Set<String> names) {
        xml.append("    <attributes class=\"").append(what).append("\">\n");
        names.forEach(name -> xml.append("      <attribute id=\"").append(SafeXml.escape(name)).append("\" title=\"")
            .append(SafeXml.escape(name)).append("\" type=\"string\"/>\n"));
        xml.append("    </attributes>\n");
    }

    private static void values(StringBuilder xml, Map<String, String> values) {
        xml.append("<attvalues>");
        values.forEach((name, value) -> {
            if (!value.isEmpty()) {
                xml.append("<attvalue for=\"").append(SafeXml.escape(name)).append("\" value=\"")
                    .append(SafeXml.escape(value)).append("\"/>");
            }
        });
        xml.append("</attvalues>");
    }

    @Override
    public Network read(String place, byte[] content) throws ProblemException {
        NetworkDraft draft = new NetworkDraft(place);
        SafeXml.read(place, content, "gexf", new Reading(draft));
        return draft.network();
    }

    /** Follows the elements. */
    private static final class Reading implements SafeXml.Handler {
        private final NetworkDraft draft;
        private final Map<String, String> names = new HashMap<>();
        private String kind = "";
        private boolean directed;
        private Map<String, String> current;

        Reading(NetworkDraft draft) {
            this.draft = draft;
        }

        @Override
        public void start(String element, XMLStreamReader reader) throws ProblemException {
            switch (element) {
                case "attributes" -> kind = SafeXml.attribute(reader, "class");
                case "attribute" -> names.put(kind + SafeXml.attribute(reader, "id"),
                    SafeXml.attribute(reader, "title"));
                case "graph" -> directed = SafeXml.attribute(reader, "defaultedgetype").equals("directed");
                case "node" -> {
                    kind = "node";
                    current = draft.node(SafeXml.attribute(reader, "id"));
                    if (!SafeXml.attribute(reader, "label").isEmpty()) {
                        current.put("label", SafeXml.attribute(reader, "label"));
                    }
                }
                case "edge" -> {
                    kind = "edge";
                    String type = SafeXml.attribute(reader, "type");
                    current = draft.tie(SafeXml.attribute(reader, "source"), SafeXml.attribute(reader, "target"),
                        type.isEmpty() ? directed : type.equals("directed"));
                    current.put("weight", SafeXml.attribute(reader, "weight"));
                    String named = SafeXml.attribute(reader, "kind");
                    current.put("label", named.isEmpty() ? SafeXml.attribute(reader, "label") : named);
                }
                case "attvalue" -> {
                    String own = SafeXml.attribute(reader, "for");
                    // GEXF 1.0 and 1.1
                    String id = own.isEmpty() ? SafeXml.attribute(reader, "id") : own;
                    if (current != null) {
                        current.put(names.getOrDefault(kind + id, id), SafeXml.attribute(reader, "value"));
                    }
                }
                default -> { }
            }
        }

        @Override
        public void end(String element, String text) {
            if (element.equals("node") || element.equals("edge")) {
                current = null;
            }
        }
    }
}
