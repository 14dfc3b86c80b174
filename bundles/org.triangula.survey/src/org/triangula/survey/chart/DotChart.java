// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.chart;

import java.util.List;

import org.triangula.core.table.DataTable;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureColours;
import org.triangula.figure.Mark.Anchor;
import org.triangula.figure.Mark.Style;
import org.triangula.figure.TextMeasure;

/** A dot per number on a common scale (Cleveland 1985): the position is compared, not a length. */
public final class DotChart {

    private static final double ROW = 24;
    private static final double RADIUS = 5;
    private static final double MOST_LABEL = 270;

    private DotChart() {
    }

    /**
     * Draws dots.
     *
     * @param words what is written around
     * @param data the numbers, at least 0
     * @param unit what stands behind numbers on the axis
     * @param colours ground and ink
     * @param tables the numbers behind the chart
     * @return the figure
     */
    public static Figure of(ChartWords words, ChartData data, String unit, FigureColours colours,
        List<DataTable> tables) {
        ChartFrame frame = new ChartFrame(words, colours);
        int[] fills = ChartFrame.fills(data.series().size(), false);
        if (data.series().size() > 1) {
            frame.legend(data.series(), fills);
        }
        double label = Math.min(MOST_LABEL, data.categories().stream()
            .mapToDouble(name -> TextMeasure.width(name, ChartFrame.SIZE, false)).max().orElse(0));
        double left = ChartFrame.MARGIN + label + 12;
        double right = ChartFrame.WIDTH - ChartFrame.MARGIN - 110;
        double most = ChartFrame.end(data.values().stream().flatMap(List::stream).mapToDouble(ChartValue::value)
            .filter(Double::isFinite).max().orElse(1));
        double top = frame.y();
        frame.axis(left, right, top, top + ROW * data.categories().size(), most, unit);
        for (int category = 0; category < data.categories().size(); category++) {
            double middle = top + category * ROW + ROW / 2;
            String name = data.categories().get(category);
            frame.figure().meaning("", name).text(TextMeasure.shorten(name, ChartFrame.SIZE, false, label), left - 12,
                middle + 4, Anchor.END, ChartFrame.SIZE);
            frame.figure().noMeaning().line(left, middle, right, middle, colours.line(), 0.6);
            for (int series = 0; series < data.series().size(); series++) {
                ChartValue value = data.values().get(category).get(series);
                if (Double.isFinite(value.value())) {
                    double x = left + (right - left) * value.value() / most;
                    frame.figure().meaning(value.target(), value.description()).circle(x, middle, RADIUS,
                        new Style(fills[series], colours.ground(), 1));
                    if (data.series().size() == 1) {
                        frame.figure().text(value.label(), right + 14, middle + 4, Anchor.START, ChartFrame.SMALL);
                    }
                }
            }
        }
        frame.advance(ROW * data.categories().size() + 22);
        return frame.build(String.join("; ", data.values().stream().flatMap(List::stream)
            .map(ChartValue::description).toList()), tables);
    }
}
