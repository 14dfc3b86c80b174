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
import org.triangula.figure.TextMeasure;
import org.triangula.survey.NumberSummary;
import org.triangula.survey.statistics.Outliers;

/**
 * Box plots (Tukey 1977): the box from the lower to the upper quartile, the median in it, whiskers to the outermost
 * numbers within one and a half quartile distances, everything beyond as a circle.
 */
public final class BoxPlot {

    private static final double ROW = 44;
    private static final double BOX = 22;
    private static final double LABEL = 200;

    private BoxPlot() {
    }

    /**
     * A group of units.
     *
     * @param name its name, with its size
     * @param numbers one number per unit; what is not a number is left out
     * @param targets what a click on the circle of a unit opens, one per number
     */
    public record Group(String name, double[] numbers, List<String> targets) {

        /** Copies the values. */
        public Group {
            numbers = numbers.clone();
            targets = List.copyOf(targets);
            if (numbers.length != targets.size()) {
                throw new IllegalArgumentException(numbers.length + " numbers, " + targets.size() + " targets");
            }
        }
    }

    /**
     * Draws box plots below each other.
     *
     * @param words what is written around
     * @param groups the groups
     * @param unit what stands behind numbers on the axis
     * @param colours ground and ink
     * @return the figure with the five numbers of each group as its data
     */
    public static Figure of(ChartWords words, List<Group> groups, String unit, FigureColours colours) {
        ChartFrame frame = new ChartFrame(words, colours);
        double[] all = groups.stream().flatMapToDouble(group -> Arrays.stream(group.numbers()))
            .filter(Double::isFinite).toArray();
        double least = Math.min(0, Arrays.stream(all).min().orElse(0));
        double most = Math.max(least + 1e-9, ChartFrame.end(Arrays.stream(all).max().orElse(1)));
        double left = ChartFrame.MARGIN + (groups.size() > 1 ? LABEL : 10);
        double right = ChartFrame.WIDTH - ChartFrame.MARGIN - 20;
        double top = frame.y();
        double bottom = top + ROW * groups.size();
        double step = ChartFrame.step(most - least);
        for (double value = Math.ceil(least / step) * step; value <= most + 1e-9; value += step) {
            double x = left + (right - left) * (value - least) / (most - least);
            frame.figure().noMeaning().line(x, top, x, bottom, colours.line(), 0.6);
            frame.figure().text(ChartFrame.number(value) + unit, x, bottom + 14, Anchor.MIDDLE, 0, ChartFrame.SMALL,
                false, colours.quiet());
        }
        List<List<Object>> rows = new ArrayList<>();
        List<String> said = new ArrayList<>();
        int fill = ChartFrame.fills(2, false)[0];
        double scale = (right - left) / (most - least);
        for (int g = 0; g < groups.size(); g++) {
            Group group = groups.get(g);
            double middle = top + ROW * g + ROW / 2;
            frame.figure().meaning("", group.name());
            if (groups.size() > 1) {
                frame.figure().text(TextMeasure.shorten(group.name(), ChartFrame.SIZE, false, LABEL - 14), left - 12,
                    middle + 4, Anchor.END, ChartFrame.SIZE);
            }
            double[] known = Arrays.stream(group.numbers()).filter(Double::isFinite).toArray();
            NumberSummary summary = NumberSummary.of(known);
            rows.add(Arrays.asList(group.name(), summary.n(), value(summary.minimum().orElse(Double.NaN)),
                value(summary.lowerQuartile().orElse(Double.NaN)), value(summary.median().orElse(Double.NaN)),
                value(summary.upperQuartile().orElse(Double.NaN)), value(summary.maximum().orElse(Double.NaN))));
            if (known.length == 0) {
                continue;
            }
            String sentence = Messages.bind(Messages.box, new Object[] {group.name(), summary.n(),
                ChartFrame.number(summary.lowerQuartile().getAsDouble()),
                ChartFrame.number(summary.median().getAsDouble()),
                ChartFrame.number(summary.upperQuartile().getAsDouble())});
            said.add(sentence);
            Outliers outliers = Outliers.of(known);
            double low = Arrays.stream(known).filter(value -> value >= outliers.lowFence()).min().getAsDouble();
            double high = Arrays.stream(known).filter(value -> value <= outliers.highFence()).max().getAsDouble();
            double q1 = left + (summary.lowerQuartile().getAsDouble() - least) * scale;
            double q2 = left + (summary.median().getAsDouble() - least) * scale;
            double q3 = left + (summary.upperQuartile().getAsDouble() - least) * scale;
            double from = left + (low - least) * scale;
            double to = left + (high - least) * scale;
            frame.figure().meaning("", sentence);
            frame.figure().line(from, middle, q1, middle, colours.ink(), 1).line(q3, middle, to, middle,
                colours.ink(), 1);
            frame.figure().line(from, middle - 6, from, middle + 6, colours.ink(), 1).line(to, middle - 6, to,
                middle + 6, colours.ink(), 1);
            frame.figure().rectangle(q1, middle - BOX / 2, Math.max(1, q3 - q1), BOX,
                new Style(fill & 0x00FFFFFF | 0x66000000, colours.ink(), 1));
            frame.figure().line(q2, middle - BOX / 2, q2, middle + BOX / 2, colours.ink(), 3);
            for (int i = 0; i < group.numbers().length; i++) {
                double number = group.numbers()[i];
                if (number < low || number > high) {
                    frame.figure().meaning(group.targets().get(i), group.name() + ": " + ChartFrame.number(number));
                    frame.figure().circle(left + (number - least) * scale, middle, 4,
                        new Style(0, colours.ink(), 1.2));
                }
            }
        }
        frame.advance(ROW * groups.size() + 22);
        DataTable table = new DataTable(words.title(), List.of(Column.text(Messages.group), Column.integer("n"),
            Column.decimal(Messages.minimum), Column.decimal(Messages.lowerQuartile), Column.decimal(Messages.median),
            Column.decimal(Messages.upperQuartile), Column.decimal(Messages.maximum)), rows,
            List.of(new DataTable.Note(Messages.base, words.base())));
        return frame.build(String.join(" ", said), List.of(table));
    }

    private static Double value(double number) {
        return Double.isFinite(number) ? number : null;
    }
}
