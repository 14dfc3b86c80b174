// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.swt.graphics.RGB;
import org.triangula.core.table.DataTable;
import org.triangula.figure.Contrast;
import org.triangula.figure.Figure;
import org.triangula.figure.Mark;
import org.triangula.figure.Mark.Anchor;
import org.triangula.figure.Mark.Style;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.organization.chart.ChartLayout;
import org.triangula.organization.chart.ChartLayout.Box;

/** Charts as a figure for files: on white, side by side, with the legend below. */
public final class ChartFigure {

    private static final int MARGIN = 24;
    private static final int WHITE = 0xFFFFFFFF;
    private static final int BLACK = 0xFF1A1A1A;
    private static final int GREY = 0xFF666666;
    private static final int PALE = 0xFFF4F4F4;
    private static final int LINE_LENGTH = 27;
    private static final int LEGEND_ROW = 20;
    private static final int SIGN = 16;

    private ChartFigure() {
    }

    /**
     * One of the charts of a figure.
     *
     * @param title what it shows, with its day; may be empty
     * @param layout the places
     * @param looks how boxes look
     * @param marks marks by unit
     */
    public record Part(String title, ChartLayout layout, Function<Box, ChartCanvas.Look> looks,
        Map<AdministrativeUnit, List<UnitMark>> marks) {
        /** Copies the map. */
        public Part {
            marks = Map.copyOf(marks);
        }
    }

    /**
     * Makes the figure.
     *
     * @param title what it shows
     * @param parts the charts, from left to right
     * @param legend colour by name of the task
     * @param data the tables behind it
     * @return the figure
     */
    public static Figure of(String title, List<Part> parts, Map<String, RGB> legend, List<DataTable> data) {
        List<Mark> marks = new ArrayList<>();
        text(marks, title, MARGIN, MARGIN, 15, true);
        int left = MARGIN;
        int bottom = 0;
        Map<String, UnitMark> signs = new LinkedHashMap<>();
        for (Part part : parts) {
            int top = MARGIN * 2;
            if (!part.title().isEmpty()) {
                text(marks, part.title(), left, top, 13, true);
                top += MARGIN;
            }
            lines(marks, part.layout(), left, top);
            for (Box box : part.layout().boxes()) {
                List<UnitMark> some = part.marks().getOrDefault(box.node().unit(), List.of());
                some.forEach(one -> signs.putIfAbsent(one.sign(), one));
                box(marks, box, part.looks().apply(box), some, left, top);
            }
            left += Math.max(part.layout().width(), 200) + MARGIN * 2;
            bottom = Math.max(bottom, top + part.layout().height());
        }
        int row = bottom + LEGEND_ROW + 8;
        for (Map.Entry<String, RGB> entry : legend.entrySet()) {
            marks.add(new Mark.Rectangle(MARGIN, row - 10, 12, 12, Style.filled(argb(entry.getValue())), "", ""));
            text(marks, entry.getKey(), MARGIN + 22, row, 12, false);
            row += LEGEND_ROW;
        }
        for (UnitMark sign : signs.values()) {
            sign(marks, sign, MARGIN - 2, row - 12);
            text(marks, sign.word(), MARGIN + 22, row, 12, false);
            row += LEGEND_ROW;
        }
        return new Figure(Math.max(320, left - MARGIN), row + MARGIN, title, title, WHITE, marks, data);
    }

    private static void text(List<Mark> marks, String text, double x, double y, double size, boolean bold) {
        marks.add(new Mark.Text(text, x, y, Anchor.START, 0, size, bold, BLACK, "", ""));
    }

    private static void lines(List<Mark> marks, ChartLayout layout, int left, int top) {
        for (ChartLayout.Line line : layout.lines()) {
            List<Mark.Point> points = new ArrayList<>();
            for (int i = 0; i < line.points().size(); i += 2) {
                points.add(new Mark.Point(left + line.points().get(i), top + line.points().get(i + 1)));
            }
            marks.add(new Mark.Polyline(points, Style.drawn(GREY, line.staff() ? 0.6 : 1.2), "", ""));
        }
    }

    private static void box(List<Mark> marks, Box box, ChartCanvas.Look look, List<UnitMark> signs, int left,
        int top) {
        double x = left + box.x();
        double y = top + box.y();
        if (!signs.isEmpty()) {
            marks.add(new Mark.Rectangle(x - 3, y - 3, ChartLayout.BOX_WIDTH + 6, ChartLayout.BOX_HEIGHT + 6,
                Style.filled(argb(signs.getFirst().colour())), "", ""));
        }
        marks.add(new Mark.Rectangle(x, y, ChartLayout.BOX_WIDTH, ChartLayout.BOX_HEIGHT,
            new Style(PALE, GREY, look.staff() ? 0.6 : 1.2), "", look.name()));
        for (int i = 0; i < look.colours().size(); i++) {
            double height = ChartLayout.BOX_HEIGHT / (double) look.colours().size();
            marks.add(new Mark.Rectangle(x, y + i * height, 6, height, Style.filled(argb(look.colours().get(i))), "",
                ""));
        }
        List<String> lines = wrapped(look.name());
        for (int i = 0; i < lines.size(); i++) {
            text(marks, lines.get(i), x + 13, y + 17 + i * 14, 12, true);
        }
        marks.add(new Mark.Text(look.detail(), x + 13, y + ChartLayout.BOX_HEIGHT - 8, Anchor.START, 0, 10, false,
            GREY, "", ""));
        marks.add(new Mark.Text(look.badge(), x + ChartLayout.BOX_WIDTH - 8, y + ChartLayout.BOX_HEIGHT - 8,
            Anchor.END, 0, 10, false, BLACK, "", ""));
        for (int i = 0; i < signs.size(); i++) {
            sign(marks, signs.get(i), x + ChartLayout.BOX_WIDTH + 3 - (signs.size() - i) * (SIGN + 2.0),
                y - SIGN / 2.0);
        }
    }

    private static void sign(List<Mark> marks, UnitMark sign, double x, double y) {
        int colour = argb(sign.colour());
        marks.add(new Mark.Rectangle(x, y, SIGN, SIGN, Style.filled(colour), "", sign.word()));
        marks.add(new Mark.Text(sign.sign(), x + SIGN / 2.0, y + SIGN - 4, Anchor.MIDDLE, 0, 11, true,
            Contrast.textOn(colour), "", ""));
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
