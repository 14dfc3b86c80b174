// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.chart;

import java.util.List;
import java.util.Locale;

import org.triangula.core.table.DataTable;
import org.triangula.figure.ColourScale;
import org.triangula.figure.ColourScales;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureBuilder;
import org.triangula.figure.FigureColours;
import org.triangula.figure.Mark.Anchor;
import org.triangula.figure.Mark.Style;
import org.triangula.figure.TextMeasure;

/** The frame that all charts share: title and base above, legend, source below, the same fonts and colours. */
final class ChartFrame {

    static final double WIDTH = 720;
    static final double MARGIN = 20;
    static final double SIZE = 12;
    static final double SMALL = 11;

    private static final double TITLE = 15;
    private static final double LINE = 16;
    private static final double KEY = 11;

    private final ChartWords words;
    private final FigureBuilder figure;
    private double y;

    ChartFrame(ChartWords words, FigureColours colours) {
        this.words = words;
        this.figure = new FigureBuilder(words.title(), colours);
        y = MARGIN;
        for (String line : TextMeasure.wrap(words.title(), TITLE, true, WIDTH - 2 * MARGIN)) {
            figure.text(line, MARGIN, y + TITLE, Anchor.START, 0, TITLE, true, colours.ink());
            y += TITLE + 5;
        }
        paragraph(words.base());
        y += 10;
    }

    FigureBuilder figure() {
        return figure;
    }

    FigureColours colours() {
        return figure.colours();
    }

    /** Where the next thing begins. */
    double y() {
        return y;
    }

    void advance(double height) {
        y += height;
    }

    private void paragraph(String text) {
        if (!text.isBlank()) {
            for (String line : TextMeasure.wrap(text, SMALL, false, WIDTH - 2 * MARGIN)) {
                figure.text(line, MARGIN, y + SMALL + 2, Anchor.START, 0, SMALL, false, colours().quiet());
                y += LINE;
            }
        }
    }

    /** Explains colours, in as many lines as are needed. */
    void legend(List<String> names, int[] fills) {
        double x = MARGIN;
        figure.noMeaning();
        for (int i = 0; i < names.size(); i++) {
            String name = TextMeasure.shorten(names.get(i), SMALL, false, WIDTH / 2);
            double width = KEY + 6 + TextMeasure.width(name, SMALL, false) + 16;
            if (x + width > WIDTH - MARGIN && x > MARGIN) {
                x = MARGIN;
                y += LINE + 2;
            }
            figure.meaning("", names.get(i)).rectangle(x, y, KEY, KEY, new Style(fills[i], colours().quiet(), 0.5));
            figure.text(name, x + KEY + 6, y + KEY - 1, Anchor.START, SMALL).noMeaning();
            x += width;
        }
        y += LINE + 8;
    }

    /** Vertical lines with numbers below, for an axis from 0 to a value. */
    void axis(double left, double right, double top, double bottom, double most, String unit) {
        figure.noMeaning();
        double step = step(most);
        for (double value = 0; value <= most * 1.0001; value += step) {
            double x = left + (right - left) * value / most;
            figure.line(x, top, x, bottom, colours().line(), value == 0 ? 1.2 : 0.6);
            figure.text(number(value) + unit, x, bottom + 14, Anchor.MIDDLE, 0, SMALL, false, colours().quiet());
        }
    }

    /** A step that makes four to ten lines. */
    static double step(double most) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(most, 1e-9))));
        double share = most / power;
        return share <= 2 ? power / 5 : share <= 5 ? power / 2 : power;
    }

    /** The axis ends at the next line above the largest value. */
    static double end(double largest) {
        if (!(largest > 0)) {
            return 1;
        }
        double step = step(largest);
        return Math.ceil(largest / step - 1e-9) * step;
    }

    static String number(double value) {
        return value == Math.rint(value) ? String.format(Locale.getDefault(), "%.0f", value)
            : String.format(Locale.getDefault(), Math.abs(value) < 1 ? "%.2f" : "%.1f", value);
    }

    Figure build(String summary, List<DataTable> tables) {
        figure.noMeaning();
        y += 8;
        paragraph(words.source());
        tables.forEach(figure::data);
        return figure.build(WIDTH, y + MARGIN - 6, words.base().isEmpty() ? summary : words.base() + " " + summary);
    }

    /** Colours of series: unordered ones from Okabe and Ito, ordered ones from blue to orange. */
    static int[] fills(int count, boolean ordered) {
        ColourScale scale = ColourScales.standard().byId(ordered && count > 2 ? ColourScales.BLUE_ORANGE
            : ColourScales.OKABE_ITO);
        return scale.colours(count);
    }

    /** Black or white, whichever is read better on a colour. */
    static int inkOn(int fill) {
        double luminance = 0.2126 * channel(fill >> 16) + 0.7152 * channel(fill >> 8) + 0.0722 * channel(fill);
        return luminance > 0.18 ? 0xFF000000 : 0xFFFFFFFF;
    }

    private static double channel(int value) {
        double share = (value & 0xFF) / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
