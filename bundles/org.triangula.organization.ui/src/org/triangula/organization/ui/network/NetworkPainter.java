// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureColours;
import org.triangula.figure.Mark;
import org.triangula.figure.Mark.Anchor;
import org.triangula.figure.Mark.Style;
import org.triangula.figure.TextMeasure;
import org.triangula.organization.network.Network;
import org.triangula.organization.network.Network.Tie;
import org.triangula.organization.network.format.EdgeList;
import org.triangula.organization.network.layout.GroundLayout.Border;
import org.triangula.organization.network.layout.LabelPlaces;
import org.triangula.organization.network.layout.LabelPlaces.Box;
import org.triangula.organization.network.layout.LabelPlaces.Disc;

/**
 * Paints what is seen of a network: nodes as discs, their size by a measure, their colour by group; ties by sign, those
 * somebody misses dotted; names where they do not collide, the greatest first, and how many are hidden.
 *
 * @param scene the network
 * @param view which part is seen
 * @param width width of the picture in pixels
 * @param height height of the picture
 * @param selected id of the node that stands out with its ties; empty for none
 * @param dark whether the ground is dark
 */
record NetworkPainter(NetworkScene scene, NetworkScope view, int width, int height, String selected, boolean dark) {

    /** Colours of groups; all others are grey. */
    static final int[] COLOURS = { 0xFF0072B2, 0xFFE69F00, 0xFF009E73, 0xFFCC79A7, 0xFF56B4E9, 0xFFD55E00,
        0xFF882255, 0xFF999933 };
    /** Colour of what belongs to no group with a colour of its own. */
    static final int OTHER = 0xFF8C8C8C;
    static final int GOOD = 0xFF009E73;
    static final int BAD = 0xFFD55E00;
    static final int NEUTRAL = 0xFF8C8C8C;
    static final double LEGEND = 196;

    private static final double SIZE = 11.5;
    private static final int LONGEST = 34;
    private static final int FEW_TIES = 40;
    private static final int SOME_TIES = 150;
    private static final int MANY_TIES = 1500;
    private static final int MOST_LEADING = 30;
    private static final int FEW = 60;
    private static final int MANY_BORDERS = 80;

    /**
     * A picture and what it does not show.
     *
     * @param figure the picture
     * @param names how many names stand in it
     * @param hidden how many nodes are seen without name
     */
    record Painting(Figure figure, int names, int hidden) {
    }

    private FigureColours colours() {
        return dark ? FigureColours.DARK : FigureColours.LIGHT;
    }

    static int colour(int group) {
        return group < COLOURS.length ? COLOURS[group] : OTHER;
    }

    Painting paint() {
        List<Mark> marks = new ArrayList<>();
        scene.ground().borders().forEach(border -> border(marks, border));
        homeless(marks);
        ties(marks);
        List<Mark> discs = new ArrayList<>();
        scene.ground().borders().stream().findAny().ifPresent(any -> homes(marks));
        for (int node = 0; node < scene.network().nodes().size(); node++) {
            if (isSeen(node)) {
                discs.add(disc(node));
            }
        }
        marks.addAll(discs);
        int names = names(marks);
        NetworkLegend legend = new NetworkLegend(scene, colours());
        if (hasLegend()) {
            legend.add(marks, width - LEGEND, 8);
        }
        if (discs.size() > names) {
            String words = NLS.bind(Messages.hiddenNames, discs.size() - names);
            marks.add(backdrop(4, height - 22, TextMeasure.width(words, SIZE, false) + 10, 18));
            marks.add(new Mark.Text(words, 9, height - 9, Anchor.START, 0, SIZE, false, colours().quiet(), "",
                Messages.hiddenNamesHint));
        }
        String description = NLS.bind(Messages.figureDescription, new Object[] { scene.network().nodes().size(),
            scene.network().ties().size(), scene.look().measure() });
        return new Painting(new Figure(width, height, Messages.network, description, colours().ground(), marks,
            EdgeList.tables(scene.network())), names, discs.size() - names);
    }

