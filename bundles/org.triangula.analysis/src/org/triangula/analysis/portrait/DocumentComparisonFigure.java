// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.portrait;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
 * A comparison of documents as figure and as table. The target of a tile is the identity of a coding, that of the name
 * of a row the identity of the document.
 *
 * @param comparison the comparison
 * @param styles names and colours of the codes
 */
public record DocumentComparisonFigure(DocumentComparison comparison, CodeStyles styles) {

    private static final double MARGIN = 16;
    private static final double ROW = 26;
    private static final double WIDEST_LABEL = 200;
    private static final double PLOT = 760;
    private static final double WIDEST_COLUMN = 22;
    private static final int MOST_CODES = 60;

    /**
     * The figure.
     *
     * @param colours ground and ink
     * @return the figure with its table
     */
    public Figure figure(FigureColours colours) {
        FigureBuilder figure = new FigureBuilder(Messages.comparison_title, colours);
        double label = comparison.rows().stream().mapToDouble(row -> TextMeasure.width(row.label(), 12, false)).max()
            .orElse(60);
        double left = MARGIN + Math.min(WIDEST_LABEL, label) + 12;
        double each = Math.min(WIDEST_COLUMN, PLOT / Math.max(1, comparison.width()));
        double right = Math.max(left + each * comparison.width(), left + 480);
        figure.text(Messages.comparison_title, MARGIN, MARGIN + 14, Anchor.START, 0, 16, true, colours.ink());
        figure.text(base(), MARGIN, MARGIN + 33, Anchor.START, 0, 12, false, colours.quiet());
        double y = MARGIN + 50;
        for (DocumentComparison.Row row : comparison.rows()) {
            figure.meaning(row.document(), row.label() + ": " + NLS.bind(Messages.codings_number, row.segments()));
            figure.text(TextMeasure.shorten(row.label(), 12, false, WIDEST_LABEL), left - 10, y + 16, Anchor.END, 12);
            figure.noMeaning().rectangle(left, y + 2, each * row.columns().count(), ROW - 4,
                Style.drawn(colours.line(), 1));
            for (DocumentComparison.Cell cell : row.cells()) {
                paint(figure, row, cell, left + cell.column() * each, y + 2, each);
            }
            y += ROW;
        }
        figure.noMeaning();
        double legend = CodeLegend.paint(figure, legend(), MARGIN, y + 14, right - MARGIN, MOST_CODES);
        figure.text(Messages.comparison_rule, MARGIN, y + 14 + legend + 18, Anchor.START, 0, 11, false,
            colours.quiet());
        double width = Math.max(right + MARGIN, MARGIN * 2 + TextMeasure.width(Messages.comparison_rule, 11, false));
        return figure.data(table()).build(width, y + 14 + legend + 18 + MARGIN, base());
    }

    private void paint(FigureBuilder figure, DocumentComparison.Row row, DocumentComparison.Cell cell, double x,
        double y, double each) {
        String place = FigureText.paragraphs(row.columns().firstParagraph(cell.column()),
            row.columns().lastParagraph(cell.column()));
        double height = (ROW - 4) / cell.codes().size();
        for (int i = 0; i < cell.codes().size(); i++) {
            DocumentComparison.Occurrence one = cell.codes().get(i);
            CodeStyles.Style style = styles.of(one.code());
            figure.meaning(one.firstCoding(), row.label() + " · " + place + " · " + style.path() + " · "
                + NLS.bind(Messages.codings_number, one.segments()));
            figure.rectangle(x, y + i * height, each - (each > 4 ? 0.5 : 0), height, Style.filled(style.colour()));
        }
    }

    private List<CodeLegend.Line> legend() {
        Map<String, Integer> columns = new LinkedHashMap<>();
        comparison.rows().forEach(row -> row.cells().forEach(cell -> cell.codes()
            .forEach(one -> columns.merge(one.code(), 1, Integer::sum))));
        return columns.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(entry -> styles.of(entry.getKey()).path()))
            .map(entry -> new CodeLegend.Line(styles.of(entry.getKey()).name(), "",
                styles.of(entry.getKey()).colour(), styles.of(entry.getKey()).path()))
            .toList();
    }

    private String base() {
        return NLS.bind(Messages.comparison_base, new Object[] {FigureText.number(comparison.segments()),
            FigureText.number(comparison.rows().size())});
    }

    /**
     * The numbers behind the figure.
     *
     * @return one row per document, column and code
     */
    public DataTable table() {
        List<List<Object>> rows = new ArrayList<>();
        for (DocumentComparison.Row row : comparison.rows()) {
            for (DocumentComparison.Cell cell : row.cells()) {
                for (DocumentComparison.Occurrence one : cell.codes()) {
                    rows.add(List.of(row.label(), row.columns().firstParagraph(cell.column()),
                        row.columns().lastParagraph(cell.column()), styles.of(one.code()).path(), one.segments(),
                        one.characters()));
                }
            }
        }
        return new DataTable(Messages.comparison_title,
            List.of(Column.text(Messages.document), Column.integer(Messages.firstParagraph),
                Column.integer(Messages.lastParagraph), Column.text(Messages.code),
                Column.integer(Messages.codings).describedAs(Messages.codings_description),
                Column.integer(Messages.characters).describedAs(Messages.characters_description)),
            rows, List.of(new Note(Messages.base, base()), new Note(Messages.version, ProductVersion.current())));
    }
}
