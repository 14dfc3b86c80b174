// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.matrix;

import java.util.List;
import java.util.Locale;

import org.triangula.core.table.Column;
import org.triangula.figure.ColourScale;
import org.triangula.figure.Contrast;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureBuilder;
import org.triangula.figure.FigureColours;
import org.triangula.figure.Mark.Anchor;
import org.triangula.figure.Mark.Style;
import org.triangula.figure.TextMeasure;

/** Draws matrices as numbers, bubbles or colours, always with the numbers, the base and a legend. */
public final class MatrixFigure {

    /** How the size of a number is shown. */
    public enum Form {
        /** The number alone. */
        NUMBERS,
        /** A circle whose area stands for the number. */
        BUBBLES,
        /** A colour of the cell. */
        COLOURS
    }

    private static final double CELL = 30;
    private static final double WIDE_CELL = 48;
    private static final double SIZE = 11;
    private static final double INDENT = 12;
    private static final double WIDEST_HEAD = 300;
    private static final double MARGIN = 16;
    private static final double LEGEND = 120;

    private final MatrixSheet sheet;
    private final MatrixArrangement arrangement;
    private final Form form;
    private final FigureColours colours;
    private final ColourScale scale;
    private final FigureBuilder figure;
    private final double cellWidth;
    private double left;
    private double top;
    private double largest;

    private MatrixFigure(MatrixSheet sheet, MatrixArrangement arrangement, Form form, FigureColours colours,
        ColourScale scale) {
        this.sheet = sheet;
        this.arrangement = arrangement;
        this.form = form;
        this.colours = colours;
        this.scale = scale;
        figure = new FigureBuilder(sheet.title(), colours);
        cellWidth = sheet.kind() == Column.Kind.INTEGER ? CELL : WIDE_CELL;
    }

    /**
     * Draws a matrix.
     *
     * @param sheet the matrix
     * @param arrangement what is shown where
     * @param form how
     * @param colours ground and ink
     * @param scale sequential colours for {@link Form#COLOURS}
     * @return the figure; targets of cells are {@code row,column} of the matrix
     */
    public static Figure of(MatrixSheet sheet, MatrixArrangement arrangement, Form form, FigureColours colours,
        ColourScale scale) {
        return new MatrixFigure(sheet, arrangement, form, colours, scale).draw();
    }

    /**
     * Radius of a bubble.
     *
     * @param value the number
     * @param largest the largest number of the matrix
     * @param most radius of the largest number
     * @return the radius; area is proportional to the number
     */
    public static double radius(double value, double largest, double most) {
        return Double.isNaN(value) || largest <= 0 || value <= 0 ? 0 : most * Math.sqrt(Math.min(1, value / largest));
    }

    private Figure draw() {
        List<MatrixHeader> down = arrangement.transposed() ? sheet.columns() : sheet.rows();
        List<MatrixHeader> across = arrangement.transposed() ? sheet.rows() : sheet.columns();
        double headWidth = width(sheet.corner());
        for (int i = 0; i < arrangement.height(); i++) {
            headWidth = Math.max(headWidth, width(downHead(down, i).name()) + INDENT * downHead(down, i).level());
        }
        double headHeight = 0;
        for (int i = 0; i < arrangement.width(); i++) {
            headHeight = Math.max(headHeight, width(acrossHead(across, i).name()));
        }
        headWidth = Math.min(WIDEST_HEAD, headWidth) + 12;
        headHeight = Math.min(WIDEST_HEAD / 2, headHeight) + 12;
        left = MARGIN + headWidth;
        top = 48 + headHeight;
        double right = left + arrangement.width() * cellWidth;
        double bottom = top + arrangement.height() * CELL;
        double full = Math.max(right + WIDE_CELL + 12 + MARGIN,
            2 * MARGIN + Math.max(LEGEND * 3, TextMeasure.width(sheet.title(), 15, true)));
        for (int i = 0; i < arrangement.height(); i++) {
            for (int j = 0; j < arrangement.width(); j++) {
                double value = sheet.values().at(arrangement.row(i, j), arrangement.column(i, j));
                largest = Double.isNaN(value) ? largest : Math.max(largest, value);
            }
        }
        figure.text(sheet.title(), MARGIN, 26, Anchor.START, 0, 15, true, colours.ink());
        figure.text(sheet.corner(), MARGIN, top - 8, Anchor.START, 0, SIZE, false, colours.quiet());
        heads(down, across, headWidth, headHeight);
        cells(down, across);
        margins(right, bottom);
        double end = foot(bottom + (lowerTotals().isEmpty() ? 0 : CELL), full);
        figure.data(MatrixTable.of(sheet, arrangement));
        return figure.build(full, end, summary(down, across));
    }

