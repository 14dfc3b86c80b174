// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.chart;

import java.util.ArrayList;
import java.util.List;

import org.triangula.core.table.DataTable;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureBuilder;
import org.triangula.figure.FigureColours;
import org.triangula.figure.Mark.Anchor;
import org.triangula.figure.Mark.Style;
import org.triangula.figure.TextMeasure;

/** Horizontal bars: beside each other, stacked, or stacked on both sides of the middle of a scale. */
public final class BarsChart {

    /** How the series of a category stand. */
    public enum Arrangement {
        /** Below each other, from 0. */
        GROUPED,
        /** Behind each other, from 0. */
        STACKED,
        /** Behind each other; the middle of the scale is the middle of the chart (Heiberger and Robbins 2014). */
        DIVERGING
    }

    private static final double MOST_LABEL = 270;
    private static final double GAP = 10;
    private static final double BAR = 20;
    private static final double THIN = 14;
    private static final int LINES = 2;

    private final ChartData data;
    private final ChartFrame frame;
    private final FigureBuilder figure;
    private final int[] fills;
    private final String unit;
    private double left;
    private double right;

    private BarsChart(ChartWords words, ChartData data, boolean ordered, String unit, FigureColours colours) {
        this.data = data;
        this.unit = unit;
        frame = new ChartFrame(words, colours);
        figure = frame.figure();
        fills = ChartFrame.fills(data.series().size(), ordered);
    }

    /**
     * Draws bars.
     *
     * @param words what is written around
     * @param data the numbers, at least 0
     * @param arrangement how the series stand
     * @param ordered true when the series are steps of a scale
     * @param unit what stands behind numbers on the axis, for example " %"
     * @param colours ground and ink
     * @param tables the numbers behind the chart
     * @return the figure
     */
    public static Figure of(ChartWords words, ChartData data, Arrangement arrangement, boolean ordered, String unit,
        FigureColours colours, List<DataTable> tables) {
        BarsChart chart = new BarsChart(words, data, ordered || arrangement == Arrangement.DIVERGING, unit, colours);
        return chart.draw(arrangement, tables);
    }

    private Figure draw(Arrangement arrangement, List<DataTable> tables) {
        if (data.series().size() > 1) {
            frame.legend(data.series(), fills);
        }
        double label = data.categories().stream().mapToDouble(name -> TextMeasure.width(name, ChartFrame.SIZE, false))
            .max().orElse(0);
        left = ChartFrame.MARGIN + Math.min(MOST_LABEL, label) + GAP;
        switch (arrangement) {
            case GROUPED -> grouped();
            case STACKED -> stacked();
            case DIVERGING -> diverging();
        }
        List<String> said = new ArrayList<>();
        for (List<ChartValue> row : data.values()) {
            row.forEach(value -> said.add(value.description()));
        }
        return frame.build(String.join("; ", said), tables);
    }

    private double largest() {
        return data.values().stream().flatMap(List::stream).mapToDouble(ChartValue::value).filter(Double::isFinite)
            .max().orElse(1);
    }

    private void grouped() {
        double labels = data.values().stream().flatMap(List::stream)
            .mapToDouble(value -> TextMeasure.width(value.label(), ChartFrame.SMALL, false)).max().orElse(0);
        right = ChartFrame.WIDTH - ChartFrame.MARGIN - Math.min(160, labels) - 6;
        double most = ChartFrame.end(largest());
        double thick = data.series().size() > 1 ? THIN : BAR;
        double row = data.series().size() * thick + GAP;
        double top = frame.y();
        frame.axis(left, right, top, top + row * data.categories().size(), most, unit);
        for (int category = 0; category < data.categories().size(); category++) {
            double y = top + category * row + GAP / 2;
            category(category, y + data.series().size() * thick / 2);
            for (int series = 0; series < data.series().size(); series++) {
                ChartValue value = data.values().get(category).get(series);
                double width = Double.isFinite(value.value()) ? (right - left) * value.value() / most : 0;
                figure.meaning(value.target(), value.description());
                figure.rectangle(left, y + series * thick + 1, width, thick - 2, Style.filled(fills[series]));
                figure.text(value.label(), left + width + 6, y + series * thick + thick / 2 + 4, Anchor.START,
                    ChartFrame.SMALL);
            }
        }
        frame.advance(row * data.categories().size() + 22);
    }

