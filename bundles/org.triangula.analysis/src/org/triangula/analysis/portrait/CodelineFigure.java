// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.portrait;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.study.ProductVersion;
import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.core.table.DataTable.Note;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureBuilder;
import org.triangula.figure.FigureColours;
import org.triangula.figure.Mark.Anchor;
import org.triangula.figure.Mark.Style;
import org.triangula.figure.TextMeasure;

/**
 * A codeline as figure and as table. The target of a bar is the identity of its first coding.
 *
 * @param codeline the codeline
 * @param document what the document is called
 * @param styles names and colours of the codes
 */
public record CodelineFigure(Codeline codeline, String document, CodeStyles styles) {

    private static final double MARGIN = 16;
    private static final double ROW = 20;
    private static final double WIDEST_LABEL = 240;
    private static final double PLOT = 760;
    private static final double WIDEST_COLUMN = 22;
    private static final double LEAST_TICK = 44;
    /** Opacity of the thinnest coverage; full coverage is opaque. */
    private static final double FAINTEST = 0.35;

    /**
     * The figure.
     *
     * @param colours ground and ink
     * @return the figure with its table
     */
    public Figure figure(FigureColours colours) {
        FigureBuilder figure = new FigureBuilder(NLS.bind(Messages.codeline_title, document), colours);
        int columns = Math.max(1, codeline.columns().count());
        double label = codeline.rows().stream()
            .mapToDouble(row -> TextMeasure.width(styles.of(row.code()).name(), 12, false)).max().orElse(60);
        double left = MARGIN + Math.min(WIDEST_LABEL, label) + 40;
        double each = Math.min(WIDEST_COLUMN, PLOT / columns);
        double right = left + each * columns;
        double top = MARGIN + 64;
        figure.text(TextMeasure.shorten(NLS.bind(Messages.codeline_title, document), 16, true,
            Math.max(300, right - MARGIN)), MARGIN, MARGIN + 14, Anchor.START, 0, 16, true, colours.ink());
        figure.text(base(), MARGIN, MARGIN + 33, Anchor.START, 0, 12, false, colours.quiet());
        ticks(figure, left, top, each);
        double y = top;
        for (Codeline.Row row : codeline.rows()) {
            CodeStyles.Style style = styles.of(row.code());
            figure.meaning("", style.path() + ": " + NLS.bind(Messages.codings_number, row.segments()));
            figure.text(TextMeasure.shorten(style.name(), 12, false, WIDEST_LABEL), left - 36, y + 14, Anchor.END, 12);
            figure.text(String.valueOf(row.segments()), left - 8, y + 14, Anchor.END, 0, 12, false, colours.quiet());
            figure.noMeaning().line(left, y + ROW, right, y + ROW, colours.line(), 0.5);
            bars(figure, row, style, left, y + 3, each);
            y += ROW;
        }
        figure.noMeaning().text(Messages.codeline_rule, MARGIN, y + 22, Anchor.START, 0, 11, false, colours.quiet());
        double width = Math.max(right + MARGIN, MARGIN * 2 + TextMeasure.width(Messages.codeline_rule, 11, false));
        return figure.data(table()).build(width, y + 22 + MARGIN, base());
    }

    private void ticks(FigureBuilder figure, double left, double top, double each) {
        int step = Math.max(1, (int) Math.ceil(LEAST_TICK / each));
        figure.text(Messages.axis_paragraph, left, top - 18, Anchor.START, 0, 11, false, figure.colours().quiet());
        for (int column = 0; column < codeline.columns().count(); column += step) {
            double x = left + column * each;
            figure.line(x, top - 3, x, top, figure.colours().quiet(), 1);
            figure.text(String.valueOf(codeline.columns().firstParagraph(column)), x + 1, top - 5, Anchor.START, 0, 10,
                false, figure.colours().quiet());
        }
    }

    private void bars(FigureBuilder figure, Codeline.Row row, CodeStyles.Style style, double left, double y,
        double each) {
        List<Codeline.Cell> cells = row.cells();
        for (int i = 0; i < cells.size();) {
            int end = i + 1;
            while (end < cells.size() && continues(cells.get(end - 1), cells.get(end))) {
                end++;
            }
            Codeline.Cell first = cells.get(i);
            Codeline.Cell last = cells.get(end - 1);
            figure.meaning(first.firstCoding(), style.path() + " · "
                + FigureText.paragraphs(codeline.columns().firstParagraph(first.column()),
                    codeline.columns().lastParagraph(last.column()))
                + " · " + NLS.bind(Messages.coverage_of, FigureText.percent(first.coverage()), first.segments()));
            figure.rectangle(left + first.column() * each, y,
                Math.max(2, (last.column() - first.column() + 1) * each - (each > 4 ? 1 : 0)), ROW - 6,
                Style.filled(faded(style.colour(), first.coverage(), figure.colours().ground())));
            i = end;
        }
        figure.noMeaning();
    }

    /** Whether two cells are one bar: the same coding goes on. */
    private static boolean continues(Codeline.Cell left, Codeline.Cell right) {
        return right.column() == left.column() + 1 && right.firstCoding().equals(left.firstCoding())
            && right.segments() == left.segments() && left.coverage() == 1 && right.coverage() == 1;
    }

    private static int faded(int colour, double share, int ground) {
        double part = FAINTEST + (1 - FAINTEST) * Math.clamp(share, 0, 1);
        int mixed = 0xFF;
        for (int shift = 16; shift >= 0; shift -= 8) {
            mixed = mixed << 8 | (int) Math.round(part * (colour >> shift & 0xFF)
                + (1 - part) * (ground >> shift & 0xFF));
        }
        return mixed;
    }

    private String base() {
        return NLS.bind(Messages.codeline_base, new Object[] {FigureText.number(codeline.segments()),
            FigureText.number(codeline.rows().size()), FigureText.number(codeline.columns().paragraphs())});
    }

    /**
     * The numbers behind the figure.
     *
     * @return one row per code and column with at least one coding
     */
    public DataTable table() {
        List<List<Object>> rows = new ArrayList<>();
        for (Codeline.Row row : codeline.rows()) {
            for (Codeline.Cell cell : row.cells()) {
                rows.add(List.of(styles.of(row.code()).path(), codeline.columns().firstParagraph(cell.column()),
                    codeline.columns().lastParagraph(cell.column()), cell.segments(), cell.characters(),
                    cell.coverage()));
            }
        }
        return new DataTable(NLS.bind(Messages.codeline_title, document),
            List.of(Column.text(Messages.code), Column.integer(Messages.firstParagraph),
                Column.integer(Messages.lastParagraph),
                Column.integer(Messages.codings).describedAs(Messages.codings_description),
                Column.integer(Messages.characters).describedAs(Messages.characters_description),
                Column.percent(Messages.coverage).describedAs(Messages.coverage_description)),
            rows, List.of(new Note(Messages.base, base()), new Note(Messages.version, ProductVersion.current())));
    }
}
