// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.swt.graphics.RGB;
import org.triangula.figure.Figure;
import org.triangula.figure.Mark;
import org.triangula.figure.Mark.Anchor;
import org.triangula.figure.Mark.Style;
import org.triangula.organization.chart.ChartLayout;
import org.triangula.organization.chart.ChartLayout.Box;

/** A chart as a figure for files: on white, with the legend below. */
public final class ChartFigure {

    private static final int MARGIN = 24;
    private static final int WHITE = 0xFFFFFFFF;
    private static final int BLACK = 0xFF1A1A1A;
    private static final int GREY = 0xFF666666;
    private static final int PALE = 0xFFF4F4F4;
    private static final int LINE_LENGTH = 27;
    private static final int LEGEND_ROW = 20;

    private ChartFigure() {
    }

    /**
     * Makes the figure.
     *
     * @param title what the chart shows, with its day
     * @param layout the places
     * @param looks how boxes look
     * @param legend colour by name of the task
     * @return the figure
     */
    public static Figure of(String title, ChartLayout layout, Function<Box, ChartCanvas.Look> looks,
        Map<String, RGB> legend) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Text(title, MARGIN, MARGIN, Anchor.START, 0, 15, true, BLACK, "", ""));
        int top = MARGIN * 2;
        for (ChartLayout.Line line : layout.lines()) {
            List<Mark.Point> points = new ArrayList<>();
            for (int i = 0; i < line.points().size(); i += 2) {
                points.add(new Mark.Point(MARGIN + line.points().get(i), top + line.points().get(i + 1)));
            }
            marks.add(new Mark.Polyline(points, Style.drawn(GREY, line.staff() ? 0.6 : 1.2), "", ""));
        }
        layout.boxes().forEach(box -> box(marks, box, looks.apply(box), top));
        int row = top + layout.height() + LEGEND_ROW;
        for (Map.Entry<String, RGB> entry : legend.entrySet()) {
            marks.add(new Mark.Rectangle(MARGIN, row - 10, 12, 12, Style.filled(argb(entry.getValue())), "", ""));
            marks.add(new Mark.Text(entry.getKey(), MARGIN + 20, row, Anchor.START, 0, 12, false, BLACK, "", ""));
            row += LEGEND_ROW;
        }
        return new Figure(Math.max(320, layout.width() + 2 * MARGIN), row + MARGIN, title, title, WHITE, marks,
            List.of());
    }

    private static void box(List<Mark> marks, Box box, ChartCanvas.Look look, int top) {
        double x = MARGIN + box.x();
        double y = top + box.y();
        marks.add(new Mark.Rectangle(x, y, ChartLayout.BOX_WIDTH, ChartLayout.BOX_HEIGHT,
            new Style(PALE, GREY, look.staff() ? 0.6 : 1.2), "", look.name()));
        for (int i = 0; i < look.colours().size(); i++) {
            double height = ChartLayout.BOX_HEIGHT / (double) look.colours().size();
            marks.add(new Mark.Rectangle(x, y + i * height, 6, height, Style.filled(argb(look.colours().get(i))), "",
                ""));
        }
        List<String> lines = wrapped(look.name());
        for (int i = 0; i < lines.size(); i++) {
            marks.add(new Mark.Text(lines.get(i), x + 13, y + 17 + i * 14, Anchor.START, 0, 12, true, BLACK, "", ""));
        }
        marks.add(new Mark.Text(look.detail(), x + 13, y + ChartLayout.BOX_HEIGHT - 8, Anchor.START, 0, 10, false,
            GREY, "", ""));
        marks.add(new Mark.Text(look.badge(), x + ChartLayout.BOX_WIDTH - 8, y + ChartLayout.BOX_HEIGHT - 8,
            Anchor.END, 0, 10, false, BLACK, "", ""));
    }

    private static List<String> wrapped(String name) {
        if (name.length() <= LINE_LENGTH) {
            return List.of(name);
        }
        int space = name.lastIndexOf(' ', LINE_LENGTH);
        int cut = space < 8 ? LINE_LENGTH : space;
        String rest = name.substring(cut).strip();
        return List.of(name.substring(0, cut),
            rest.length() <= LINE_LENGTH ? rest : rest.substring(0, LINE_LENGTH - 1) + "…");
    }

    private static int argb(RGB colour) {
        return 0xFF000000 | colour.red << 16 | colour.green << 8 | colour.blue;
    }
}
