// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.network;

import java.util.List;

import org.triangula.figure.Mark;
import org.triangula.figure.Mark.Style;
import org.triangula.organization.network.Network.Tie;

/**
 * A tie as marks.
 *
 * @param tie the tie
 * @param share how wide it is, 1 for as wide as its strength says
 * @param thin whether it is one of thousands: a thin line without arrow
 * @param quiet whether others stand out
 * @param radius radius of the disc at its end
 */
record TieMarks(Tie tie, double share, boolean thin, boolean quiet, double radius) {

    private static final double DOT = 9;

    void add(List<Mark> marks, Mark.Point from, Mark.Point to, int before, String says) {
        int opacity = thin ? quiet ? 0x18000000 : 0x48000000 : quiet ? 0x40000000 : 0xFF000000;
        int colour = NetworkPainter.colour(tie) & 0xFFFFFF | opacity;
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = Math.max(1, Math.hypot(dx, dy));
        // several tellings of one pair stand beside each other
        double aside = before == 0 ? 0 : (before % 2 == 0 ? -1 : 1) * 5.0 * ((before + 1) / 2);
        // a pair that was drawn the other way round counts the same sides
        double side = dx < 0 || dx == 0 && dy < 0 ? -aside : aside;
        Mark.Point start = new Mark.Point(from.x() - dy / length * side, from.y() + dx / length * side);
        Mark.Point end = new Mark.Point(to.x() - dy / length * side, to.y() + dx / length * side);
        double width = thin ? 0.7
            : share * (tie.strength() == null ? 1.3 : 0.8 + Math.min(4, Math.abs(tie.strength())));
        if (tie.missing()) {
            int pieces = Math.max(2, Math.min(200, (int) (length / DOT)));
            for (int i = 0; i < pieces; i++) {
                marks.add(new Mark.Line(between(start, end, i / (double) pieces),
                    between(start, end, (i + 0.45) / pieces), Style.drawn(colour, Math.max(1.3, width)), "", says));
            }
        } else {
            marks.add(new Mark.Line(start, end, Style.drawn(colour, width), "", says));
        }
        if (tie.directed() && !thin && length > radius + 10) {
            Mark.Point tip = between(start, end, 1 - (radius + 2) / length);
            double ux = dx / length * 8;
            double uy = dy / length * 8;
            marks.add(new Mark.Polygon(List.of(tip, new Mark.Point(tip.x() - ux - uy / 2.2, tip.y() - uy + ux / 2.2),
                new Mark.Point(tip.x() - ux + uy / 2.2, tip.y() - uy - ux / 2.2)), Style.filled(colour), "", says));
        }
    }

    private static Mark.Point between(Mark.Point from, Mark.Point to, double share) {
        return new Mark.Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
    }
}
