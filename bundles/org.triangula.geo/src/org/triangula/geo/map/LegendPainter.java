// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** Paints a legend as a column. Measures first, so that the map gets the rest of the room. */
final class LegendPainter {

    private static final double TITLE = 12.5;
    private static final double LABEL = 12;
    private static final double LINE = 17;
    private static final double SIGN_WIDTH = 24;
    private static final double GAP = 10;
    private static final int INK = 0xFF222222;
    private static final int QUIET = 0xFF555555;
    private static final int EDGE = 0x60000000;

    private final MapCanvas canvas;
    private final List<LegendSection> sections;
    private final double scale;

    LegendPainter(MapCanvas canvas, List<LegendSection> sections, double scale) {
        this.canvas = canvas;
        this.sections = sections;
        this.scale = scale;
    }

    /** The width the legend would like to have, at most the given one. */
    double width(double most) {
        double width = 0;
        for (LegendSection section : sections) {
            width = Math.max(width, Math.min(150 * scale, canvas.textWidth(heading(section), TITLE * scale, true)));
            for (LegendEntry entry : section.entries()) {
                width = Math.max(width, (SIGN_WIDTH + GAP) * scale
                        + canvas.textWidth(entry.label(), LABEL * scale, false));
            }
        }
        return Math.min(most, Math.ceil(width));
    }

    private static String heading(LegendSection section) {
        return section.unit().isEmpty() ? section.title() : section.title() + " (" + section.unit() + ")";
    }

    /** Paints from the upper left corner and answers where it ends below. */
    double paint(double left, double top, double width) {
        double y = top;
        for (LegendSection section : sections) {
            if (!section.title().isEmpty()) {
                y += y > top ? 8 * scale : 0;
                for (String line : TextLines.wrap(canvas, heading(section), TITLE * scale, true, width)) {
                    canvas.text(line, left, y + TITLE * scale, TITLE * scale, true, INK, 0);
                    y += LINE * scale;
                }
                y += 4 * scale;
            }
            for (LegendEntry entry : section.entries()) {
                y = paint(entry, left, y, width);
            }
            y += (section.title().isEmpty() ? 4 : GAP) * scale;
        }
        return y;
    }

    private double paint(LegendEntry entry, double left, double top, double width) {
        double middle = top + LINE * scale / 2;
        double centre = left + SIGN_WIDTH * scale / 2;
        if (entry.symbol() == MapSymbol.FILL) {
            canvas.shape(new Rectangle2D.Double(left, top + 2 * scale, SIGN_WIDTH * scale, (LINE - 4) * scale),
                    entry.colour(), EDGE, 0.6 * scale);
        } else {
            canvas.shape(Symbols.shape(entry.symbol(), centre, middle, 12 * scale), entry.colour(),
                    entry.symbol() == MapSymbol.LINE ? 0 : 0xFFFFFFFF, scale);
        }
        double y = top;
        double textLeft = left + (SIGN_WIDTH + GAP) * scale;
        for (String line : TextLines.wrap(canvas, entry.label(), LABEL * scale, false, left + width - textLeft)) {
            canvas.text(line, textLeft, y + 12.8 * scale, LABEL * scale, false, QUIET, 0);
            y += LINE * scale;
        }
        return Math.max(y, top + LINE * scale) + scale;
    }
}
