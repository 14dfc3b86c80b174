// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.process;

import java.util.Set;

import org.triangula.figure.FigureBuilder;
import org.triangula.figure.Mark.Anchor;
import org.triangula.figure.Mark.Style;
import org.triangula.figure.TextMeasure;
import org.triangula.organization.process.VariantComparison.Difference;

/** The legend below swim lanes. */
final class LaneLegend {

    private static final double LINE = 22;
    private static final double SIGN = 26;

    private final FigureBuilder builder;
    private final boolean comparing;
    private double x;
    private double y;
    private double left;
    private double right;

    LaneLegend(FigureBuilder builder, boolean comparing) {
        this.builder = builder;
        this.comparing = comparing;
    }

    /** Paints from a corner on and tells where the legend ends. */
    double paint(double from, double top, double to) {
        left = from;
        right = to;
        x = from;
        y = top;
        LaneColours colours = new LaneColours(builder.colours());
        builder.noMeaning();
        begin(Messages.handOver);
        builder.line(x, y - 4, x + SIGN - 6, y - 4, builder.colours().accent(), 2);
        say(Messages.handOver);
        begin(Messages.sameCarrier);
        builder.line(x, y - 4, x + SIGN - 6, y - 4, builder.colours().quiet(), 1.2);
        say(Messages.sameCarrier);
        begin(Messages.mediaBreakWord);
        for (int i = 0; i < 2; i++) {
            builder.line(x + 4 + 5 * i, y + 1, x + 12 + 5 * i, y - 9, colours.mediaBreak(), 2);
        }
        say(Messages.mediaBreakWord);
        begin(Messages.canBeLeftOut);
        for (int i = 0; i < 3; i++) {
            builder.line(x + 8 * i, y - 10, x + 8 * i + 4, y - 10, builder.colours().quiet(), 1);
            builder.line(x + 8 * i, y + 1, x + 8 * i + 4, y + 1, builder.colours().quiet(), 1);
        }
        say(Messages.canBeLeftOut);
        if (comparing) {
            x = left;
            y += LINE;
            box(colours, Set.of(), Messages.same);
            for (Difference difference : Difference.values()) {
                box(colours, Set.of(difference), ProcessTables.word(difference));
            }
        }
        return y + 6;
    }

    private void box(LaneColours colours, Set<Difference> differences, String word) {
        begin(word);
        builder.rectangle(x, y - 12, SIGN - 6, 15,
            new Style(colours.fill(differences), colours.edge(differences), differences.isEmpty() ? 1 : 2));
        builder.text(LaneColours.signs(differences), x + (SIGN - 6) / 2, y, Anchor.MIDDLE, 0, 12, true,
            builder.colours().ink());
        say(word);
    }

    private void begin(String word) {
        if (x > left && x + SIGN + TextMeasure.width(word, 11, false) > right) {
            x = left;
            y += LINE;
        }
    }

    private void say(String word) {
        builder.text(word, x + SIGN, y, Anchor.START, 11);
        x += SIGN + TextMeasure.width(word, 11, false) + 20;
    }
}
