// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.network;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.triangula.organization.network.BothSides;
import org.triangula.organization.network.BothSides.Contradiction;
import org.triangula.organization.network.Centrality;
import org.triangula.organization.network.Graph;
import org.triangula.organization.network.Network;
import org.triangula.organization.network.Network.Node;
import org.triangula.organization.network.Network.Tie;
import org.triangula.organization.network.StudyNetwork;
import org.triangula.organization.network.brokerage.Brokerage;
import org.triangula.organization.network.brokerage.Brokerage.Role;
import org.triangula.organization.ui.network.ResultTable.Heading;
import org.triangula.organization.ui.network.ResultTable.Row;

/** The lists of a network, as rows. For background jobs. */
final class NetworkRows {

    private static final int NAME = 190;
    private static final int NUMBER = 90;

    private final NetworkResult result;
    private final Map<String, String> names;

    NetworkRows(NetworkResult result) {
        this.result = result;
        names = result.network().nodes().stream().collect(Collectors.toMap(Node::id, Node::label));
    }

    private static Heading text(String title, int width) {
        return new Heading(title, title, width, false);
    }

    private static Heading number(String title, String explanation) {
        return new Heading(title, explanation, NUMBER, true);
    }

    private static Object value(double number) {
        return Double.isFinite(number) ? number : null;
    }

    static List<Heading> actorHeadings() {
        return List.of(text(Messages.first, NAME), text(Messages.kindOfActor, 130), text(Messages.area, 120),
            number(Messages.degreeShort, Messages.degreeHint), number(Messages.outDegree, Messages.outDegreeHint),
            number(Messages.inDegreeShort, Messages.inDegreeHint),
            number(Messages.betweennessShort, Messages.betweennessHint),
            number(Messages.closenessShort, Messages.closenessHint),
            number(Messages.eigenvectorShort, Messages.eigenvectorHint),
            number(Messages.constraintShort, Messages.constraintHint));
    }