    private void stacked() {
        right = ChartFrame.WIDTH - ChartFrame.MARGIN - 16;
        double sum = 0;
        for (int category = 0; category < data.categories().size(); category++) {
            sum = Math.max(sum, data.sum(category));
        }
        double most = ChartFrame.end(sum);
        double row = BAR + GAP;
        double top = frame.y();
        frame.axis(left, right, top, top + row * data.categories().size(), most, unit);
        for (int category = 0; category < data.categories().size(); category++) {
            double y = top + category * row + GAP / 2;
            category(category, y + BAR / 2);
            parts(category, left, y, (right - left) / most);
        }
        frame.advance(row * data.categories().size() + 22);
    }

    private void diverging() {
        right = ChartFrame.WIDTH - ChartFrame.MARGIN - 16;
        double below = 0;
        double above = 0;
        for (int category = 0; category < data.categories().size(); category++) {
            double before = before(category);
            below = Math.max(below, before);
            above = Math.max(above, data.sum(category) - before);
        }
        double scale = (right - left) / Math.max(1e-9, below + above);
        double middle = left + below * scale;
        double row = BAR + GAP;
        double top = frame.y();
        for (int category = 0; category < data.categories().size(); category++) {
            double y = top + category * row + GAP / 2;
            category(category, y + BAR / 2);
            parts(category, middle - before(category) * scale, y, scale);
        }
        double bottom = top + row * data.categories().size();
        figure.noMeaning().line(middle, top, middle, bottom, frame.colours().ink(), 1);
        figure.text(Messages.middle, middle, bottom + 14, Anchor.MIDDLE, 0, ChartFrame.SMALL, false,
            frame.colours().quiet());
        frame.advance(row * data.categories().size() + 22);
    }

    /** What stands left of the middle of the scale: the lower half, and half of the step in the middle if there is. */
    private double before(int category) {
        int steps = data.series().size();
        double sum = 0;
        for (int i = 0; i < steps / 2; i++) {
            sum += finite(category, i);
        }
        return steps % 2 == 1 ? sum + finite(category, steps / 2) / 2 : sum;
    }

    private double finite(int category, int series) {
        double value = data.values().get(category).get(series).value();
        return Double.isFinite(value) ? value : 0;
    }

    private void parts(int category, double from, double y, double scale) {
        double x = from;
        for (int series = 0; series < data.series().size(); series++) {
            ChartValue value = data.values().get(category).get(series);
            double width = finite(category, series) * scale;
            figure.meaning(value.target(), value.description());
            figure.rectangle(x, y, width, BAR, new Style(fills[series], frame.colours().ground(), 1));
            if (TextMeasure.width(value.label(), ChartFrame.SMALL, false) + 6 < width) {
                figure.text(value.label(), x + width / 2, y + BAR / 2 + 4, Anchor.MIDDLE, 0, ChartFrame.SMALL, false,
                    ChartFrame.inkOn(fills[series]));
            }
            x += width;
        }
    }

    private void category(int category, double middle) {
        figure.meaning("", data.categories().get(category));
        double room = left - GAP - ChartFrame.MARGIN;
        List<String> lines = TextMeasure.wrap(data.categories().get(category), ChartFrame.SIZE, false, room);
        int shown = Math.min(LINES, lines.size());
        for (int line = 0; line < shown; line++) {
            String text = line == shown - 1 && lines.size() > shown ? lines.get(line) + " …" : lines.get(line);
            figure.text(TextMeasure.shorten(text, ChartFrame.SIZE, false, room), left - GAP,
                middle + 4 + (line - (shown - 1) / 2.0) * 13, Anchor.END, ChartFrame.SIZE);
        }
    }
}