    /** Where there is too little room, the network is worth more than its legend. */
    private boolean hasLegend() {
        return width > 2 * LEGEND && height > new NetworkLegend(scene, colours()).height();
    }

    private boolean isSeen(int node) {
        double x = view.x(scene, node);
        double y = view.y(scene, node);
        return x > -20 && y > -20 && x < width + 20 && y < height + 20;
    }

    private void border(List<Mark> marks, Border border) {
        List<Mark.Point> points = new ArrayList<>();
        boolean seen = false;
        for (int i = 0; i < border.points().length; i += 2) {
            Mark.Point point = new Mark.Point(view.x(border.points()[i]), view.y(border.points()[i + 1]));
            seen |= point.x() > -width && point.y() > -height && point.x() < 2 * width && point.y() < 2 * height;
            points.add(point);
        }
        if (seen) {
            int fill = dark ? 0xFF2B2F34 : 0xFFF6F7F9;
            int edge = dark ? 0xFF6B7480 : 0xFFAEB6C0;
            marks.add(new Mark.Polygon(points, new Style(fill, edge, 1), "", border.name()));
        }
    }

    private void homeless(List<Mark> marks) {
        if (scene.ground().homeless() > 0) {
            double y = view.y(scene.ground().bottom());
            marks.add(new Mark.Line(new Mark.Point(0, y), new Mark.Point(width, y),
                Style.drawn(colours().line(), 1), "", ""));
            marks.add(new Mark.Text(NLS.bind(Messages.withoutPlace, scene.ground().homeless()), 9, y + 16,
                Anchor.START, 0, SIZE, true, colours().quiet(), "", Messages.withoutPlaceHint));
        }
    }

    /** Thin lines from nodes that stand aside to the place that they share. */
    private void homes(List<Mark> marks) {
        for (int node = 0; node < scene.network().nodes().size(); node++) {
            if (Math.hypot(scene.aside(node, 0), scene.aside(node, 1)) > 0 && isSeen(node)) {
                marks.add(new Mark.Line(new Mark.Point(view.x(scene.x(node)), view.y(scene.y(node))),
                    new Mark.Point(view.x(scene, node), view.y(scene, node)), Style.drawn(colours().quiet(), 0.6), "",
                    ""));
            }
        }
    }

    private void ties(List<Mark> marks) {
        List<Tie> ties = scene.network().ties();
        boolean many = ties.size() > MANY_TIES;
        int chosen = scene.find(selected).orElse(-1);
        Map<Long, Integer> drawn = new HashMap<>();
        List<Mark> above = new ArrayList<>();
        for (int i = 0; i < ties.size(); i++) {
            int from = scene.from(i);
            int to = scene.to(i);
            long pair = (long) Math.min(from, to) << 32 | Math.max(from, to);
            int before = drawn.merge(pair, 1, Integer::sum) - 1;
            Mark.Point start = new Mark.Point(view.x(scene, from), view.y(scene, from));
            Mark.Point end = new Mark.Point(view.x(scene, to), view.y(scene, to));
            if (Math.max(start.x(), end.x()) < 0 || Math.min(start.x(), end.x()) > width
                || Math.max(start.y(), end.y()) < 0 || Math.min(start.y(), end.y()) > height) {
                continue;
            }
            boolean own = from == chosen || to == chosen;
            TieMarks tie = new TieMarks(ties.get(i), own || ties.size() < SOME_TIES ? 1 : 0.5, many && !own,
                chosen >= 0 && !own && ties.size() > FEW_TIES, view.radius(scene, to));
            tie.add(own ? above : marks, start, end, before,
                // words of thousands of ties are made when the pointer is on one
                many ? "" : scene.describe(ties.get(i)));
        }
        marks.addAll(above);
    }

    private Mark disc(int node) {
        double radius = view.radius(scene, node);
        String id = scene.network().nodes().get(node).id();
        boolean chosen = id.equals(selected);
        int edge = chosen ? colours().ink() : dark ? 0xFFDDDDDD : 0xFF444444;
        return new Mark.Ellipse(view.x(scene, node), view.y(scene, node), radius, radius,
            new Style(colour(scene.look().groups()[node]), edge, chosen ? 3 : radius < 5 ? 0.5 : 1), id,
            scene.describe(node));
    }

