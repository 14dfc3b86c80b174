// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.triangula.core.table.DataTable;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureColours;
import org.triangula.survey.ResultText;
import org.triangula.survey.chart.BarsChart;
import org.triangula.survey.chart.BarsChart.Arrangement;
import org.triangula.survey.chart.BoxPlot;
import org.triangula.survey.chart.ChartData;
import org.triangula.survey.chart.ChartValue;
import org.triangula.survey.chart.ChartWords;
import org.triangula.survey.chart.DistrictMapChart;
import org.triangula.survey.chart.DistrictMapChart.District;
import org.triangula.survey.chart.DotChart;
import org.triangula.survey.chart.Histogram;
import org.triangula.survey.chart.PieChart;
import org.triangula.survey.data.DataColumn;
import org.triangula.survey.data.DataColumn.Kind;
import org.triangula.survey.statistics.Quantiles;
import org.triangula.survey.table.CrossTabulation;
import org.triangula.survey.table.GroupComparison;
import org.triangula.survey.table.VariableTable;

/** Turns tables into charts, with the units behind each mark. What is hidden in the table is hidden in the chart. */
final class ChartReport {

    private static final int CLASSES = 5;

    private final ReportSettings settings;
    private final ReportUnits units;
    private final TableReport tables;
    private final Locale locale;
    private final ResultText words;

    /** A chart. */
    record Chart(Function<FigureColours, Figure> figure, Map<String, int[]> targets) {
    }

    ChartReport(ReportSettings settings, ReportUnits units, TableReport tables, Locale locale) {
        this.settings = settings;
        this.units = units;
        this.tables = tables;
        this.locale = locale;
        words = new ResultText(locale);
    }

    private ChartWords around(String title, String base) {
        return new ChartWords(title, base, units.source());
    }

    private String percent(double share) {
        return String.format(locale, "%.0f %%", Math.floor(100 * share + 0.5));
    }

    Optional<Chart> variables(List<VariableTable> shown, String base, List<DataTable> data) {
        VariableTable first = shown.getFirst();
        ChartKind kind = settings.chart();
        if (kind == ChartKind.MAP) {
            return map(first, base, data);
        }
        boolean comparable = shown.size() > 1 && shown.stream().allMatch(table -> table.column().kind() == Kind.SINGLE
            && labels(table.column()).equals(labels(first.column())));
        if (comparable) {
            return Optional.of(items(shown, base, data));
        }
        if (first instanceof VariableTable.Numbers) {
            double[] numbers = numbers(first.column());
            ChartWords around = around(first.column().label(), base);
            return Optional.of(kind == ChartKind.BOX_PLOT ? boxes(List.of(first.column().label()), List.of(numbers),
                List.of(IntStream.range(0, numbers.length).boxed().toList()), around) : histogram(numbers, around));
        }
        return first instanceof VariableTable.Texts ? Optional.empty() : Optional.of(categories(first, base, data));
    }

    private static List<String> labels(DataColumn column) {
        return column.categories().stream().map(DataColumn.Category::label).toList();
    }

    private static double[] numbers(DataColumn column) {
        return IntStream.range(0, column.size()).mapToDouble(column::number).toArray();
    }

    private Chart categories(VariableTable table, String base, List<DataTable> data) {
        Map<String, int[]> targets = new HashMap<>();
        List<String> names = new ArrayList<>();
        List<ChartValue> values = new ArrayList<>();
        SmallCounts small = tables.small(table);
        DataColumn column = table.column();
        int[] counts = column.counts();
        List<Integer> places = TableReport.places(table);
        boolean ranks = table instanceof VariableTable.Ranks;
        for (int row = 0; row < places.size(); row++) {
            int place = places.get(row);
            String name = column.categories().get(place).label();
            names.add(name);
            String target = "row:" + row;
            targets.put(target, TableReport.select(column,
                unit -> Arrays.stream(column.choices(unit)).anyMatch(one -> one == place)));
            double share = share(table, row);
            boolean hidden = small.hides(0, place);
            int points = ranks ? ((VariableTable.Ranks) table).rows().get(row).points() : 0;
            String label = hidden ? Messages.hiddenMark : ranks ? Messages.bind(Messages.points, points)
                : counts[place] + (Double.isNaN(share) ? "" : "   " + percent(share));
            values.add(new ChartValue(hidden ? Double.NaN : ranks ? points : settings.shares() ? 100 * share
                : counts[place], label, target, name + ": " + label + " (n = " + table.base().n() + ")"));
        }
        ChartData chart = ChartData.of(names, values);
        String unit = settings.shares() && !ranks ? " %" : "";
        ChartWords around = around(column.label(), base);
        return new Chart(colours -> switch (settings.chart()) {
            case PIE -> PieChart.of(around, chart, colours, data);
            case DOTS -> DotChart.of(around, chart, unit, colours, data);
            case STACKED, DIVERGING -> BarsChart.of(around, new ChartData(List.of(Messages.all), names,
                List.of(values)), arrangement(), true, unit, colours, data);
            default -> BarsChart.of(around, chart, Arrangement.GROUPED, false, unit, colours, data);
        }, targets);
    }