    private MatrixHeader downHead(List<MatrixHeader> down, int i) {
        return down.get(arrangement.transposed() ? arrangement.column(i, 0) : arrangement.row(i, 0));
    }

    private MatrixHeader acrossHead(List<MatrixHeader> across, int i) {
        return across.get(arrangement.transposed() ? arrangement.row(0, i) : arrangement.column(0, i));
    }

    private static double width(String text) {
        return TextMeasure.width(text, SIZE, false);
    }

    private void heads(List<MatrixHeader> down, List<MatrixHeader> across, double headWidth, double headHeight) {
        for (int i = 0; i < arrangement.height(); i++) {
            MatrixHeader head = downHead(down, i);
            double y = top + i * CELL;
            double indent = INDENT * head.level();
            figure.line(MARGIN, y, left + arrangement.width() * cellWidth, y, colours.line(), 0.75);
            if (head.colour() != 0) {
                figure.rectangle(MARGIN + indent, y + 9, 4, 12, Style.filled(head.colour() | 0xFF000000));
            }
            figure.meaning("", head.path());
            figure.text(TextMeasure.shorten(head.name(), SIZE, false, headWidth - indent - 16), MARGIN + indent + 8,
                y + CELL / 2 + 4, Anchor.START, SIZE);
            figure.noMeaning();
        }
        for (int i = 0; i < arrangement.width(); i++) {
            MatrixHeader head = acrossHead(across, i);
            double x = left + i * cellWidth + cellWidth / 2 + 4;
            figure.meaning("", head.path());
            figure.text(TextMeasure.shorten(head.name(), SIZE, false, headHeight - 8), x, top - 6, Anchor.START, -90,
                SIZE, false, colours.ink());
            figure.noMeaning();
        }
        figure.line(MARGIN, top + arrangement.height() * CELL, left + arrangement.width() * cellWidth,
            top + arrangement.height() * CELL, colours.line(), 0.75);
    }

    private void cells(List<MatrixHeader> down, List<MatrixHeader> across) {
        for (int i = 0; i < arrangement.height(); i++) {
            for (int j = 0; j < arrangement.width(); j++) {
                int row = arrangement.row(i, j);
                int column = arrangement.column(i, j);
                double value = sheet.values().at(row, column);
                String text = MatrixFormat.text(value, sheet.kind(), Locale.getDefault());
                if (value != 0 || form == Form.NUMBERS) {
                    figure.meaning(row + "," + column,
                        downHead(down, i).path() + " × " + acrossHead(across, j).path() + ": " + text);
                    cell(left + j * cellWidth, top + i * CELL, value, text);
                    figure.noMeaning();
                }
            }
        }
    }

    private void cell(double x, double y, double value, String text) {
        int ink = value == 0 || Double.isNaN(value) ? colours.quiet() : colours.ink();
        if (form == Form.COLOURS && !Double.isNaN(value)) {
            int ground = scale.at(largest == 0 ? 0 : value / largest);
            figure.rectangle(x + 0.5, y + 0.5, cellWidth - 1, CELL - 1, Style.filled(ground));
            ink = Contrast.textOn(ground);
        } else if (form == Form.BUBBLES) {
            figure.circle(x + cellWidth / 2, y + CELL / 2, radius(value, largest, CELL / 2 - 1),
                Style.filled(colours.accent() & 0xFFFFFF | 0x60000000));
        }
        figure.text(text, x + cellWidth / 2, y + CELL / 2 + 4, Anchor.MIDDLE, 0, SIZE - 1, false, ink);
    }