    /** Writes names that do not collide; returns how many nodes have one. */
    private int names(List<Mark> marks) {
        List<Integer> nodes = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<Disc> discs = new ArrayList<>();
        boolean[] near = nearSelected();
        for (int node = 0; node < scene.network().nodes().size(); node++) {
            if (isSeen(node)) {
                String label = scene.network().nodes().get(node).label();
                String name = label.length() > LONGEST ? label.substring(0, LONGEST - 1) + "…" : label;
                boolean chosen = scene.network().nodes().get(node).id().equals(selected);
                nodes.add(node);
                words.add(name);
                discs.add(new Disc(view.x(scene, node), view.y(scene, node), view.radius(scene, node),
                    TextMeasure.width(name, SIZE, chosen) + 4, SIZE + 3,
                    chosen ? Double.POSITIVE_INFINITY : scene.share(node) + (near[node] ? 1 : 0)));
            }
        }
        int named = nodes.size();
        if (scene.ground().borders().size() <= MANY_BORDERS) {
            areas(words, discs);
        }
        List<Box> reserved = new ArrayList<>(List.of(new Box(0, height - 24, 160, 24)));
        if (hasLegend()) {
            reserved.add(new Box(width - LEGEND, 0, LEGEND, new NetworkLegend(scene, colours()).height() + 12));
        }
        List<Optional<Box>> boxes = LabelPlaces.place(discs, width, height, reserved,
            named <= FEW ? 0 : Math.min(MOST_LEADING, named / 8));
        int count = 0;
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).isPresent()) {
                boolean chosen = i < named && scene.network().nodes().get(nodes.get(i)).id().equals(selected);
                name(marks, words.get(i), boxes.get(i).get(), chosen, i < named);
                count += i < named ? 1 : 0;
            }
        }
        return count;
    }

    /** Names of areas come last and only where there is room. */
    private void areas(List<String> words, List<Disc> discs) {
        for (Border border : scene.ground().borders()) {
            if (!border.used()) {
                continue;
            }
            double x = 0;
            double y = 0;
            for (int i = 0; i < border.points().length; i += 2) {
                x += border.points()[i] * 2 / border.points().length;
                y += border.points()[i + 1] * 2 / border.points().length;
            }
            if (!words.contains(border.name())) {
                words.add(border.name());
                discs.add(new Disc(view.x(x), view.y(y), 0, TextMeasure.width(border.name(), SIZE, false) + 4,
                    SIZE + 3, -1));
            }
        }
    }

    private void name(List<Mark> marks, String words, Box box, boolean chosen, boolean node) {
        marks.add(backdrop(box.left(), box.top(), box.width(), box.height()));
        marks.add(new Mark.Text(words, box.left() + box.width() / 2, box.top() + SIZE, Anchor.MIDDLE, 0, SIZE, chosen,
            node ? colours().ink() : colours().quiet(), "", ""));
    }

    /** Lines behind a text shine through, but do not cross it out. */
    private Mark backdrop(double left, double top, double wide, double high) {
        return new Mark.Rectangle(left, top, wide, high, Style.filled(colours().ground() & 0xFFFFFF | 0xC0000000), "",
            "");
    }

    private boolean[] nearSelected() {
        boolean[] near = new boolean[scene.network().nodes().size()];
        int chosen = scene.find(selected).orElse(-1);
        for (int i = 0; chosen >= 0 && i < scene.network().ties().size(); i++) {
            near[scene.from(i)] |= scene.to(i) == chosen;
            near[scene.to(i)] |= scene.from(i) == chosen;
        }
        return near;
    }

    /** The colour of a sign. */
    static int colour(Tie tie) {
        return tie.sign().equals(Network.POSITIVE) ? GOOD : tie.sign().equals(Network.NEGATIVE) ? BAD : NEUTRAL;
    }
}
