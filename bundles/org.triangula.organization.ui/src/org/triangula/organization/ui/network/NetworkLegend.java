// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.triangula.figure.FigureColours;
import org.triangula.figure.Mark;
import org.triangula.figure.Mark.Anchor;
import org.triangula.figure.Mark.Style;
import org.triangula.figure.TextMeasure;
import org.triangula.organization.network.Network;
import org.triangula.organization.network.Network.Tie;

/**
 * What colours, lines and sizes mean; only what there is.
 *
 * @param scene the network
 * @param colours colours of ground and letters
 */
record NetworkLegend(NetworkScene scene, FigureColours colours) {

    private static final double LINE = 18;
    private static final double SIZE = 11.5;
    private static final double INDENT = 22;
    private static final double WIDE = NetworkPainter.LEGEND - INDENT - 12;

    private Map<String, Integer> signs() {
        Map<String, Integer> signs = new LinkedHashMap<>();
        List<Tie> ties = scene.network().ties();
        if (ties.stream().anyMatch(tie -> tie.sign().equals(Network.POSITIVE))) {
            signs.put(Messages.good, NetworkPainter.GOOD);
        }
        if (ties.stream().anyMatch(tie -> tie.sign().equals(Network.NEUTRAL))) {
            signs.put(Messages.neutral, NetworkPainter.NEUTRAL);
        }
        if (ties.stream().anyMatch(tie -> tie.sign().equals(Network.NEGATIVE))) {
            signs.put(Messages.bad, NetworkPainter.BAD);
        }
        return signs;
    }

    private boolean anyMissing() {
        return scene.network().ties().stream().anyMatch(Tie::missing);
    }

    private List<String> size() {
        return TextMeasure.wrap(NLS.bind(Messages.sizeBy, scene.look().measure()), SIZE, false, WIDE + INDENT);
    }

    /** Its height in pixels. */
    double height() {
        return LINE * (scene.look().groupNames().size() + signs().size() + (anyMissing() ? 1 : 0) + size().size()) + 18;
    }

    void add(List<Mark> marks, double left, double top) {
        marks.add(new Mark.Rectangle(left, top, NetworkPainter.LEGEND - 8, height(),
            new Style(colours.ground() & 0xFFFFFF | 0xE6000000, colours.line(), 1), "", ""));
        double x = left + 8;
        double y = top + 20;
        for (int i = 0; i < scene.look().groupNames().size(); i++) {
            marks.add(new Mark.Ellipse(x + 7, y - 4, 5.5, 5.5, Style.filled(NetworkPainter.colour(i)), "", ""));
            text(marks, scene.look().groupNames().get(i), x + INDENT, y, WIDE);
            y += LINE;
        }
        for (Map.Entry<String, Integer> sign : signs().entrySet()) {
            line(marks, x, x + 15, y - 4, sign.getValue());
            text(marks, sign.getKey(), x + INDENT, y, WIDE);
            y += LINE;
        }
        if (anyMissing()) {
            for (int i = 0; i < 3; i++) {
                line(marks, x + i * 6, x + i * 6 + 3, y - 4, colours.ink());
            }
            text(marks, Messages.missing, x + INDENT, y, WIDE);
            y += LINE;
        }
        for (String words : size()) {
            text(marks, words, x, y, WIDE + INDENT);
            y += LINE;
        }
    }

    private static void line(List<Mark> marks, double from, double to, double y, int colour) {
        marks.add(new Mark.Line(new Mark.Point(from, y), new Mark.Point(to, y), Style.drawn(colour, 2.5), "", ""));
    }

    private void text(List<Mark> marks, String words, double x, double y, double wide) {
        marks.add(new Mark.Text(TextMeasure.shorten(words, SIZE, false, wide), x, y, Anchor.START, 0, SIZE, false,
            colours.ink(), "", words));
    }
}
