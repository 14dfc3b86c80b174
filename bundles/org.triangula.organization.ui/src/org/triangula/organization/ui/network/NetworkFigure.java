// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.network;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.triangula.figure.Figure;
import org.triangula.figure.Mark;
import org.triangula.figure.Mark.Anchor;
import org.triangula.figure.Mark.Style;
import org.triangula.organization.network.Network;
import org.triangula.organization.network.Network.Node;
import org.triangula.organization.network.Network.Tie;
import org.triangula.organization.network.format.EdgeList;

/**
 * A network as a figure: nodes as discs, their size by a measure, their colour by kind or community; ties by sign,
 * those
 * somebody misses dotted. A click on a node has its id as target.
 *
 * @param network the network
 * @param places x and y of each node from 0 to 1
 * @param sizes value of the measure of each node
 * @param measure name of the measure
 * @param groups group of each node that gives its colour
 * @param groupNames names of the groups for the legend
 * @param dark whether the ground is dark
 */
record NetworkFigure(Network network, double[][] places, double[] sizes, String measure, int[] groups,
    List<String> groupNames, boolean dark) {

    private static final int[] COLOURS = { 0xFF0072B2, 0xFFE69F00, 0xFF009E73, 0xFFCC79A7, 0xFF56B4E9, 0xFFD55E00,
        0xFF882255, 0xFF999933 };
    private static final int GOOD = 0xFF009E73;
    private static final int BAD = 0xFFD55E00;
    private static final int NEUTRAL = 0xFF8C8C8C;
    private static final int MARGIN = 90;
    private static final int LEGEND = 190;
    private static final int MOST_LABELS = 150;

    Figure figure() {
        double side = Math.max(520, Math.min(2400, 90 * Math.sqrt(Math.max(1, network.nodes().size()))));
        List<Mark> marks = new ArrayList<>();
        Map<String, Integer> index = new HashMap<>();
        network.nodes().forEach(node -> index.put(node.id(), index.size()));
        Map<List<Integer>, Integer> drawn = new HashMap<>();
        for (Tie tie : network.ties()) {
            int from = index.get(tie.from());
            int to = index.get(tie.to());
            int before = drawn.merge(List.of(Math.min(from, to), Math.max(from, to)), 1, Integer::sum) - 1;
            tie(marks, tie, point(from, side), point(to, side), before);
        }
        double greatest = Arrays.stream(sizes).filter(Double::isFinite).max().orElse(1);
        for (int i = 0; i < network.nodes().size(); i++) {
            node(marks, i, point(i, side), greatest);
        }
        legend(marks, side);
        String description = NLS.bind(Messages.figureDescription,
            new Object[] { network.nodes().size(), network.ties().size(), measure });
        return new Figure(side + 2 * MARGIN + LEGEND, side + 2 * MARGIN, Messages.network, description,
            dark ? 0xFF1E1E1E : 0xFFFFFFFF, marks, EdgeList.tables(network));
    }

    private Mark.Point point(int node, double side) {
        return new Mark.Point(MARGIN + places[node][0] * side, MARGIN + places[node][1] * side);
    }

    private void tie(List<Mark> marks, Tie tie, Mark.Point from, Mark.Point to, int before) {
        int colour = tie.sign().equals(Network.POSITIVE) ? GOOD : tie.sign().equals(Network.NEGATIVE) ? BAD : NEUTRAL;
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = Math.max(1, Math.hypot(dx, dy));
        // several tellings of one pair stand beside each other
        double aside = before == 0 ? 0 : (before % 2 == 0 ? -1 : 1) * 5.0 * ((before + 1) / 2);
        Mark.Point start = new Mark.Point(from.x() - dy / length * aside, from.y() + dx / length * aside);
        Mark.Point end = new Mark.Point(to.x() - dy / length * aside, to.y() + dx / length * aside);
        double width = tie.strength() == null ? 1.2 : 0.8 + Math.min(4, Math.abs(tie.strength()));
        String says = name(tie.from()) + (tie.directed() ? " → " : " – ") + name(tie.to()) + ": "
            + TieWords.describe(tie) + (tie.perspective().isEmpty() ? ""
                : ", " + NLS.bind(Messages.toldBy, name(tie.perspective())));
        if (tie.missing()) {
            int pieces = Math.max(2, (int) (length / 9));
            for (int i = 0; i < pieces; i++) {
                marks.add(new Mark.Line(between(start, end, i / (double) pieces),
                    between(start, end, (i + 0.45) / pieces), Style.drawn(colour, width), "", says));
            }
        } else {
            marks.add(new Mark.Line(start, end, Style.drawn(colour, width), "", says));
        }
        if (tie.directed()) {
            Mark.Point tip = between(start, end, Math.max(0.5, 1 - 15 / length));
            double ux = dx / length * 7;
            double uy = dy / length * 7;
            marks.add(new Mark.Polygon(List.of(tip, new Mark.Point(tip.x() - ux - uy / 2, tip.y() - uy + ux / 2),
                new Mark.Point(tip.x() - ux + uy / 2, tip.y() - uy - ux / 2)), Style.filled(colour), "", says));
        }
    }

    private static Mark.Point between(Mark.Point from, Mark.Point to, double share) {
        return new Mark.Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
    }

    private String name(String id) {
        return network.node(id).map(Node::label).orElse("?");
    }

    private void node(List<Mark> marks, int i, Mark.Point place, double greatest) {
        Node node = network.nodes().get(i);
        double share = greatest <= 0 || !Double.isFinite(sizes[i]) ? 0 : sizes[i] / greatest;
        double radius = 6 + 14 * Math.sqrt(Math.max(0, share));
        String says = node.label() + "\n" + measure + ": " + (Double.isFinite(sizes[i])
            ? NumberFormat.getNumberInstance().format(sizes[i]) : "–");
        marks.add(new Mark.Ellipse(place.x(), place.y(), radius, radius,
            new Style(COLOURS[groups[i] % COLOURS.length], dark ? 0xFFFFFFFF : 0xFF333333, 1), node.id(), says));
        if (network.nodes().size() <= MOST_LABELS) {
            String label = node.label().length() > 34 ? node.label().substring(0, 33) + "…" : node.label();
            marks.add(new Mark.Text(label, place.x(), place.y() + radius + 12, Anchor.MIDDLE, 0, 11, false, text(), "",
                ""));
        }
    }

    private int text() {
        return dark ? 0xFFE6E6E6 : 0xFF1A1A1A;
    }

    private void legend(List<Mark> marks, double side) {
        Map<String, Integer> lines = new LinkedHashMap<>();
        lines.put(Messages.good, GOOD);
        lines.put(Messages.neutral, NEUTRAL);
        lines.put(Messages.bad, BAD);
        double x = side + MARGIN * 2;
        double y = 24;
        for (int i = 0; i < Math.min(groupNames.size(), COLOURS.length); i++) {
            marks.add(new Mark.Ellipse(x + 6, y - 4, 6, 6, Style.filled(COLOURS[i]), "", ""));
            marks.add(new Mark.Text(groupNames.get(i), x + 20, y, Anchor.START, 0, 12, false, text(), "", ""));
            y += 20;
        }
        y += 8;
        for (Map.Entry<String, Integer> line : lines.entrySet()) {
            marks.add(new Mark.Line(new Mark.Point(x, y - 4), new Mark.Point(x + 14, y - 4),
                Style.drawn(line.getValue(), 2.5), "", ""));
            marks.add(new Mark.Text(line.getKey(), x + 20, y, Anchor.START, 0, 12, false, text(), "", ""));
            y += 20;
        }
        marks.add(new Mark.Text("· · ·  " + Messages.missing, x, y, Anchor.START, 0, 12, false, text(), "", ""));
        marks.add(new Mark.Text(NLS.bind(Messages.sizeBy, measure), x, y + 20, Anchor.START, 0, 12, false, text(), "",
            ""));
    }
}
