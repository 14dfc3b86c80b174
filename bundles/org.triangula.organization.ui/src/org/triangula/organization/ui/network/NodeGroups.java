// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.triangula.organization.network.Cohesion;
import org.triangula.organization.network.Graph;
import org.triangula.organization.network.Network;
import org.triangula.organization.network.Network.Node;
import org.triangula.organization.network.StudyNetwork;
import org.triangula.organization.ui.network.NetworkSettings.Colour;

/**
 * Groups of nodes with their names, the largest first.
 *
 * @param groups number of the group of each node, from 0
 * @param names name of each group
 */
record NodeGroups(int[] groups, List<String> names) {

    /** Groups by kind, area or community. */
    static NodeGroups of(Network network, Colour by, int[] communities) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < network.nodes().size(); i++) {
            Node node = network.nodes().get(i);
            keys.add(switch (by) {
                case KIND -> kindName(node.kind());
                case AREA -> node.attributes().getOrDefault(StudyNetwork.AREA, Messages.noArea);
                case COMMUNITY -> String.valueOf(communities[i]);
            });
        }
        return of(keys, by == Colour.COMMUNITY);
    }

    /** Names of the groupings that can be chosen, in the order of {@link #chosen}. */
    static List<String> choices() {
        return List.of(NetworkSettings.name(Colour.KIND), NetworkSettings.name(Colour.COMMUNITY),
            NetworkSettings.name(Colour.AREA), Messages.byAdministration);
    }

    /** Groups by one of the {@link #choices}. */
    static NodeGroups chosen(Network network, int choice) {
        return choice == Colour.values().length ? administrations(network)
            : of(network, Colour.values()[choice], Cohesion.communities(Graph.of(network, false)));
    }

    /** Groups by administration: units by the area of theirs, all others by kind. */
    private static NodeGroups administrations(Network network) {
        return of(network.nodes().stream().map(node -> node.kind().equals(StudyNetwork.UNIT)
            ? NLS.bind(Messages.administrationOf, node.attributes().getOrDefault(StudyNetwork.AREA, "–"))
            : kindName(node.kind())).toList(), false);
    }

    private static NodeGroups of(List<String> keys, boolean numbered) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        keys.forEach(key -> sizes.merge(key, 1, Integer::sum));
        List<String> order = sizes.keySet().stream()
            .sorted(Comparator.comparingInt((String key) -> -sizes.get(key))).toList();
        int[] groups = keys.stream().mapToInt(order::indexOf).toArray();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            names.add((numbered ? NLS.bind(Messages.community, i + 1) : order.get(i)) + " (" + sizes.get(order.get(i))
                + ")");
        }
        return new NodeGroups(groups, names);
    }

    /** As many groups as there are colours; the smallest become one. */
    NodeGroups coloured() {
        int most = NetworkPainter.COLOURS.length;
        if (names.size() <= most) {
            return this;
        }
        int[] fewer = new int[groups.length];
        int rest = 0;
        for (int i = 0; i < groups.length; i++) {
            fewer[i] = Math.min(most, groups[i]);
            rest += groups[i] >= most ? 1 : 0;
        }
        List<String> kept = new ArrayList<>(names.subList(0, most));
        kept.add(NLS.bind(Messages.otherGroups, names.size() - most, rest));
        return new NodeGroups(fewer, kept);
    }

    static String kindName(String kind) {
        return switch (kind) {
            case StudyNetwork.UNIT -> Messages.units;
            case "organisation" -> Messages.organisations;
            case StudyNetwork.BODY -> Messages.bodies;
            case "person" -> Messages.persons;
            case "programme" -> Messages.programmes;
            default -> kind;
        };
    }
}
