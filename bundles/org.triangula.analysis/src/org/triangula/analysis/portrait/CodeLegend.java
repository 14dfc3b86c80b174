// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.portrait;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.triangula.figure.FigureBuilder;
import org.triangula.figure.Mark.Anchor;
import org.triangula.figure.Mark.Style;
import org.triangula.figure.TextMeasure;

/** Says which colour is which code. */
final class CodeLegend {

    private static final double LINE = 19;
    private static final double SIZE = 12;
    private static final double NARROWEST = 210;

    private CodeLegend() {
    }

    /**
     * One line.
     *
     * @param name the words
     * @param value a number behind them; may be empty
     * @param colour colour of the sign, 0xAARRGGBB
     * @param description the line in full
     */
    record Line(String name, String value, int colour, String description) {
    }

    /**
     * Paints a legend.
     *
     * @param figure where
     * @param lines the lines
     * @param x left
     * @param y top
     * @param width pixels there are; as many columns as fit
     * @param mostLines largest number of lines; the rest is counted
     * @return height in pixels
     */
    static double paint(FigureBuilder figure, List<Line> lines, double x, double y, double width, int mostLines) {
        int columns = Math.max(1, (int) (width / NARROWEST));
        double each = width / columns;
        int shown = Math.min(lines.size(), mostLines);
        int perColumn = Math.max(1, Math.ceilDiv(shown + (lines.size() > shown ? 1 : 0), columns));
        for (int i = 0; i < shown; i++) {
            Line line = lines.get(i);
            double left = x + i / perColumn * each;
            double top = y + i % perColumn * LINE;
            figure.meaning("", line.description());
            figure.rectangle(left, top + 3, 12, 12, Style.filled(line.colour()));
            double valueWidth = line.value().isEmpty() ? 0 : TextMeasure.width(line.value(), SIZE, false) + 8;
            figure.text(TextMeasure.shorten(line.name(), SIZE, false, each - 18 - 12 - valueWidth), left + 18, top + 13,
                Anchor.START, SIZE);
            if (!line.value().isEmpty()) {
                figure.text(line.value(), left + each - 12, top + 13, Anchor.END, 0, SIZE, false,
                    figure.colours().quiet());
            }
        }
        figure.noMeaning();
        if (lines.size() > shown) {
            figure.text(NLS.bind(Messages.moreCodes, lines.size() - shown), x + shown / perColumn * each,
                y + shown % perColumn * LINE + 13, Anchor.START, 0, SIZE, false, figure.colours().quiet());
        }
        return perColumn * LINE;
    }
}
