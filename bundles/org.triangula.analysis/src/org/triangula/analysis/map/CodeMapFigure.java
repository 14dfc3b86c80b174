// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.map;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.triangula.analysis.matrix.MatrixFormat;
import org.triangula.analysis.matrix.MatrixHeader;
import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.core.table.DataTable.Note;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureBuilder;
import org.triangula.figure.FigureColours;
import org.triangula.figure.Mark.Anchor;
import org.triangula.figure.Mark.Style;
import org.triangula.figure.TextMeasure;

/** Draws a code map: circles whose area stands for the number of documents, lines between codes that go together. */
public final class CodeMapFigure {

    /** Width for paper. */
    public static final double WIDTH = 900;
    /** Height for paper, without the notes below. */
    public static final double HEIGHT = 620;

    private static final double MARGIN = 70;
    private static final double TOP = 50;
    private static final double LARGEST = 26;
    private static final double SMALLEST = 5;
    private static final double SIZE = 11;

    private final CodeMap map;
    private final double width;
    private final double height;
    private final List<MatrixHeader> heads;
    private final FigureColours colours;
    private final FigureBuilder figure;
    private final double[] x;
    private final double[] y;
    private final double[] radius;
    private final List<Rectangle2D> taken = new ArrayList<>();

    private CodeMapFigure(CodeMap map, List<MatrixHeader> heads, FigureColours colours, double width, double height) {
        this.map = map;
        this.width = width;
        this.height = height;
        this.heads = heads;
        this.colours = colours;
        figure = new FigureBuilder(Messages.title, colours);
        x = new double[heads.size()];
        y = new double[heads.size()];
        radius = new double[heads.size()];
    }

    /**
     * Draws a map.
     *
     * @param map the map
     * @param heads heads of its codes, in its order
     * @param least least similarity of codes between which there is a line, 0 to 1
     * @param colours ground and ink
     * @param width width in pixels
     * @param height height in pixels, without the notes below
     * @return the figure; targets are {@code row,column} of the relations, twice the same number for a code
     */
    public static Figure of(CodeMap map, List<MatrixHeader> heads, double least, FigureColours colours,
        double width, double height) {
        return new CodeMapFigure(map, heads, colours, width, height).draw(least);
    }

    private Figure draw(double least) {
        place();
        figure.text(Messages.title, 16, 26, Anchor.START, 0, 15, true, colours.ink());
        lines(least);
        // small circles last, so that none is hidden
        List<Integer> order = IntStream.range(0, heads.size()).boxed()
            .sorted(Comparator.comparingDouble((Integer code) -> -radius[code])).toList();
        for (int code : order) {
            figure.meaning(code + "," + code, describe(code));
            int colour = heads.get(code).colour() == 0 ? colours.accent() : heads.get(code).colour();
            figure.circle(x[code], y[code], radius[code],
                new Style(colour & 0xFFFFFF | 0xB0000000, colours.ground(), 1));
            taken.add(new Rectangle2D.Double(x[code] - radius[code] * 0.7, y[code] - radius[code] * 0.7,
                1.4 * radius[code], 1.4 * radius[code]));
        }
        order.forEach(this::label);
        figure.noMeaning();
        double end = TOP + height + 12;
        for (String line : List.of(base(), Messages.bind(Messages.formula, stress(), percent(least)))) {
            for (String part : TextMeasure.wrap(line, SIZE, false, width - 32)) {
                figure.text(part, 16, end, Anchor.START, 0, SIZE, false, colours.quiet());
                end += 15;
            }
        }
        figure.data(codes()).data(pairs());
        return figure.build(width, end + 4, Messages.bind(Messages.summary, heads.size(), base()));
    }

    private void place() {
        double[] low = {0, 0};
        double[] high = {0, 0};
        double most = 0;
        for (int code = 0; code < x.length; code++) {
            for (int axis = 0; axis < 2; axis++) {
                low[axis] = Math.min(low[axis], map.map().points().at(code, axis));
                high[axis] = Math.max(high[axis], map.map().points().at(code, axis));
            }
            most = Math.max(most, map.relations().frequencies().at(code, 0));
        }
        // one scale for both axes: distances must stay comparable
        double scale = Math.min((width - 2 * MARGIN) / Math.max(1e-9, high[0] - low[0]),
            (height - 2 * MARGIN) / Math.max(1e-9, high[1] - low[1]));
        for (int code = 0; code < x.length; code++) {
            x[code] = width / 2 + scale * (map.map().points().at(code, 0) - (low[0] + high[0]) / 2);
            y[code] = TOP + height / 2 - scale * (map.map().points().at(code, 1) - (low[1] + high[1]) / 2);
            double share = most == 0 ? 0 : map.relations().frequencies().at(code, 0) / most;
            radius[code] = Math.max(SMALLEST, LARGEST * Math.sqrt(share));
        }
    }

