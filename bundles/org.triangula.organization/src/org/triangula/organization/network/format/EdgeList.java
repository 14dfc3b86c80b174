// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.organization.network.Network;
import org.triangula.organization.network.Network.Node;
import org.triangula.organization.network.Network.Tie;

/** A list of ties as a table, one row each: for CSV and XLSX. Columns are found by their English or German heading. */
public final class EdgeList {

    private static final String FROM_NAME = "fromName";
    private static final String FROM_KIND = "fromKind";
    private static final String TO_NAME = "toName";
    private static final String TO_KIND = "toKind";
    private static final List<String> YES = List.of("true", "1", "ja", "yes", "x", "directed", "gerichtet", "wahr");
    private static final Map<String, List<String>> HEADINGS = new LinkedHashMap<>();

    static {
        HEADINGS.put("from", List.of("from", "source", "von", "quelle", "sender"));
        HEADINGS.put("to", List.of("to", "target", "nach", "ziel", "an"));
        HEADINGS.put(FROM_NAME, List.of("from name", "source label", "von name"));
        HEADINGS.put(FROM_KIND, List.of("from kind", "von art"));
        HEADINGS.put(TO_NAME, List.of("to name", "target label", "nach name"));
        HEADINGS.put(TO_KIND, List.of("to kind", "nach art"));
        HEADINGS.put("type", List.of("type", "typ", "art", "relation"));
        HEADINGS.put("directed", List.of("directed", "gerichtet"));
        HEADINGS.put("sign", List.of("sign", "vorzeichen"));
        HEADINGS.put("missing", List.of("missing", "fehlt", "fehlend"));
        HEADINGS.put("weight", List.of("strength", "weight", "stärke", "gewicht"));
        HEADINGS.put("frequency", List.of("frequency", "häufigkeit"));
        HEADINGS.put("perspective", List.of("perspective", "perspektive"));
        HEADINGS.put("source", List.of("evidence", "beleg", "fundstelle"));
    }

    private EdgeList() {
    }

    /**
     * The ties as a table. Nodes without ties stand in a second table.
     *
     * @param network the network
     * @return ties, then nodes
     */
    public static List<DataTable> tables(Network network) {
        List<List<Object>> rows = new ArrayList<>();
        Map<String, Node> byId = network.nodes().stream().collect(Collectors.toMap(Node::id, node -> node));
        for (Tie tie : network.ties()) {
            List<Object> row = new ArrayList<>();
            row.add(tie.from());
            row.add(tie.to());
            for (String end : List.of(tie.from(), tie.to())) {
                row.add(byId.get(end).label());
                row.add(byId.get(end).kind());
            }
            row.add(tie.type());
            row.add(String.valueOf(tie.directed()));
            row.add(tie.sign());
            row.add(String.valueOf(tie.missing()));
            row.add(tie.strength());
            row.add(tie.frequency());
            row.add(tie.perspective());
            row.add(tie.source());
            rows.add(row);
        }
        List<Column> columns = HEADINGS.values().stream().map(names -> names.getFirst().equals("strength")
            ? Column.decimal(names.getFirst()) : Column.text(names.getFirst())).toList();
        List<List<Object>> nodes = network.nodes().stream()
            .<List<Object>>map(node -> List.of(node.id(), node.label(), node.kind())).toList();
        return List.of(new DataTable(Messages.ties, columns, rows, List.of()), new DataTable(Messages.nodes,
            List.of(Column.text("id"), Column.text("label"), Column.text("kind")), nodes, List.of()));
    }

    /**
     * Reads ties from rows.
     *
     * @param place name of the file, for messages
     * @param rows the headings, then one row per tie; numbers as text
     * @return the network; nodes are what the ties name
     * @throws ProblemException if there are no columns for both ends, or a value is not understood
     */
    public static Network read(String place, List<List<String>> rows) throws ProblemException {
        Map<String, Integer> columns = new LinkedHashMap<>();
        List<String> headings = rows.isEmpty() ? List.of() : rows.getFirst();
        HEADINGS.forEach((name, words) -> {
            for (int i = 0; i < headings.size(); i++) {
                if (words.contains(headings.get(i).strip().toLowerCase(Locale.ROOT)) && !columns.containsValue(i)) {
                    columns.putIfAbsent(name, i);
                }
            }
        });
        if (!columns.containsKey("from") || !columns.containsKey("to")) {
            throw new ProblemException(place, Messages.noEnds, Messages.endsRemedy);
        }
        NetworkDraft draft = new NetworkDraft(place);
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> values = new LinkedHashMap<>();
            columns.forEach((name, column) -> values.put(name, column < row.size() ? row.get(column).strip() : ""));
            if (values.get("from").isEmpty() && values.get("to").isEmpty()) {
                continue;
            }
            if (values.get("from").isEmpty() || values.get("to").isEmpty()) {
                throw new ProblemException(place, NLS.bind(Messages.oneEnd, values.get("from") + values.get("to")),
                    Messages.remedy);
            }
            node(draft, values.get("from"), values.remove(FROM_NAME), values.remove(FROM_KIND));
            node(draft, values.get("to"), values.remove(TO_NAME), values.remove(TO_KIND));
            values.computeIfPresent("missing", (name, value) -> String.valueOf(isYes(value)));
            Map<String, String> tie =
                draft.tie(values.get("from"), values.get("to"), isYes(values.getOrDefault("directed", "")));
            values.forEach(tie::putIfAbsent);
        }
        return draft.network();
    }

    private static boolean isYes(String value) {
        return YES.contains(value.toLowerCase(Locale.ROOT));
    }

    private static void node(NetworkDraft draft, String id, String name, String kind) throws ProblemException {
        Map<String, String> values = draft.node(id);
        if (name != null && !name.isEmpty()) {
            values.putIfAbsent("label", name);
        }
        if (kind != null && !kind.isEmpty()) {
            values.putIfAbsent("kind", kind);
        }
    }
}