    private Arrangement arrangement() {
        return switch (settings.chart()) {
            case STACKED -> Arrangement.STACKED;
            case DIVERGING -> Arrangement.DIVERGING;
            default -> Arrangement.GROUPED;
        };
    }

    private static double share(VariableTable table, int row) {
        return switch (table) {
            case VariableTable.Frequencies frequencies -> frequencies.rows().get(row).share().orElse(Double.NaN);
            case VariableTable.MultipleResponses multiple -> multiple.rows().get(row).shareOfCases()
                .orElse(Double.NaN);
            case VariableTable.Ranks ranks -> ranks.rows().get(row).share().orElse(Double.NaN);
            default -> Double.NaN;
        };
    }

    /** Several variables with the same answers: the variables are the bars, the answers the series. */
    private Chart items(List<VariableTable> shown, String base, List<DataTable> data) {
        Map<String, int[]> targets = new HashMap<>();
        List<List<ChartValue>> values = new ArrayList<>();
        for (int item = 0; item < shown.size(); item++) {
            VariableTable table = shown.get(item);
            SmallCounts small = tables.small(table);
            DataColumn column = table.column();
            int[] counts = column.counts();
            List<ChartValue> row = new ArrayList<>();
            for (int i = 0; i < counts.length; i++) {
                int place = i;
                String target = item + ":" + i;
                targets.put(target, TableReport.select(column,
                    unit -> Arrays.stream(column.choices(unit)).anyMatch(one -> one == place)));
                double share = share(table, i);
                boolean hidden = small.hides(0, i);
                row.add(new ChartValue(hidden ? Double.NaN : settings.shares() ? 100 * share : counts[i],
                    hidden ? Messages.hiddenMark : settings.shares() && !Double.isNaN(share) ? percent(share)
                        : Integer.toString(counts[i]), target, column.label() + ": "
                            + column.categories().get(i).label() + " " + (hidden ? Messages.hiddenMark
                                : counts[i] + " (n = " + table.base().n() + ")")));
            }
            values.add(row);
        }
        String common = common(shown.stream().map(table -> table.column().label()).toList());
        List<String> names = shown.stream().map(table -> table.column().label().substring(common.length())
            + " (n = " + table.base().n() + ")").toList();
        ChartData chart = new ChartData(names, labels(shown.getFirst().column()), values);
        Arrangement arrangement = settings.chart() == ChartKind.AUTOMATIC ? Arrangement.STACKED : arrangement();
        String title = common.isBlank() ? Messages.several : common.replaceFirst("[\\s–:]+$", "");
        String unit = settings.shares() ? " %" : "";
        boolean same = shown.stream().map(VariableTable::base).distinct().count() == 1;
        ChartWords around = around(title, same ? base : Messages.baseByBar);
        return new Chart(colours -> settings.chart() == ChartKind.DOTS
            ? DotChart.of(around, chart, unit, colours, data)
            : BarsChart.of(around, chart, arrangement, true, unit, colours, data), targets);
    }

    /** What all labels begin with, up to the end of a word: the question of a matrix. */
    private static String common(List<String> labels) {
        String common = labels.getFirst();
        for (String label : labels) {
            int same = 0;
            while (same < Math.min(common.length(), label.length()) && common.charAt(same) == label.charAt(same)) {
                same++;
            }
            common = common.substring(0, same);
        }
        int dash = common.lastIndexOf(" – ");
        return dash < 0 ? "" : common.substring(0, dash + 3);
    }

    private Chart histogram(double[] numbers, ChartWords around) {
        Map<String, int[]> targets = new HashMap<>();
        List<Histogram.Bin> bins = Histogram.bins(numbers);
        for (int i = 0; i < bins.size(); i++) {
            targets.put("bin:" + i, bins.get(i).units().stream().mapToInt(Integer::intValue).toArray());
        }
        return new Chart(colours -> Histogram.of(around, numbers, "", colours), targets);
    }

    private Chart boxes(List<String> names, List<double[]> numbers, List<List<Integer>> members, ChartWords around) {
        Map<String, int[]> targets = new HashMap<>();
        List<BoxPlot.Group> groups = new ArrayList<>();
        for (int g = 0; g < names.size(); g++) {
            members.get(g).forEach(unit -> targets.put("unit:" + unit, new int[] {unit}));
            groups.add(new BoxPlot.Group(names.get(g), numbers.get(g),
                members.get(g).stream().map(unit -> "unit:" + unit).toList()));
        }
        return new Chart(colours -> BoxPlot.of(around, groups, "", colours), targets);
    }

