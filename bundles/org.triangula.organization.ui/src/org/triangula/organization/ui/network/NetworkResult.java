// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.network;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.osgi.util.NLS;
import org.triangula.organization.network.BothSides;
import org.triangula.organization.network.Centrality;
import org.triangula.organization.network.Cohesion;
import org.triangula.organization.network.Graph;
import org.triangula.organization.network.Network;
import org.triangula.organization.network.Network.Tie;
import org.triangula.organization.network.NetworkLayout;
import org.triangula.organization.network.StudyNetwork;
import org.triangula.organization.network.layout.GroundLayout;
import org.triangula.organization.network.layout.StudySites;

/**
 * A network as it is seen, and what is said of it.
 *
 * @param settings what was asked for
 * @param network the nodes and ties that are shown; types by key
 * @param scene the picture
 * @param summary density, reciprocity, components and communities in words, counts as links
 * @param all how many ties there are without filter
 * @param typeNames names of types by key
 */
record NetworkResult(NetworkSettings settings, Network network, NetworkScene scene, String summary, int all,
    Map<String, String> typeNames) {

    private static final int ROUNDS = 150;
    private static final int MANY = 500;

    /** Computes the picture; for a background job. Empty if it was given up. */
    static Optional<NetworkResult> of(NetworkSettings settings, Network everything, StudySites sites,
        Map<String, String> typeNames, BooleanSupplier cancelled) {
        Network network = everything.withTies(settings.filter());
        if (settings.mode() == NetworkSettings.Mode.ACTORS) {
            network = network.projection(node -> !node.kind().equals(StudyNetwork.BODY));
        } else if (settings.mode() == NetworkSettings.Mode.BODIES) {
            network = network.projection(node -> node.kind().equals(StudyNetwork.BODY));
        }
        if (!settings.ego().isEmpty() && network.node(settings.ego()).isPresent()) {
            network = network.ego(settings.ego(), 1);
        }
        Set<String> ids = new HashSet<>(Set.of(settings.ego()));
        for (Tie tie : network.ties()) {
            ids.add(tie.from());
            ids.add(tie.to());
        }
        network = network.withNodes(node -> ids.contains(node.id()));
        Graph directed = Graph.of(network, true);
        Graph graph = Graph.of(network, false);
        double[] sizes = sizes(settings, directed, graph, cancelled);
        if (cancelled.getAsBoolean()) {
            return Optional.empty();
        }
        int[] communities = Cohesion.communities(graph);
        NodeGroups groups = NodeGroups.of(network, settings.colour(), communities).coloured();
        Network named = named(network, typeNames);
        NetworkScene.Look look = new NetworkScene.Look(sizes, NetworkSettings.name(settings.measure()),
            groups.groups(), groups.names());
        NetworkScene scene = scene(settings, named, graph, look, sites);
        return Optional.of(new NetworkResult(settings, network, scene, summary(network, graph, communities),
            everything.ties().size(), typeNames));
    }

    private static double[] sizes(NetworkSettings settings, Graph directed, Graph graph, BooleanSupplier cancelled) {
        return switch (settings.measure()) {
            case DEGREE -> Centrality.outDegree(graph);
            case IN_DEGREE -> Centrality.inDegree(directed);
            case BETWEENNESS -> Centrality.betweenness(directed, cancelled);
            case CLOSENESS -> Centrality.closeness(graph);
            case EIGENVECTOR -> Centrality.eigenvector(graph);
            case CONSTRAINT -> Centrality.constraint(directed);
        };
    }

    private static NetworkScene scene(NetworkSettings settings, Network network, Graph graph, NetworkScene.Look look,
        StudySites sites) {
        if (settings.layout() == NetworkSettings.Layout.GROUND) {
            GroundLayout ground = GroundLayout.of(network.nodes().stream().map(Network.Node::id).toList(), sites);
            return new NetworkScene(network, ground.places(), look, new NetworkScene.Ground(ground.borders(),
                ground.homeless(), ground.sharing(), ground.bottom(), ground.offsets()));
        }
        double[][] places = switch (settings.layout()) {
            case RADIAL -> NetworkLayout.radial(graph);
            case LAYERED -> NetworkLayout.layered(graph);
            default -> NetworkLayout.force(graph, graph.nodes() > MANY ? ROUNDS / 3 : ROUNDS);
        };
        return new NetworkScene(network, places, look, NetworkScene.Ground.NONE);
    }

    private static Network named(Network network, Map<String, String> typeNames) {
        return new Network(network.nodes(), network.ties().stream().map(tie -> new Tie(tie.from(), tie.to(),
            typeNames.getOrDefault(tie.type(), tie.type()), tie.directed(), tie.sign(), tie.missing(), tie.strength(),
            tie.frequency(), tie.perspective(), tie.source(), tie.id())).toList());
    }

    /** The words after the names of links are those of {@link NetworkLists#open}. */
    private static String summary(Network network, Graph graph, int[] communities) {
        int missing = (int) network.ties().stream().filter(Tie::missing).count();
        int components = Arrays.stream(Cohesion.components(graph)).max().orElse(-1) + 1;
        List<BothSides> sides = BothSides.of(network);
        long single = sides.stream().filter(one -> one.contradictions().contains(BothSides.Contradiction.ONE_SIDED))
            .count();
        long disagreeing = sides.stream().filter(one -> !one.agree()).count() - single;
        List<String> parts = new ArrayList<>();
        parts.add(link(NetworkLists.ACTORS, NLS.bind(Messages.nodeCount, network.nodes().size())));
        parts.add(NLS.bind(Messages.tieCount, network.ties().size() - missing));
        if (missing > 0) {
            parts.add(link(NetworkLists.MISSING, NLS.bind(Messages.missingCount, missing)));
        }
        parts.add(NLS.bind(Messages.density, percent(Cohesion.density(graph))));
        parts.add(NLS.bind(Messages.reciprocity, percent(Cohesion.reciprocity(
            Graph.of(network.withTies(Tie::directed), true)))));
        if (!sides.isEmpty()) {
            parts.add(link(NetworkLists.SIDES, NLS.bind(Messages.disagreementCount,
                new Object[] { disagreeing, sides.size() - single, single })));
        }
        parts.add(NLS.bind(Messages.componentCount, components));
        parts.add(NLS.bind(Messages.communityCount, Arrays.stream(communities).max().orElse(-1) + 1));
        return String.join(" · ", parts);
    }

    private static String link(String target, String words) {
        return "<a href=\"" + target + "\">" + words + "</a>";
    }

    private static String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance();
        format.setMaximumFractionDigits(1);
        return Double.isNaN(share) ? "–" : format.format(share);
    }
}