    private void lines(double least) {
        for (int row = 0; row < heads.size(); row++) {
            for (int column = row + 1; column < heads.size(); column++) {
                double value = map.similarities().at(row, column);
                if (value >= least && value > 0) {
                    figure.meaning(row + "," + column,
                        Messages.bind(Messages.line, new Object[] {heads.get(row).path(), heads.get(column).path(),
                            number(map.relations().values().at(row, column)), percent(value)}));
                    figure.line(x[row], y[row], x[column], y[column], colours.quiet() & 0xFFFFFF | 0x80000000,
                        0.75 + 5 * value);
                }
            }
        }
        figure.noMeaning();
    }

    /** Puts a label where it covers nothing: right, left, below, above; else it is left to the tooltip. */
    private void label(int code) {
        String text = heads.get(code).name();
        double length = TextMeasure.width(text, SIZE, false);
        double gap = radius[code] + 3;
        double[][] places = {{x[code] + gap, y[code] + 4}, {x[code] - gap - length, y[code] + 4},
            {x[code] - length / 2, y[code] + gap + SIZE}, {x[code] - length / 2, y[code] - gap},
            {x[code] + gap * 0.7, y[code] + gap * 0.7 + SIZE}, {x[code] + gap * 0.7, y[code] - gap * 0.7}};
        for (double[] place : places) {
            Rectangle2D box = new Rectangle2D.Double(place[0], place[1] - SIZE, length, SIZE * 1.25);
            if (box.getMinX() > 2 && box.getMaxX() < width - 2 && taken.stream().noneMatch(box::intersects)) {
                taken.add(box);
                figure.meaning(code + "," + code, describe(code));
                figure.text(text, place[0], place[1], Anchor.START, SIZE);
                return;
            }
        }
    }

    private String describe(int code) {
        return heads.get(code).path() + "\n"
            + Messages.bind(Messages.documents, number(map.relations().frequencies().at(code, 0)));
    }

    private String base() {
        return Messages.bind(Messages.base, new Object[] {map.relations().documents(), map.relations().segments(),
            heads.size()});
    }

    private String stress() {
        return MatrixFormat.text(map.map().stress(), Column.Kind.DECIMAL, Locale.getDefault());
    }

    private static String number(double value) {
        return MatrixFormat.text(value, Column.Kind.INTEGER, Locale.getDefault());
    }

    private static String percent(double value) {
        return MatrixFormat.text(value, Column.Kind.DECIMAL, Locale.getDefault());
    }

    private DataTable codes() {
        List<List<Object>> rows = new ArrayList<>();
        for (int code = 0; code < heads.size(); code++) {
            rows.add(List.of(heads.get(code).path(), (long) map.relations().frequencies().at(code, 0),
                map.map().points().at(code, 0), map.map().points().at(code, 1)));
        }
        return new DataTable(Messages.title, List.of(Column.text(Messages.code),
            Column.integer(Messages.documentsColumn), Column.decimal("x"), Column.decimal("y")), rows,
            List.of(new Note(Messages.noteBase, base()),
                new Note(Messages.noteStress, stress())));
    }

    private DataTable pairs() {
        List<List<Object>> rows = new ArrayList<>();
        for (int row = 0; row < heads.size(); row++) {
            for (int column = row + 1; column < heads.size(); column++) {
                rows.add(List.of(heads.get(row).path(), heads.get(column).path(),
                    (long) map.relations().values().at(row, column), map.similarities().at(row, column)));
            }
        }
        return new DataTable(Messages.pairs, List.of(Column.text(Messages.code), Column.text(Messages.otherCode),
            Column.integer(Messages.documentsColumn),
            Column.decimal(Messages.similarity).describedAs("n(AB) / (n(A) + n(B) − n(AB))")), rows, List.of());
    }
}