    Optional<Chart> compare(GroupComparison comparison, String base) {
        List<String> names = new ArrayList<>();
        List<double[]> numbers = new ArrayList<>();
        List<List<Integer>> members = new ArrayList<>();
        for (GroupComparison.Row row : comparison.rows()) {
            if (row.summary().n() >= Math.max(1, settings.smallest())) {
                names.add(row.category().label() + " (n = " + row.summary().n() + ")");
                numbers.add(row.units().stream().mapToDouble(comparison.numbers()::number).toArray());
                members.add(row.units());
            }
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(boxes(names, numbers, members, around(
            Messages.bind(Messages.by, comparison.numbers().label(), comparison.groups().label()), base)));
    }

    /** The categories of the columns are the bars, those of the rows the series: shares are of the columns. */
    Optional<Chart> cross(CrossTabulation cross, String base, List<DataTable> data) {
        Map<String, int[]> targets = new HashMap<>();
        List<List<ChartValue>> values = new ArrayList<>();
        SmallCounts small = tables.small(cross);
        DataColumn rows = cross.table().rows();
        DataColumn columns = cross.table().columns();
        List<String> names = new ArrayList<>();
        for (int j = 0; j < columns.categories().size(); j++) {
            double whole = cross.table().isTestable() ? cross.table().table().columnTotal(j)
                : cross.table().columnUnits(j);
            names.add(columns.categories().get(j).label() + " (n = " + cross.table().columnUnits(j) + ")");
            List<ChartValue> row = new ArrayList<>();
            for (int i = 0; i < rows.categories().size(); i++) {
                String target = i + ":" + j;
                targets.put(target, cross.table().units(i, j));
                double count = cross.table().table().count(i, j);
                boolean hidden = small.hides(i, j);
                String number = words.number(OptionalDouble.of(count));
                String label = hidden ? Messages.hiddenMark : settings.shares() && whole > 0
                    ? percent(count / whole) : number;
                row.add(new ChartValue(hidden || settings.shares() && whole == 0 ? Double.NaN : settings.shares()
                    ? 100 * count / whole : count, label, target, columns.categories().get(j).label() + ", "
                        + rows.categories().get(i).label() + ": " + (hidden ? label : number + " / "
                            + words.number(OptionalDouble.of(whole)))));
            }
            values.add(row);
        }
        ChartData chart = new ChartData(names, labels(rows), values);
        ChartWords around = around(Messages.bind(Messages.by, rows.label(), columns.label()), base);
        String unit = settings.shares() ? " %" : "";
        return Optional.of(new Chart(colours -> settings.chart() == ChartKind.DOTS
            ? DotChart.of(around, chart, unit, colours, data)
            : BarsChart.of(around, chart, arrangement(), false, unit, colours, data), targets));
    }

    private Optional<Chart> map(VariableTable table, String base, List<DataTable> data) {
        DataColumn column = table.column();
        if (column.kind() != Kind.SINGLE && column.kind() != Kind.NUMBER) {
            return Optional.empty();
        }
        double[] bounds = column.kind() == Kind.NUMBER ? bounds(column) : new double[0];
        List<String> classes = column.kind() == Kind.NUMBER ? classes(bounds) : labels(column);
        Map<String, int[]> targets = new HashMap<>();
        List<District> districts = new ArrayList<>();
        for (int unit = 0; unit < column.size(); unit++) {
            String geometry = units.geometry().apply(unit);
            if (!geometry.isEmpty()) {
                int place = !column.isAnswered(unit) ? -1 : column.kind() == Kind.NUMBER
                    ? place(bounds, column.number(unit)) : column.choices(unit)[0];
                String said = place < 0 ? words.state(column.state(unit)) : column.kind() == Kind.NUMBER
                    ? words.number(OptionalDouble.of(column.number(unit))) : classes.get(place);
                targets.put("unit:" + unit, new int[] {unit});
                districts.add(new District(geometry, place, "unit:" + unit, units.name().apply(unit) + ": " + said));
            }
        }
        if (districts.isEmpty()) {
            return Optional.empty();
        }
        boolean ordered = column.kind() == Kind.NUMBER;
        return Optional.of(new Chart(colours -> DistrictMapChart.of(around(column.label(), base), districts, classes,
            ordered, Messages.unknown, colours, data), targets));
    }

    /** Limits between classes with equally many units; equal ones fall together. */
    private static double[] bounds(DataColumn column) {
        double[] sorted = column.numbers();
        Arrays.sort(sorted);
        return sorted.length == 0 ? new double[0] : IntStream.range(1, CLASSES)
            .mapToDouble(i -> Quantiles.of(sorted, (double) i / CLASSES)).distinct().toArray();
    }

    private static int place(double[] bounds, double number) {
        return (int) Arrays.stream(bounds).filter(bound -> number >= bound).count();
    }

    private List<String> classes(double[] bounds) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i <= bounds.length; i++) {
            String low = i == 0 ? "" : words.number(OptionalDouble.of(bounds[i - 1]));
            String high = i == bounds.length ? "" : words.number(OptionalDouble.of(bounds[i]));
            names.add(i == 0 ? Messages.bind(Messages.below, high.isEmpty() ? "∞" : high) : i == bounds.length
                ? Messages.bind(Messages.from, low) : Messages.bind(Messages.fromTo, low, high));
        }
        return names;
    }
}
