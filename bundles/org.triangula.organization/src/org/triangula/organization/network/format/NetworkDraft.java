// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.problem.ProblemException;
import org.triangula.organization.network.Network;
import org.triangula.organization.network.Network.Node;
import org.triangula.organization.network.Network.Tie;

/** A network while a file is read. Values of nodes and ties are collected by name, so that all formats share them. */
final class NetworkDraft {

    /** Names of the values of a tie, in the order in which they are written. */
    static final List<String> TIE_VALUES =
        List.of("type", "sign", "missing", "weight", "frequency", "perspective", "source");

    private final String place;
    private final Map<String, Map<String, String>> nodes = new LinkedHashMap<>();
    private final List<Map<String, String>> ties = new ArrayList<>();

    NetworkDraft(String place) {
        this.place = place;
    }

    /** Adds a node; its values may be filled later. Values {@code label} and {@code kind} are fields of the node. */
    Map<String, String> node(String id) throws ProblemException {
        Map<String, String> values = nodes.computeIfAbsent(id, key -> new LinkedHashMap<>());
        if (id.isEmpty()) {
            throw new ProblemException(place, Messages.noId, Messages.remedy);
        }
        if (nodes.size() > NetworkFormat.MOST_NODES) {
            throw new ProblemException(place, NLS.bind(Messages.tooMany, NetworkFormat.MOST_NODES,
                NetworkFormat.MOST_TIES), Messages.remedy);
        }
        return values;
    }

    boolean hasNode(String id) {
        return nodes.containsKey(id);
    }

    Map<String, String> tie(String from, String to, boolean directed) throws ProblemException {
        if (ties.size() >= NetworkFormat.MOST_TIES) {
            throw new ProblemException(place, NLS.bind(Messages.tooMany, NetworkFormat.MOST_NODES,
                NetworkFormat.MOST_TIES), Messages.remedy);
        }
        Map<String, String> values = new LinkedHashMap<>();
        values.put("from", from);
        values.put("to", to);
        values.put("directed", String.valueOf(directed));
        ties.add(values);
        return values;
    }

    Network network() throws ProblemException {
        List<Node> allNodes = new ArrayList<>();
        nodes.forEach((id, values) -> {
            Map<String, String> rest = new LinkedHashMap<>(values);
            rest.values().removeIf(String::isEmpty);
            // what igraph and NetworkX call name is what others call label
            String label = rest.containsKey("label") ? rest.remove("label") : rest.getOrDefault("name", id);
            rest.remove("name", label);
            String kind = rest.remove("kind");
            allNodes.add(new Node(id, label, kind == null ? "" : kind, rest));
        });
        List<Tie> allTies = new ArrayList<>();
        for (Map<String, String> values : ties) {
            for (String end : List.of(values.get("from"), values.get("to"))) {
                if (!nodes.containsKey(end)) {
                    throw new ProblemException(place, NLS.bind(Messages.noNode, end), Messages.remedy);
                }
            }
            allTies.add(new Tie(values.get("from"), values.get("to"),
                values.getOrDefault("type", values.getOrDefault("label", "")),
                values.get("directed").equals("true"), sign(values.getOrDefault("sign", "")),
                List.of("true", "1").contains(values.getOrDefault("missing", "").toLowerCase(Locale.ROOT)),
                number(values.get("weight")),
                values.getOrDefault("frequency", ""), values.getOrDefault("perspective", ""),
                values.getOrDefault("source", "")));
        }
        return new Network(allNodes, allTies);
    }

    private String sign(String text) throws ProblemException {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "", "0", Network.NEUTRAL -> Network.NEUTRAL;
            case "+", "positiv", "good", "gut", Network.POSITIVE -> Network.POSITIVE;
            case "-", "−", "negativ", "bad", "schlecht", Network.NEGATIVE -> Network.NEGATIVE;
            default -> throw new ProblemException(place, NLS.bind(Messages.badSign, text), Messages.remedy);
        };
    }

    private Double number(String text) throws ProblemException {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            double number = Double.parseDouble(text.strip().replace(',', '.'));
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, like numbers that are infinite
        }
        throw new ProblemException(place, NLS.bind(Messages.badNumber, text), Messages.remedy);
    }

    /** The values of a tie by name, without the empty ones. */
    static Map<String, String> values(Tie tie) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("type", tie.type());
        values.put("sign", tie.sign());
        values.put("missing", tie.missing() ? "true" : "");
        values.put("weight", tie.strength() == null ? "" : tie.strength().toString());
        values.put("frequency", tie.frequency());
        values.put("perspective", tie.perspective());
        values.put("source", tie.source());
        values.values().removeIf(String::isEmpty);
        return values;
    }
}