    List<Row> actors() {
        Graph directed = Graph.of(result.network(), true);
        Graph graph = Graph.of(result.network(), false);
        double[][] values = { Centrality.outDegree(graph), Centrality.outDegree(directed),
            Centrality.inDegree(directed), Centrality.betweenness(directed), Centrality.closeness(graph),
            Centrality.eigenvector(graph), Centrality.constraint(directed) };
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < result.network().nodes().size(); i++) {
            Node node = result.network().nodes().get(i);
            List<Object> cells = new ArrayList<>(List.of(node.label(), NodeGroups.kindName(node.kind()),
                node.attributes().getOrDefault(StudyNetwork.AREA, "")));
            for (double[] measure : values) {
                cells.add(value(measure[i]));
            }
            rows.add(new Row(cells, node.label(), node.id(), List.of(node.id())));
        }
        return rows;
    }

    static List<Heading> sideHeadings() {
        return List.of(text(Messages.first, 150), text(Messages.second, 150), text(Messages.contradiction, 160),
            text(Messages.firstSays, 190), text(Messages.secondSays, 190), text(Messages.segment, 400));
    }

    /** Pairs of which both sides were heard, those that disagree first. */
    List<Row> sides(Map<String, TieEvidence> evidence) {
        Stream<BothSides> pairs = BothSides.of(result.network()).stream();
        return pairs.sorted((one, other) -> Boolean.compare(one.agree(), other.agree())).map(pair -> {
            List<Tie> all = Stream.concat(pair.byFirst().stream(), pair.bySecond().stream()).toList();
            List<Object> cells = List.of(name(pair.first()), name(pair.second()),
                pair.agree() ? Messages.agree : pair.contradictions().stream().sorted().map(NetworkRows::word)
                    .collect(Collectors.joining(", ")), says(pair.byFirst()), says(pair.bySecond()),
                words(all, evidence));
            return new Row(cells, name(pair.first()) + ": " + says(pair.byFirst()) + "\n" + name(pair.second()) + ": "
                + says(pair.bySecond()) + "\n" + words(all, evidence), pair.first(), ids(all, evidence));
        }).toList();
    }

    private static String word(Contradiction contradiction) {
        return switch (contradiction) {
            case SIGN -> Messages.contradictSign;
            case EXISTENCE -> Messages.contradictExistence;
            case TYPE -> Messages.contradictType;
            case DIRECTION -> Messages.contradictDirection;
            case ONE_SIDED -> Messages.contradictOneSided;
        };
    }

    private String says(List<Tie> ties) {
        return ties.isEmpty() ? Messages.saysNothing : ties.stream().map(tie -> (tie.directed()
            ? name(tie.from()) + " → " + name(tie.to()) + ": " : "") + TieWords.describe(named(tie)))
            .collect(Collectors.joining("; "));
    }

    private Tie named(Tie tie) {
        return new Tie(tie.from(), tie.to(), result.typeNames().getOrDefault(tie.type(), tie.type()), tie.directed(),
            tie.sign(), tie.missing(), tie.strength(), tie.frequency(), tie.perspective(), tie.source(), tie.id());
    }

    private String name(String id) {
        return names.getOrDefault(id, id.isEmpty() ? "" : "?");
    }

    private static String words(List<Tie> ties, Map<String, TieEvidence> evidence) {
        return ties.stream().map(tie -> evidence.get(tie.id())).filter(one -> one != null && !one.words().isEmpty())
            .map(TieEvidence::words).distinct().collect(Collectors.joining(" / "));
    }

    private static List<String> ids(List<Tie> ties, Map<String, TieEvidence> evidence) {
        return ties.stream().flatMap(tie -> evidence.containsKey(tie.id()) ? evidence.get(tie.id()).ids().stream()
            : Stream.of(tie.id())).filter(id -> !id.isEmpty()).distinct().toList();
    }

    static List<Heading> missingHeadings() {
        return List.of(text(Messages.first, 170), text(Messages.second, 170), text(Messages.type, 130),
            text(Messages.tellerTitle, 150), text(Messages.othersSay, 190), text(Messages.segment, 420));
    }

    /** Ties that somebody misses, and what others say of the same pair. */
    List<Row> missing(Map<String, TieEvidence> evidence) {
        return result.network().ties().stream().filter(Tie::missing).map(tie -> {
            List<Tie> others = result.network().ties().stream().filter(that -> that != tie
                && (that.from().equals(tie.from()) && that.to().equals(tie.to())
                    || that.from().equals(tie.to()) && that.to().equals(tie.from()))).toList();
            List<Object> cells = List.of(name(tie.from()), name(tie.to()),
                result.typeNames().getOrDefault(tie.type(), tie.type()), name(tie.perspective()),
                others.isEmpty() ? "" : says(others), words(List.of(tie), evidence));
            return new Row(cells, name(tie.from()) + " – " + name(tie.to()) + "\n" + words(List.of(tie), evidence),
                tie.from(), ids(List.of(tie), evidence));
        }).toList();
    }

    /** Ties of which the evidence is shown. */
    List<String> toldTies() {
        return result.network().ties().stream().filter(tie -> tie.missing() || !tie.perspective().isEmpty())
            .map(Tie::id).filter(id -> !id.isEmpty()).distinct().toList();
    }

    static List<Heading> brokerageHeadings() {
        List<Heading> headings = new ArrayList<>(List.of(text(Messages.first, NAME), text(Messages.group, 140)));
        for (Role role : Role.values()) {
            headings.add(number(roleName(role), roleHint(role)));
            headings.add(new Heading("z", NLS.bind(Messages.zHint, roleName(role)), 60, true));
        }
        return headings;
    }

    /** Roles of all actors; the first row is the whole network. */
    List<Row> brokerage(NodeGroups groups) {
        Network network = result.network();
        Brokerage brokerage = Brokerage.of(Graph.of(network, true), groups.groups());
        List<Row> rows = new ArrayList<>();
        List<Object> whole = new ArrayList<>(List.of(Messages.wholeNetwork, ""));
        for (Role role : Role.values()) {
            whole.add(brokerage.total()[role.ordinal()]);
            whole.add(value(brokerage.z(role)));
        }
        rows.add(new Row(whole, explain(Messages.wholeNetwork, brokerage.total(), brokerage.totalExpected(),
            brokerage.totalDeviation()), "", List.of()));
        for (int i = 0; i < network.nodes().size(); i++) {
            Node node = network.nodes().get(i);
            List<Object> cells = new ArrayList<>(List.of(node.label(), groups.names().get(groups.groups()[i])));
            for (Role role : Role.values()) {
                cells.add(brokerage.counts()[i][role.ordinal()]);
                cells.add(value(brokerage.z(i, role)));
            }
            rows.add(new Row(cells, explain(node.label(), brokerage.counts()[i], brokerage.expected()[i],
                brokerage.deviation()[i]), node.id(), List.of(node.id())));
        }
        return rows;
    }

    private static String explain(String name, double[] counts, double[] expected, double[] deviation) {
        StringBuilder lines = new StringBuilder(name);
        NumberFormat format = NumberFormat.getNumberInstance();
        format.setMaximumFractionDigits(2);
        for (Role role : Role.values()) {
            int i = role.ordinal();
            lines.append('\n').append(NLS.bind(Messages.brokerageLine, new Object[] { roleName(role),
                format.format(counts[i]), format.format(expected[i]), format.format(deviation[i]) }));
        }
        return lines.toString();
    }

    static String roleName(Role role) {
        return switch (role) {
            case COORDINATOR -> Messages.coordinator;
            case ITINERANT -> Messages.itinerant;
            case REPRESENTATIVE -> Messages.representative;
            case GATEKEEPER -> Messages.gatekeeper;
            case LIAISON -> Messages.liaison;
            case TOTAL -> Messages.total;
        };
    }

    private static String roleHint(Role role) {
        return switch (role) {
            case COORDINATOR -> Messages.coordinatorHint;
            case ITINERANT -> Messages.itinerantHint;
            case REPRESENTATIVE -> Messages.representativeHint;
            case GATEKEEPER -> Messages.gatekeeperHint;
            case LIAISON -> Messages.liaisonHint;
            case TOTAL -> Messages.totalHint;
        };
    }
}
