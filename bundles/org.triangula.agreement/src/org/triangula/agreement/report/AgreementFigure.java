// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.report;

import java.util.List;
import java.util.Locale;

import org.triangula.agreement.coefficient.Coefficient;
import org.triangula.agreement.coefficient.Estimate;
import org.triangula.agreement.compare.AgreementResult;
import org.triangula.agreement.compare.AgreementRow;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureBuilder;
import org.triangula.figure.FigureColours;
import org.triangula.figure.Mark.Anchor;
import org.triangula.figure.Mark.Style;
import org.triangula.figure.TextMeasure;

/**
 * The agreement as a figure: a row per code and document, a column per coefficient, each number with its interval as a
 * bar on a scale from 0 to 1. Every row is a target, see {@link #CODE} and {@link #DOCUMENT}.
 */
public final class AgreementFigure {

    /** A target that begins with this leads to the disagreements on the code whose identity follows. */
    public static final String CODE = "code:";
    /** A target that begins with this leads to the disagreements in the document whose identity follows. */
    public static final String DOCUMENT = "document:";
    /** The target that leads to all disagreements. */
    public static final String ALL = "all:";

    private static final double MARGIN = 16;
    private static final double ROW = 22;
    private static final double SIZE = 12;
    private static final double SMALL = 11;
    private static final double NAME = 230;
    private static final double COUNT = 92;
    private static final double VALUE = 46;
    private static final double BAR = 74;
    private static final double CELL = VALUE + BAR + 20;
    private static final int HEAD_LINES = 3;

    private final AgreementResult result;
    private final FigureBuilder figure;
    private double y = MARGIN;

    private AgreementFigure(AgreementResult result, FigureColours colours) {
        this.result = result;
        this.figure = new FigureBuilder(Messages.bind(Messages.figure_title, String.join(", ", result.coders())),
            colours);
    }

    /**
     * Draws a result.
     *
     * @param result the result
     * @param colours colours of the ground it is shown on
     * @return the figure with the tables behind it
     */
    public static Figure of(AgreementResult result, FigureColours colours) {
        return new AgreementFigure(result, colours).build();
    }

    private Figure build() {
        FigureColours colours = figure.colours();
        double width = 2 * MARGIN + NAME + COUNT * (result.coders().size() + 1) + CELL * result.coefficients().size();
        figure.text(Messages.bind(Messages.figure_title, String.join(", ", result.coders())), MARGIN, y + 12,
            Anchor.START, 0, 15, true, colours.ink());
        y += 32;
        figure.text(subtitle(), MARGIN, y, Anchor.START, 0, SMALL, false, colours.quiet());
        y += 16;
        heading(Messages.figure_all);
        row(result.overall(), ALL, true);
        row(result.meanOfCodes(), ALL, false);
        y += 10;
        heading(Messages.column_code);
        result.codes().stream().filter(AgreementFigure::isShown).forEach(row -> row(row, CODE + row.id(), false));
        y += 10;
        heading(Messages.column_document);
        result.documents().forEach(row -> row(row, DOCUMENT + row.id(), false));
        y += 10;
        figure.noMeaning();
        for (String line : TextMeasure.wrap(Messages.figure_footer + " " + result.reference().message(), SMALL, false,
            Math.max(300, width - 2 * MARGIN))) {
            y += 15;
            figure.text(line, MARGIN, y, Anchor.START, 0, SMALL, false, colours.quiet());
        }
        AgreementTables.coefficients(result).forEach(figure::data);
        Estimate percent = result.overall().estimates().get(Coefficient.PERCENT);
        return figure.build(width, y + MARGIN,
            subtitle() + ". " + EstimateText.explanation(result.overall().name(), percent).replace('\n', ' '));
    }

    /** Codes that nobody gave are in the notes and in the tables; rows without a number would only hide the others. */
    private static boolean isShown(AgreementRow row) {
        return row.decisions() > 0;
    }

    private String subtitle() {
        return Messages.bind(Messages.figure_subtitle,
            new Object[] {result.options().level().label(), result.documents().size(), result.codes().size(),
                String.format(Locale.getDefault(), "%.0f %%", 100 * result.options().threshold())});
    }

