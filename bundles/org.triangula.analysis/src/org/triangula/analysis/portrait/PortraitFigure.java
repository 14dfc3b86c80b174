// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.portrait;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.triangula.analysis.portrait.PortraitParameters.Measure;
import org.triangula.core.study.ProductVersion;
import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.core.table.DataTable.Note;
import org.triangula.core.text.DocumentText;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureBuilder;
import org.triangula.figure.FigureColours;
import org.triangula.figure.Mark.Anchor;
import org.triangula.figure.Mark.Style;
import org.triangula.figure.TextMeasure;

/**
 * A document portrait as figure and as table. The target of a tile is the identity of its coding.
 *
 * @param portrait the portrait
 * @param document what the document is called
 * @param text its text
 * @param styles names and colours of the codes
 */
public record PortraitFigure(Portrait portrait, String document, DocumentText text, CodeStyles styles) {

    private static final double WIDEST = 640;
    private static final double LARGEST_TILE = 16;
    private static final double MARGIN = 16;
    private static final double LEGEND = 280;
    private static final int MOST_CODES = 40;

    /**
     * The figure.
     *
     * @param colours ground and ink
     * @return the figure with its table
     */
    public Figure figure(FigureColours colours) {
        PortraitParameters parameters = portrait.parameters();
        double tile = Math.min(LARGEST_TILE, WIDEST / Math.max(parameters.columns(), parameters.rows()));
        double gap = tile >= 6 ? 1 : 0;
        FigureBuilder figure = new FigureBuilder(NLS.bind(Messages.portrait_title, document), colours);
        double top = MARGIN + 44;
        double width = Math.max(240, parameters.columns() * tile);
        figure.text(TextMeasure.shorten(NLS.bind(Messages.portrait_title, document), 16, true, width + LEGEND), MARGIN,
            MARGIN + 14, Anchor.START, 0, 16, true, colours.ink());
        figure.text(base(), MARGIN, MARGIN + 33, Anchor.START, 0, 12, false, colours.quiet());
        for (int i = 0; i < portrait.tiles().size(); i++) {
            Portrait.Tile each = portrait.tiles().get(i);
            figure.meaning(each.coding(), description(each));
            figure.rectangle(MARGIN + i % parameters.columns() * tile, top + i / parameters.columns() * tile,
                tile - gap, tile - gap, Style.filled(each.code().isEmpty() ? colours.line()
                    : styles.of(each.code()).colour()));
        }
        figure.noMeaning();
        double legend = CodeLegend.paint(figure, legend(colours), MARGIN + width + 20, top, LEGEND - 20, MOST_CODES);
        double height = Math.max(parameters.rows() * tile, legend);
        figure.text(rule(), MARGIN, top + height + 20, Anchor.START, 0, 11, false, colours.quiet());
        return figure.data(table()).build(MARGIN * 2 + width + LEGEND, top + height + 20 + MARGIN, summary());
    }

    private String name(String code) {
        return code.isEmpty() ? Messages.uncoded : styles.of(code).name();
    }

    private String description(Portrait.Tile tile) {
        return (tile.code().isEmpty() ? Messages.uncoded : styles.of(tile.code()).path()) + " · "
            + FigureText.paragraphs(text, tile.start(), tile.end());
    }

    private List<CodeLegend.Line> legend(FigureColours colours) {
        List<CodeLegend.Line> lines = new ArrayList<>();
        for (Portrait.Share share : portrait.shares()) {
            lines.add(new CodeLegend.Line(name(share.code()), FigureText.percent(share.share()),
                share.code().isEmpty() ? colours.line() : styles.of(share.code()).colour(),
                name(share.code()) + ": " + FigureText.number(share.amount()) + " / "
                    + FigureText.number(portrait.base()) + " = " + FigureText.percent(share.share())));
        }
        return lines;
    }

    /** Base n in one line. */
    private String base() {
        boolean length = portrait.parameters().measure() == Measure.LENGTH;
        return NLS.bind(length ? Messages.portrait_baseLength : Messages.portrait_baseSegments,
            new Object[] {FigureText.number(portrait.base()), FigureText.number(portrait.segments()),
                FigureText.percent(portrait.characters() == 0 ? 0
                    : (double) portrait.codedCharacters() / portrait.characters())});
    }

    private String rule() {
        return switch (portrait.parameters().measure()) {
            case LENGTH -> Messages.portrait_ruleLength;
            case SEGMENTS -> Messages.portrait_ruleSegments;
        };
    }

    private String summary() {
        String largest = portrait.shares().isEmpty() ? "" : " " + NLS.bind(Messages.portrait_largest,
            name(portrait.shares().get(0).code()), FigureText.percent(portrait.shares().get(0).share()));
        return base() + largest;
    }

    /**
     * The numbers behind the figure.
     *
     * @return one row per code
     */
    public DataTable table() {
        boolean length = portrait.parameters().measure() == Measure.LENGTH;
        List<List<Object>> rows = new ArrayList<>();
        for (Portrait.Share share : portrait.shares()) {
            rows.add(List.of(share.code().isEmpty() ? Messages.uncoded : styles.of(share.code()).path(),
                share.amount(), share.share(), share.segments(), share.tiles()));
        }
        List<Column> columns = List.of(Column.text(Messages.code),
            Column.decimal(length ? Messages.characters : Messages.segments).describedAs(rule()),
            Column.percent(Messages.share).describedAs(Messages.share_description), Column.integer(Messages.codings),
            Column.integer(Messages.tiles));
        return new DataTable(NLS.bind(Messages.portrait_title, document), columns, rows,
            List.of(new Note(Messages.base, base()),
                new Note(Messages.parameters, NLS.bind(Messages.portrait_parameters,
                    new Object[] {portrait.parameters().columns(), portrait.parameters().rows(),
                        order(), portrait.parameters().showsUncoded() ? Messages.wholeText : Messages.codedText})),
                new Note(Messages.version, ProductVersion.current())));
    }

    private String order() {
        return switch (portrait.parameters().order()) {
            case TEXT -> Messages.order_text;
            case CODE -> Messages.order_code;
            case WEIGHT -> Messages.order_weight;
        };
    }
}
