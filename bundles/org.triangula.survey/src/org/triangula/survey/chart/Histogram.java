// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureColours;
import org.triangula.figure.Mark.Anchor;
import org.triangula.figure.Mark.Style;

/**
 * How numbers are spread: counts in classes of equal width. The number of classes follows Sturges (1926), their limits
 * are round numbers; a limit belongs to the class above it, the last one also to the class below.
 */
public final class Histogram {

    private static final double HEIGHT = 220;

    private Histogram() {
    }

    /**
     * A class of numbers.
     *
     * @param from lower limit, included
     * @param to upper limit, excluded but for the last class
     * @param units positions of the numbers in it
     */
    public record Bin(double from, double to, List<Integer> units) {

        /** Copies the list. */
        public Bin {
            units = List.copyOf(units);
        }
    }

    /**
     * Puts numbers into classes.
     *
     * @param numbers the numbers; those that are none are left out
     * @return the classes from low to high; none without numbers
     */
    public static List<Bin> bins(double[] numbers) {
        double[] known = Arrays.stream(numbers).filter(Double::isFinite).toArray();
        if (known.length == 0) {
            return List.of();
        }
        double least = Arrays.stream(known).min().getAsDouble();
        double most = Arrays.stream(known).max().getAsDouble();
        int wanted = (int) Math.ceil(Math.log(known.length) / Math.log(2) + 1);
        double width = most > least ? round((most - least) / wanted) : 1;
        double first = Math.floor(least / width) * width;
        int count = (int) Math.max(1, Math.ceil((most - first) / width - 1e-9));
        List<List<Integer>> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            members.add(new ArrayList<>());
        }
        for (int unit = 0; unit < numbers.length; unit++) {
            if (Double.isFinite(numbers[unit])) {
                int bin = (int) Math.floor((numbers[unit] - first) / width + 1e-9);
                members.get(Math.max(0, Math.min(count - 1, bin))).add(unit);
            }
        }
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            bins.add(new Bin(first + i * width, first + (i + 1) * width, members.get(i)));
        }
        return bins;
    }

    private static double round(double width) {
        double power = Math.pow(10, Math.floor(Math.log10(width)));
        double share = width / power;
        return power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
    }

    /**
     * Draws a histogram. A click on a bar opens {@code bin:} and its number.
     *
     * @param words what is written around
     * @param numbers the numbers
     * @param unit what stands behind numbers on the axis
     * @param colours ground and ink
     * @return the figure with the counts as its data
     */
    public static Figure of(ChartWords words, double[] numbers, String unit, FigureColours colours) {
        ChartFrame frame = new ChartFrame(words, colours);
        List<Bin> bins = bins(numbers);
        int largest = bins.stream().mapToInt(bin -> bin.units().size()).max().orElse(1);
        double most = Math.max(1, ChartFrame.end(largest));
        double left = ChartFrame.MARGIN + 40;
        double right = ChartFrame.WIDTH - ChartFrame.MARGIN;
        double top = frame.y();
        double bottom = top + HEIGHT;
        double step = Math.max(1, ChartFrame.step(most));
        for (double value = 0; value <= most + 1e-9; value += step) {
            double y = bottom - HEIGHT * value / most;
            frame.figure().noMeaning().line(left, y, right, y, colours.line(), value == 0 ? 1.2 : 0.6);
            frame.figure().text(ChartFrame.number(value), left - 8, y + 4, Anchor.END, 0, ChartFrame.SMALL, false,
                colours.quiet());
        }
        double width = (right - left) / Math.max(1, bins.size());
        List<List<Object>> rows = new ArrayList<>();
        int fill = ChartFrame.fills(1, false)[0];
        for (int i = 0; i < bins.size(); i++) {
            Bin bin = bins.get(i);
            double x = left + i * width;
            double height = HEIGHT * bin.units().size() / most;
            String range = ChartFrame.number(bin.from()) + " – " + ChartFrame.number(bin.to()) + unit;
            frame.figure().meaning("bin:" + i, range + ": " + bin.units().size());
            frame.figure().rectangle(x + 0.5, bottom - height, width - 1, height, Style.filled(fill));
            frame.figure().text(Integer.toString(bin.units().size()), x + width / 2, bottom - height - 4,
                Anchor.MIDDLE, ChartFrame.SMALL);
            frame.figure().noMeaning().text(ChartFrame.number(bin.from()), x, bottom + 15, Anchor.MIDDLE, 0,
                ChartFrame.SMALL, false, colours.quiet());
            rows.add(List.of(bin.from(), bin.to(), bin.units().size()));
        }
        if (!bins.isEmpty()) {
            frame.figure().text(ChartFrame.number(bins.getLast().to()) + unit, right, bottom + 15, Anchor.END, 0,
                ChartFrame.SMALL, false, colours.quiet());
        }
        frame.advance(HEIGHT + 26);
        DataTable table = new DataTable(words.title(), List.of(Column.decimal(Messages.from),
            Column.decimal(Messages.below), Column.integer(Messages.count)), rows,
            List.of(new DataTable.Note(Messages.base, words.base())));
        return frame.build("", List.of(table));
    }
}
