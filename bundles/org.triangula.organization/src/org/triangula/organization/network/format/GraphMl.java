// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network.format;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamReader;

import org.triangula.core.problem.ProblemException;
import org.triangula.organization.network.Network;
import org.triangula.organization.network.Network.Node;
import org.triangula.organization.network.Network.Tie;

/** GraphML (graphml.graphdrawing.org), as yEd, Gephi and igraph read it. */
public final class GraphMl implements NetworkFormat {

    @Override
    public String ending() {
        return "graphml";
    }

    @Override
    public byte[] write(Network network) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
        Set<String> names = new LinkedHashSet<>(Set.of());
        names.add("label");
        names.add("kind");
        network.nodes().forEach(node -> names.addAll(node.attributes().keySet()));
        Map<String, String> keys = new HashMap<>();
        names.forEach(name -> {
            keys.put(name, "n" + keys.size());
            key(xml, keys.get(name), "node", name, "string");
        });
        NetworkDraft.TIE_VALUES.forEach(name -> key(xml, name, "edge", name,
            name.equals("weight") ? "double" : name.equals("missing") ? "boolean" : "string"));
        // programs that know one kind only take all ties for that of the graph
        boolean directed = !network.ties().isEmpty() && network.ties().stream().allMatch(Tie::directed);
        xml.append("  <graph edgedefault=\"").append(directed ? "directed" : "undirected").append("\">\n");
        for (Node node : network.nodes()) {
            xml.append("    <node id=\"").append(SafeXml.escape(node.id())).append("\">");
            data(xml, keys.get("label"), node.label());
            data(xml, keys.get("kind"), node.kind());
            node.attributes().forEach((name, value) -> data(xml, keys.get(name), value));
            xml.append("</node>\n");
        }
        for (Tie tie : network.ties()) {
            xml.append("    <edge source=\"").append(SafeXml.escape(tie.from())).append("\" target=\"")
                .append(SafeXml.escape(tie.to())).append("\" directed=\"").append(tie.directed()).append("\">");
            NetworkDraft.values(tie).forEach((name, value) -> data(xml, name, value));
            xml.append("</edge>\n");
        }
        return xml.append("  </graph>\n</graphml>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void key(StringBuilder xml, String id, String what, String name, String type) {
        xml.append("  <key id=\"").append(id).append("\" for=\"").append(what).append("\" attr.name=\"")
            .append(SafeXml.escape(name)).append("\" attr.type=\"").append(type).append("\"/>\n");
    }

    private static void data(StringBuilder xml, String key, String value) {
        if (!value.isEmpty()) {
            xml.append("<data key=\"").append(key).append("\">").append(SafeXml.escape(value)).append("</data>");
        }
    }

    @Override
    public Network read(String place, byte[] content) throws ProblemException {
        NetworkDraft draft = new NetworkDraft(place);
        SafeXml.read(place, content, "graphml", new Reading(draft));
        return draft.network();
    }

    /** Follows the elements. */
    private static final class Reading implements SafeXml.Handler {
        private final NetworkDraft draft;
        private final Map<String, String> names = new HashMap<>();
        private boolean directed;
        private final Map<String, Map<String, String>> defaults = new HashMap<>();
        private Map<String, String> current;
        private String key = "";
        private String about = "";

        Reading(NetworkDraft draft) {
            this.draft = draft;
        }

        @Override
        public void start(String element, XMLStreamReader reader) throws ProblemException {
            switch (element) {
                case "key" -> {
                    key = SafeXml.attribute(reader, "id");
                    about = SafeXml.attribute(reader, "for");
                    String name = SafeXml.attribute(reader, "attr.name");
                    names.put(SafeXml.attribute(reader, "id"), name.isEmpty() ? SafeXml.attribute(reader, "id") : name);
                }
                case "graph" -> directed = SafeXml.attribute(reader, "edgedefault").equals("directed");
                case "node" -> current = draft.node(SafeXml.attribute(reader, "id"));
                case "edge" -> {
                    String own = SafeXml.attribute(reader, "directed");
                    current = draft.tie(SafeXml.attribute(reader, "source"), SafeXml.attribute(reader, "target"),
                        own.isEmpty() ? directed : own.equals("true"));
                }
                case "data" -> key = SafeXml.attribute(reader, "key");
                default -> { }
            }
        }

        @Override
        public void end(String element, String text) {
            if (element.equals("default")) {
                defaults.computeIfAbsent(about, kind -> new HashMap<>()).put(names.getOrDefault(key, key), text);
            } else if (element.equals("data") && current != null) {
                if (!text.isEmpty()) {
                    current.put(names.getOrDefault(key, key), text);
                }
            } else if ((element.equals("NodeLabel") || element.equals("EdgeLabel")) && current != null) {
                // how yEd writes them
                current.putIfAbsent("label", text);
            } else if (element.equals("node") || element.equals("edge")) {
                if (current != null) {
                    defaults.getOrDefault(element, Map.of()).forEach(current::putIfAbsent);
                    defaults.getOrDefault("all", Map.of()).forEach(current::putIfAbsent);
                }
                current = null;
            }
        }
    }
}