    private void heading(String first) {
        FigureColours colours = figure.colours();
        figure.noMeaning();
        double base = y + 13 * HEAD_LINES;
        figure.text(first, MARGIN, base, Anchor.START, 0, SIZE, true, colours.ink());
        double x = MARGIN + NAME;
        for (String coder : result.coders()) {
            head(coder, x, COUNT, Messages.bind(Messages.column_given, coder), base);
            x += COUNT;
        }
        head(Messages.column_decisions, x, COUNT, result.options().level().explanation(), base);
        x += COUNT;
        for (Coefficient coefficient : result.coefficients()) {
            head(coefficient.label(), x, CELL, coefficient.formula(), base);
            x += CELL;
        }
        y = base + 6;
        figure.noMeaning().line(MARGIN, y, x, y, colours.line(), 1);
    }

    private void head(String text, double x, double width, String description, double base) {
        List<String> lines = TextMeasure.wrap(text, SMALL, true, width - 10);
        int shown = Math.min(HEAD_LINES, lines.size());
        figure.meaning("", description);
        for (int line = 0; line < shown; line++) {
            figure.text(TextMeasure.shorten(lines.get(line), SMALL, true, width - 8), x + 4,
                base - 13 * (shown - 1 - line), Anchor.START, 0, SMALL, true, figure.colours().ink());
        }
    }

    private void row(AgreementRow row, String target, boolean bold) {
        FigureColours colours = figure.colours();
        double base = y + 15;
        double x = MARGIN + NAME;
        String description = Messages.bind(Messages.figure_row, new Object[] {row.name(),
            String.valueOf(row.decisions()), String.valueOf(row.disagreements())});
        figure.meaning(target, description).rectangle(MARGIN, y, NAME, ROW, Style.filled(0));
        String name = target.startsWith(CODE) ? row.name().substring(row.name().lastIndexOf(" > ") + 1)
            .replaceFirst("^> ", "") : row.name();
        figure.text(TextMeasure.shorten(name, SIZE, bold, NAME - 8), MARGIN, base, Anchor.START, 0, SIZE, bold,
            colours.ink());
        for (int coder = 0; coder < result.coders().size(); coder++) {
            if (!row.given().isEmpty()) {
                number(row.given().get(coder), x, base, Messages.bind(Messages.figure_given,
                    result.coders().get(coder), row.given().get(coder)), target);
            }
            x += COUNT;
        }
        number(row.decisions(), x, base, description, target);
        x += COUNT;
        for (Coefficient coefficient : result.coefficients()) {
            Estimate estimate = row.estimates().get(coefficient);
            if (estimate != null) {
                cell(row, estimate, x, base, target);
            }
            x += CELL;
        }
        y += ROW;
        figure.noMeaning().line(MARGIN, y, x, y, colours.line(), 0.5);
    }

    private void number(long value, double x, double base, String description, String target) {
        figure.meaning(target, description).text(String.format(Locale.getDefault(), "%,d", value), x + COUNT - 24, base,
            Anchor.END, SIZE);
    }

    private void cell(AgreementRow row, Estimate estimate, double x, double base, String target) {
        FigureColours colours = figure.colours();
        figure.meaning(target, EstimateText.explanation(row.name(), estimate));
        figure.rectangle(x, base - 15, CELL, ROW, Style.filled(0));
        figure.text(EstimateText.value(estimate), x + VALUE, base, Anchor.END, SIZE);
        if (estimate.value().isEmpty()) {
            return;
        }
        double left = x + VALUE + 8;
        double middle = base - 4;
        figure.line(left, middle, left + BAR, middle, colours.line(), 1);
        figure.line(left, middle - 4, left, middle + 4, colours.line(), 1);
        figure.line(left + BAR, middle - 4, left + BAR, middle + 4, colours.line(), 1);
        estimate.interval().ifPresent(interval -> figure.line(left + BAR * scale(interval.lower()), middle,
            left + BAR * scale(interval.upper()), middle, colours.accent(), 4));
        figure.circle(left + BAR * scale(estimate.value().getAsDouble()), middle, 4, Style.filled(colours.ink()));
    }

    /** Below 0 lies at the left end; the number beside tells how far. */
    private static double scale(double value) {
        return Math.clamp(value, 0, 1);
    }
}
