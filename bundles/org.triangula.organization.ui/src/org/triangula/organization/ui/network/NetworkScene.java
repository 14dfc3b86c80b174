// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.network;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.eclipse.osgi.util.NLS;
import org.triangula.organization.network.Network;
import org.triangula.organization.network.Network.Node;
import org.triangula.organization.network.Network.Tie;
import org.triangula.organization.network.layout.GroundLayout.Border;

/**
 * A network with the places of its nodes, ready to be painted at any zoom. Lengths have no unit: the painter scales
 * them.
 */
final class NetworkScene {

    private final Network network;
    private final double[][] places;
    private final Look look;
    private final Ground ground;
    private final int[][] ends;
    private final Map<String, Integer> index = new HashMap<>();
    private final double[] bounds;
    private final double greatest;

    /**
     * How nodes look.
     *
     * @param sizes value of the measure of each node
     * @param measure name of the measure
     * @param groups group of each node that gives its colour
     * @param groupNames names of the groups; the last may be all others
     */
    record Look(double[] sizes, String measure, int[] groups, List<String> groupNames) {
    }

    /**
     * What lies behind the nodes.
     *
     * @param borders outlines of areas
     * @param homeless how many nodes stand below, because they have no place
     * @param sharing how many nodes were spread around a place that they share
     * @param bottom y below which nodes without place stand
     * @param offsets how far nodes stand beside the place that they share
     */
    record Ground(List<Border> borders, int homeless, int sharing, double bottom, double[][] offsets) {
        /** No ground: places mean nothing. */
        static final Ground NONE = new Ground(List.of(), 0, 0, 0, new double[0][]);
    }

    NetworkScene(Network network, double[][] places, Look look, Ground ground) {
        this.network = network;
        this.places = places;
        this.look = look;
        this.ground = ground;
        network.nodes().forEach(node -> index.put(node.id(), index.size()));
        ends = network.ties().stream().map(tie -> new int[] { index.get(tie.from()), index.get(tie.to()) })
            .toArray(int[][]::new);
        bounds = bounds();
        greatest = Arrays.stream(look.sizes()).filter(Double::isFinite).max().orElse(1);
    }

    private double[] bounds() {
        double[] box = { Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE };
        Arrays.stream(places).forEach(place -> extend(box, place[0], place[1]));
        for (Border border : ground.borders()) {
            for (int i = 0; i < border.points().length; i += 2) {
                // neighbours far away do not make the middle small
                if (border.points()[i] >= -0.2 && border.points()[i] <= 1.2 && border.points()[i + 1] >= -0.2
                    && border.points()[i + 1] <= 1.2) {
                    extend(box, border.points()[i], border.points()[i + 1]);
                }
            }
        }
        return box[0] > box[2] ? new double[] { 0, 0, 1, 1 } : box;
    }

    private static void extend(double[] box, double x, double y) {
        box[0] = Math.min(box[0], x);
        box[1] = Math.min(box[1], y);
        box[2] = Math.max(box[2], x);
        box[3] = Math.max(box[3], y);
    }

    Network network() {
        return network;
    }

    Look look() {
        return look;
    }

    Ground ground() {
        return ground;
    }

    double x(int node) {
        return places[node][0];
    }

    double y(int node) {
        return places[node][1];
    }

    /** How far a node stands beside its place; 1 is the distance of neighbours. */
    double aside(int node, int axis) {
        return ground.offsets().length == 0 ? 0 : ground.offsets()[node][axis];
    }

    /** Left, top, right and bottom of all there is. */
    double[] box() {
        return bounds.clone();
    }

    int from(int tie) {
        return ends[tie][0];
    }

    int to(int tie) {
        return ends[tie][1];
    }

    OptionalInt find(String id) {
        Integer found = index.get(id);
        return found == null ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** Share of the greatest value of the measure, 0 to 1. */
    double share(int node) {
        double value = look.sizes()[node];
        return greatest <= 0 || !Double.isFinite(value) ? 0 : Math.max(0, value / greatest);
    }

    /** A node in words. */
    String describe(int node) {
        Node one = network.nodes().get(node);
        String value = Double.isFinite(look.sizes()[node])
            ? NumberFormat.getNumberInstance().format(look.sizes()[node]) : "–";
        return one.label() + "\n" + look.measure() + ": " + value + "\n"
            + look.groupNames().get(look.groups()[node]);
    }

    /** A tie in words. */
    String describe(Tie tie) {
        return name(tie.from()) + (tie.directed() ? " → " : " – ") + name(tie.to()) + ": " + TieWords.describe(tie)
            + (tie.perspective().isEmpty() ? "" : ", " + NLS.bind(Messages.toldBy, name(tie.perspective())));
    }

    String name(String id) {
        OptionalInt found = find(id);
        return found.isEmpty() ? "?" : network.nodes().get(found.getAsInt()).label();
    }
}
