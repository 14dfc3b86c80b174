// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureColours;
import org.triangula.figure.Mark;
import org.triangula.figure.Mark.Anchor;
import org.triangula.figure.Mark.Point;
import org.triangula.figure.Mark.Style;
import org.triangula.survey.response.ResponseMonitor;
import org.triangula.survey.response.ResponseMonitor.DayProgress;

/** How many units were invited, reminded, have answered and are complete, day by day, as lines with steps. */
public final class ReturnsChart {

    private static final double HEIGHT = 190;
    private static final double NAMES = 120;

    private final ChartFrame frame;
    private final ResponseMonitor monitor;
    private final Locale locale;
    private double left;
    private double right;
    private double bottom;
    private double most;
    private LocalDate first;
    private long span;

    private ReturnsChart(ResponseMonitor monitor, ChartWords words, Locale locale, FigureColours colours) {
        this.monitor = monitor;
        this.locale = locale;
        frame = new ChartFrame(words, colours);
    }

    /**
     * Draws the course of the field work.
     *
     * @param monitor the figures
     * @param words what is written around
     * @param locale language of the reader
     * @param colours ground and ink
     * @return the figure; with a sentence instead of lines when no day is known
     */
    public static Figure of(ResponseMonitor monitor, ChartWords words, Locale locale, FigureColours colours) {
        return new ReturnsChart(monitor, words, locale, colours).draw();
    }

    private Figure draw() {
        List<DayProgress> days = monitor.days();
        if (days.isEmpty()) {
            frame.figure().text(Messages.noDays, ChartFrame.MARGIN, frame.y() + 14, Anchor.START, ChartFrame.SIZE);
            frame.advance(24);
            return frame.build(Messages.noDays, List.of());
        }
        first = days.getFirst().day();
        span = Math.max(1, ChronoUnit.DAYS.between(first, days.getLast().day()));
        most = ChartFrame.end(Math.max(1, monitor.units().size()));
        left = ChartFrame.MARGIN + 36;
        right = ChartFrame.WIDTH - ChartFrame.MARGIN - NAMES;
        bottom = frame.y() + HEIGHT;
        axes();
        int[] fills = ChartFrame.fills(4, false);
        List<Double> used = new ArrayList<>();
        line(Messages.invited, fills[3], used, DayProgress::invited);
        line(Messages.reminded, fills[1], used, DayProgress::reminded);
        line(Messages.returned, fills[0], used, DayProgress::returned);
        line(Messages.complete, fills[2], used, DayProgress::complete);
        frame.advance(HEIGHT + 24);
        List<List<Object>> rows = days.stream().map(day -> List.<Object>of(day.day().toString(), day.invited(),
            day.reminded(), day.returned(), day.complete())).toList();
        DayProgress last = days.getLast();
        return frame.build(Messages.bind(Messages.returns, new Object[] {last.returned(), last.complete(),
            monitor.units().size()}), List.of(new DataTable(Messages.course, List.of(Column.text(Messages.day),
                Column.integer(Messages.invited), Column.integer(Messages.reminded), Column.integer(Messages.returned),
                Column.integer(Messages.complete)), rows, List.of())));
    }

    private void axes() {
        FigureColours colours = frame.colours();
        double step = Math.max(1, ChartFrame.step(most));
        for (double value = 0; value <= most + 1e-9; value += step) {
            double y = y(value);
            frame.figure().noMeaning().line(left, y, right, y, colours.line(), value == 0 ? 1.2 : 0.6);
            frame.figure().text(ChartFrame.number(value), left - 8, y + 4, Anchor.END, 0, ChartFrame.SMALL, false,
                colours.quiet());
        }
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(locale);
        int marks = 4;
        for (int i = 0; i <= marks; i++) {
            LocalDate day = first.plusDays(span * i / marks);
            frame.figure().text(format.format(day), x(day), bottom + 16, i == 0 ? Anchor.START
                : i == marks ? Anchor.END : Anchor.MIDDLE, 0, ChartFrame.SMALL, false, colours.quiet());
        }
    }

    private double x(LocalDate day) {
        return left + (right - left) * ChronoUnit.DAYS.between(first, day) / span;
    }

    private double y(double value) {
        return bottom - HEIGHT * value / most;
    }

    private void line(String name, int colour, List<Double> used, ToIntFunction<DayProgress> value) {
        List<Point> points = new ArrayList<>(List.of(new Point(left, bottom)));
        double before = bottom;
        for (DayProgress day : monitor.days()) {
            double x = x(day.day());
            points.add(new Point(x, before));
            before = y(value.applyAsInt(day));
            points.add(new Point(x, before));
        }
        points.add(new Point(right, before));
        int last = value.applyAsInt(monitor.days().getLast());
        String text = name + " " + last;
        frame.figure().add(new Mark.Polyline(points, Style.drawn(colour, 2.2), "", text));
        double label = before + 4;
        while (overlaps(used, label)) {
            label -= 14;
        }
        used.add(label);
        frame.figure().meaning("", text).rectangle(right + 8, label - 9, 9, 9, Style.filled(colour));
        frame.figure().text(text, right + 21, label, Anchor.START, ChartFrame.SMALL).noMeaning();
    }

    private static boolean overlaps(List<Double> used, double label) {
        return used.stream().anyMatch(other -> Math.abs(other - label) < 13);
    }
}
