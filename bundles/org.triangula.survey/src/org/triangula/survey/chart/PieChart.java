// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.triangula.core.table.DataTable;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureColours;
import org.triangula.figure.Mark;
import org.triangula.figure.Mark.Anchor;
import org.triangula.figure.Mark.Point;
import org.triangula.figure.Mark.Style;
import org.triangula.figure.TextMeasure;

/** A pie with its names beside it. For few parts that make up a whole. */
public final class PieChart {

    private static final double RADIUS = 110;
    private static final double ROW = 24;
    private static final double DEGREES = 3;

    private PieChart() {
    }

    /**
     * Draws a pie.
     *
     * @param words what is written around
     * @param data the parts, of one series
     * @param colours ground and ink
     * @param tables the numbers behind the chart
     * @return the figure
     */
    public static Figure of(ChartWords words, ChartData data, FigureColours colours, List<DataTable> tables) {
        ChartFrame frame = new ChartFrame(words, colours);
        int parts = data.categories().size();
        int[] fills = ChartFrame.fills(parts, false);
        List<ChartValue> values = data.values().stream().map(List::getFirst).toList();
        double whole = values.stream().mapToDouble(ChartValue::value).filter(Double::isFinite).sum();
        double centreX = ChartFrame.MARGIN + RADIUS + 10;
        double height = Math.max(2 * RADIUS + 10, parts * ROW);
        double centreY = frame.y() + height / 2;
        double angle = 0;
        double y = centreY - parts * ROW / 2;
        for (int i = 0; i < parts; i++) {
            ChartValue value = values.get(i);
            double part = whole > 0 && Double.isFinite(value.value()) ? 360 * value.value() / whole : 0;
            frame.figure().meaning(value.target(), value.description());
            if (part > 0) {
                frame.figure().add(sector(centreX, centreY, angle, part, new Style(fills[i], colours.ground(), 1.5),
                    value));
            }
            angle += part;
            double x = centreX + RADIUS + 40;
            frame.figure().rectangle(x, y + 5, 12, 12, new Style(fills[i], colours.quiet(), 0.5));
            String name = Objects.requireNonNull(data.categories().get(i));
            double room = ChartFrame.WIDTH - ChartFrame.MARGIN - x - 130;
            frame.figure().text(TextMeasure.shorten(name, ChartFrame.SIZE, false, room), x + 20, y + 15, Anchor.START,
                ChartFrame.SIZE);
            frame.figure().text(value.label(), ChartFrame.WIDTH - ChartFrame.MARGIN, y + 15, Anchor.END,
                ChartFrame.SIZE);
            y += ROW;
        }
        frame.advance(height + 8);
        return frame.build(String.join("; ", values.stream().map(ChartValue::description).toList()), tables);
    }

    /** A sector from twelve o'clock onwards, as a polygon that nobody can tell from an arc. */
    private static Mark sector(double x, double y, double from, double part, Style style, ChartValue value) {
        if (part > 359.99) {
            return new Mark.Ellipse(x, y, RADIUS, RADIUS, style, value.target(), value.description());
        }
        List<Point> points = new ArrayList<>(List.of(new Point(x, y)));
        int steps = (int) Math.max(2, Math.ceil(part / DEGREES));
        for (int i = 0; i <= steps; i++) {
            double angle = Math.toRadians(from + part * i / steps);
            points.add(new Point(x + RADIUS * Math.sin(angle), y - RADIUS * Math.cos(angle)));
        }
        return new Mark.Polygon(points, style, value.target(), value.description());
    }
}
