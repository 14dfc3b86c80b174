// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.survey.data.DataColumn;
import org.triangula.survey.data.DataColumn.Kind;
import org.triangula.survey.table.Association;
import org.triangula.survey.table.CrossTabulation;
import org.triangula.survey.table.GroupComparison;
import org.triangula.survey.table.TableText;
import org.triangula.survey.table.TableText.CrossContent;
import org.triangula.survey.table.VariableTable;
import org.triangula.survey.statistics.Interval;

/** Makes tables with the units behind their numbers, small counts hidden. */
final class TableReport {

    private final ReportSettings settings;
    private final ReportUnits units;
    private final TableText text;

    TableReport(ReportSettings settings, ReportUnits units, Locale locale) {
        this.settings = settings;
        this.units = units;
        text = new TableText(locale);
    }

    TableText text() {
        return text;
    }

    /** What is hidden in the table of one variable: its counts are one line whose sum is the base. */
    SmallCounts small(VariableTable table) {
        int[] counts = table.column().kind() == Kind.NUMBER || table.column().kind() == Kind.TEXT ? new int[0]
            : table.column().counts();
        return SmallCounts.line(counts, settings.smallest());
    }

    SmallCounts small(CrossTabulation cross) {
        int[][] counts = new int[cross.table().table().height()][cross.table().table().width()];
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < counts[i].length; j++) {
                counts[i][j] = cross.table().units(i, j).length;
            }
        }
        return new SmallCounts(counts, settings.smallest());
    }

    ReportTable of(VariableTable table) {
        DataTable plain = text.of(table, units.name());
        DataColumn column = table.column();
        SmallCounts small = small(table);
        List<Integer> places = places(table);
        boolean any = small.hidesAnything();
        // sums up to a category would reveal the one before
        ReportTable.Hidden hidden = (row, cell) -> row < places.size()
            && (small.hides(0, places.get(row)) || any && isCumulative(table, plain, cell));
        return new ReportTable(small.without(plain, hidden), (row, cell) -> {
            if (cell == 0 && table instanceof VariableTable.Texts texts && row < texts.answers().size()) {
                return new int[] {texts.answers().get(row).unit()};
            }
            if (row < places.size()) {
                int category = places.get(row);
                return select(column, unit -> Arrays.stream(column.choices(unit)).anyMatch(one -> one == category));
            }
            int missing = row - places.size();
            return table instanceof VariableTable.Numbers || table instanceof VariableTable.Texts
                || missing >= table.missing().size() ? new int[0]
                    : select(column, unit -> column.state(unit) == table.missing().get(missing).state());
        }, hidden);
    }

    private static boolean isCumulative(VariableTable table, DataTable shown, int cell) {
        return table instanceof VariableTable.Frequencies && cell == shown.columns().size() - 3;
    }

    /** Place of the category of each row: ranks are sorted by points. */
    static List<Integer> places(VariableTable table) {
        return switch (table) {
            case VariableTable.Frequencies frequencies -> IntStream.range(0, frequencies.rows().size()).boxed()
                .toList();
            case VariableTable.MultipleResponses multiple -> IntStream.range(0, multiple.rows().size()).boxed()
                .toList();
            case VariableTable.Ranks ranks -> ranks.rows().stream()
                .map(row -> table.column().categories().indexOf(row.category())).toList();
            case VariableTable.Numbers numbers -> List.of();
            case VariableTable.Texts texts -> List.of();
        };
    }

    static int[] select(DataColumn column, IntPredicate wanted) {
        return IntStream.range(0, column.size()).filter(wanted).toArray();
    }

    ReportTable of(CrossTabulation cross) {
        SmallCounts small = small(cross);
        ReportTable.Hidden hidden = (row, cell) -> small.hides(row, cell - 1);
        DataTable table = small.without(text.of(cross, settings.content()), hidden);
        int height = cross.table().table().height();
        int width = cross.table().table().width();
        return new ReportTable(table, (row, cell) -> {
            if (cell == 0 || row > height || cell > width + 1) {
                return new int[0];
            }
            return IntStream.range(0, height).filter(i -> row == height || i == row).boxed()
                .flatMapToInt(i -> IntStream.range(0, width).filter(j -> cell == width + 1 || j == cell - 1)
                    .flatMap(j -> Arrays.stream(cross.table().units(i, j)))).distinct().sorted().toArray();
        }, hidden);
    }

    /** Groups that are too small are hidden as a whole. */
    ReportTable of(GroupComparison comparison) {
        ReportTable.Hidden hidden = (row, cell) -> row < comparison.rows().size() && cell > 1 && isSmall(comparison,
            row);
        DataTable plain = text.of(comparison);
        boolean any = IntStream.range(0, comparison.rows().size()).anyMatch(row -> isSmall(comparison, row));
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < plain.rows().size(); i++) {
            List<Object> row = new ArrayList<>(plain.rows().get(i));
            for (int j = 2; j < row.size(); j++) {
                if (hidden.at(i, j)) {
                    row.set(j, null);
                }
            }
            rows.add(row);
        }
        DataTable table = new DataTable(plain.title(), plain.columns(), rows, plain.notes());
        return new ReportTable(any ? table.with(Messages.hidden, Messages.bind(Messages.hidden_groups,
            settings.smallest())) : table, (row, cell) -> row < comparison.rows().size()
                ? comparison.rows().get(row).units().stream().mapToInt(Integer::intValue).toArray() : new int[0],
            hidden);
    }

    private boolean isSmall(GroupComparison comparison, int row) {
        int n = comparison.rows().get(row).summary().n();
        return n > 0 && n < settings.smallest();
    }

    ReportTable of(Association association) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(Arrays.asList(Messages.spearman, finite(association.spearman().coefficient()),
            association.interval().map(Interval::low).orElse(null),
            association.interval().map(Interval::high).orElse(null),
            finite(association.spearman().test().probability()), association.n()));
        rows.add(Arrays.asList(Messages.kendall, finite(association.kendall().coefficient()), null, null,
            finite(association.kendall().test().probability()), association.n()));
        DataTable table = new DataTable(Messages.bind(Messages.by, association.first().label(),
            association.second().label()), List.of(Column.text(Messages.coefficient), Column.decimal(Messages.value),
                Column.decimal(Messages.low), Column.decimal(Messages.high), Column.decimal("p"),
                Column.integer("n")), rows, List.of(new DataTable.Note(Messages.base,
                    Messages.bind(Messages.bothAnswered, association.n()))));
        int[] both = select(association.first(), unit -> association.first().isAnswered(unit)
            && association.second().isAnswered(unit));
        return new ReportTable(table, (row, cell) -> cell == 5 ? both.clone() : new int[0], (row, cell) -> false);
    }

    private static Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }

    /** All tests that were made together, with corrected p. */
    ReportTable tests(List<CrossTabulation> crosses, List<GroupComparison> comparisons) {
        List<List<Object>> rows = new ArrayList<>();
        List<Double> probabilities = new ArrayList<>();
        for (CrossTabulation cross : crosses) {
            double p = cross.fisher().orElse(cross.chiSquare().map(test -> test.probability()).orElse(Double.NaN));
            probabilities.add(p);
            rows.add(Arrays.asList(cross.table().rows().label(), cross.fisher().isPresent() ? Messages.fisher
                : Messages.chiSquare, cross.table().answered(), finite(p), null,
                cross.cramersV().isPresent() ? finite(cross.cramersV().getAsDouble()) : null));
        }
        for (GroupComparison comparison : comparisons) {
            double p = comparison.exact().or(() -> comparison.mannWhitney().map(test -> test.asymptotic()))
                .or(() -> comparison.kruskalWallis().map(test -> test.test())).map(test -> test.probability())
                .orElse(Double.NaN);
            probabilities.add(p);
            rows.add(Arrays.asList(comparison.numbers().label(), comparison.mannWhitney().isPresent()
                ? Messages.mannWhitney : Messages.kruskalWallis, comparison.answered(), finite(p), null,
                comparison.mannWhitney().isPresent()
                    ? finite(comparison.mannWhitney().get().rankBiserial())
                    : comparison.kruskalWallis().map(test -> finite(test.epsilonSquared())).orElse(null)));
        }
        double[] adjusted = settings.correction().adjust(probabilities.stream().mapToDouble(Double::doubleValue)
            .toArray());
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).set(4, finite(adjusted[i]));
        }
        DataTable table = new DataTable(Messages.tests, List.of(Column.text(Messages.variable),
            Column.text(Messages.test), Column.integer("n"), Column.decimal("p"), Column.decimal(Messages.corrected),
            Column.decimal(Messages.effect)), rows, List.of(new DataTable.Note(Messages.correction,
                Messages.correction(settings.correction()))));
        return new ReportTable(table, (row, cell) -> new int[0], (row, cell) -> false);
    }

    /** Whether cells of cross tables are shares. */
    static boolean isShare(CrossContent content) {
        return content == CrossContent.ROW || content == CrossContent.COLUMN || content == CrossContent.TOTAL;
    }
}
