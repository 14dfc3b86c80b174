// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.network;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.triangula.figure.Figure;
import org.triangula.organization.network.Centrality;
import org.triangula.organization.network.Cohesion;
import org.triangula.organization.network.Graph;
import org.triangula.organization.network.Network;
import org.triangula.organization.network.NetworkLayout;

/**
 * What a person wants to see of a network.
 *
 * @param layout how nodes are placed
 * @param measure what gives their size
 * @param communities whether communities give their colour, else their kind
 * @param type key of the only type of ties that is shown; empty for all
 * @param missing whether missing ties are shown
 * @param ego id of the actor whose ego network is shown; empty for the whole
 */
record NetworkSettings(Layout layout, Measure measure, boolean communities, String type, boolean missing, String ego) {

    /** How nodes are placed. */
    enum Layout {
        FORCE, RADIAL, LAYERED
    }

    /** What gives nodes their size. */
    enum Measure {
        DEGREE, IN_DEGREE, BETWEENNESS, CLOSENESS, EIGENVECTOR, CONSTRAINT
    }

    /**
     * A network as it is to be seen.
     *
     * @param network the nodes and ties that are shown
     * @param figure the picture
     * @param summary density, reciprocity, components and communities in words
     */
    record Shown(Network network, Figure figure, String summary) {
    }

    private static final int ROUNDS = 150;
    private static final int MANY = 500;

    /** Computes the picture; for a background job. Names are those of the types of ties. */
    Shown show(Network all, Map<String, String> typeNames, boolean dark) {
        Network network = all.withTies(tie -> (type.isEmpty() || tie.type().equals(type))
            && (missing || !tie.missing()));
        if (!ego.isEmpty() && network.node(ego).isPresent()) {
            network = network.ego(ego, 1);
        }
        List<String> tied = network.ties().stream().flatMap(tie -> List.of(tie.from(), tie.to()).stream()).toList();
        Set<String> ids = new HashSet<>(tied);
        network = network.withNodes(node -> ids.contains(node.id()) || node.id().equals(ego));
        Graph directed = Graph.of(network, true);
        Graph graph = Graph.of(network, false);
        double[][] places = switch (layout) {
            case FORCE -> NetworkLayout.force(graph, graph.nodes() > MANY ? ROUNDS / 3 : ROUNDS);
            case RADIAL -> NetworkLayout.radial(graph);
            case LAYERED -> NetworkLayout.layered(graph);
        };
        double[] sizes = switch (measure) {
            case DEGREE -> Centrality.outDegree(graph);
            case IN_DEGREE -> Centrality.inDegree(directed);
            case BETWEENNESS -> Centrality.betweenness(directed);
            case CLOSENESS -> Centrality.closeness(graph);
            case EIGENVECTOR -> Centrality.eigenvector(graph);
            case CONSTRAINT -> Centrality.constraint(directed);
        };
        int[] groups = Cohesion.communities(graph);
        int number = Arrays.stream(groups).max().orElse(-1) + 1;
        int components = Arrays.stream(Cohesion.components(graph)).max().orElse(-1) + 1;
        List<String> names = new ArrayList<>();
        if (communities) {
            for (int i = 0; i < number; i++) {
                names.add(NLS.bind(Messages.community, i + 1));
            }
        } else {
            List<String> kinds = network.nodes().stream().map(Network.Node::kind).distinct().toList();
            groups = network.nodes().stream().mapToInt(node -> kinds.indexOf(node.kind())).toArray();
            kinds.forEach(kind -> names.add(kindName(kind)));
        }
        String summary = NLS.bind(Messages.summary, new Object[] { network.nodes().size(), network.ties().size(),
            percent(Cohesion.density(graph)), percent(Cohesion.reciprocity(directed)), components, number });
        Network named = new Network(network.nodes(), network.ties().stream().map(tie -> new Network.Tie(tie.from(),
            tie.to(), typeNames.getOrDefault(tie.type(), tie.type()), tie.directed(), tie.sign(), tie.missing(),
            tie.strength(), tie.frequency(), tie.perspective(), tie.source())).toList());
        Figure figure = new NetworkFigure(named, places, sizes, name(measure), groups, names, dark).figure();
        return new Shown(network, figure, summary);
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "–" : NumberFormat.getPercentInstance().format(share);
    }

    static String name(Measure measure) {
        return switch (measure) {
            case DEGREE -> Messages.degree;
            case IN_DEGREE -> Messages.inDegree;
            case BETWEENNESS -> Messages.betweenness;
            case CLOSENESS -> Messages.closeness;
            case EIGENVECTOR -> Messages.eigenvector;
            case CONSTRAINT -> Messages.constraint;
        };
    }

    static String name(Layout layout) {
        return switch (layout) {
            case FORCE -> Messages.force;
            case RADIAL -> Messages.radial;
            case LAYERED -> Messages.layered;
        };
    }

    private static String kindName(String kind) {
        return switch (kind) {
            case "unit" -> Messages.units;
            case "organisation" -> Messages.organisations;
            case "body" -> Messages.bodies;
            case "person" -> Messages.persons;
            case "programme" -> Messages.programmes;
            default -> kind;
        };
    }
}