    private String lowerTotals() {
        return arrangement.transposed() ? sheet.margins().rowName() : sheet.margins().columnName();
    }

    private void margins(double right, double bottom) {
        MatrixSheet.Margins margins = sheet.margins();
        String side = arrangement.transposed() ? margins.columnName() : margins.rowName();
        if (!side.isEmpty()) {
            figure.text(side, right + WIDE_CELL, top - 6, Anchor.END, 0, SIZE, true, colours.ink());
            for (int i = 0; i < arrangement.height(); i++) {
                double value = arrangement.transposed() ? margins.columns().at(0, arrangement.column(i, 0))
                    : margins.rows().at(arrangement.row(i, 0), 0);
                number(value, right + WIDE_CELL, top + i * CELL + CELL / 2 + 4, Anchor.END);
            }
        }
        if (!lowerTotals().isEmpty()) {
            figure.text(lowerTotals(), MARGIN + 8, bottom + CELL / 2 + 4, Anchor.START, 0, SIZE, true, colours.ink());
            for (int j = 0; j < arrangement.width(); j++) {
                double value = arrangement.transposed() ? margins.rows().at(arrangement.row(0, j), 0)
                    : margins.columns().at(0, arrangement.column(0, j));
                number(value, left + j * cellWidth + cellWidth / 2, bottom + CELL / 2 + 4, Anchor.MIDDLE);
            }
        }
    }

    private void number(double value, double x, double y, Anchor anchor) {
        figure.text(MatrixFormat.text(value, Column.Kind.INTEGER, Locale.getDefault()), x, y, anchor, 0, SIZE - 1,
            true, colours.ink());
    }

    private double foot(double bottom, double full) {
        double y = bottom + 28;
        String range = Messages.bind(Messages.figure_legend, MatrixFormat.text(0, sheet.kind(), Locale.getDefault()),
            MatrixFormat.text(largest, sheet.kind(), Locale.getDefault()));
        if (form == Form.COLOURS) {
            for (int i = 0; i < 24; i++) {
                figure.rectangle(MARGIN + i * LEGEND / 24, y - 10, LEGEND / 24 + 0.5, 12,
                    Style.filled(scale.at(i / 23.0)));
            }
            figure.text(range, MARGIN + LEGEND + 8, y, Anchor.START, 0, SIZE, false, colours.quiet());
            y += 22;
        } else if (form == Form.BUBBLES && largest > 0) {
            double most = CELL / 2 - 1;
            double x = MARGIN + most;
            for (double share : new double[] {0.1, 0.4, 1}) {
                figure.circle(x, y - 4, radius(share, 1, most),
                    Style.filled(colours.accent() & 0xFFFFFF | 0x60000000));
                x += most * 2.2;
            }
            figure.text(range, x, y, Anchor.START, 0, SIZE, false, colours.quiet());
            y += 24;
        }
        for (String line : List.of(sheet.base(), sheet.formula())) {
            for (String part : TextMeasure.wrap(line, SIZE, false, full - 2 * MARGIN)) {
                figure.text(part, MARGIN, y, Anchor.START, 0, SIZE, false, colours.quiet());
                y += 15;
            }
        }
        return y + 4;
    }

    private String summary(List<MatrixHeader> down, List<MatrixHeader> across) {
        String where = "–";
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < arrangement.height(); i++) {
            for (int j = 0; j < arrangement.width(); j++) {
                double value = sheet.values().at(arrangement.row(i, j), arrangement.column(i, j));
                if (value > best) {
                    best = value;
                    where = downHead(down, i).path() + " × " + acrossHead(across, j).path();
                }
            }
        }
        return Messages.bind(Messages.figure_summary,
            new Object[] {sheet.title(), arrangement.height(), arrangement.width(), sheet.base(),
                MatrixFormat.text(largest, sheet.kind(), Locale.getDefault()), where});
    }
}
