// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;

import org.triangula.core.statistics.TestResult;
import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.survey.NumberSummary;
import org.triangula.survey.ResultText;
import org.triangula.survey.statistics.ContingencyTable;
import org.triangula.survey.statistics.Interval;

/** Puts tables of variables into words, with base, formula and tests as notes, for views and files alike. */
public final class TableText {

    private final ResultText words;
    private final Locale locale;

    /**
     * Creates the text.
     *
     * @param locale language and number format of the reader
     */
    public TableText(Locale locale) {
        this.locale = locale;
        words = new ResultText(locale);
    }

    /** What the cells of a cross table show. */
    public enum CrossContent {
        /** Units, or sums of weights. */
        COUNT("column.count"),
        /** Share of the row. */
        ROW("column.ofRow"),
        /** Share of the column. */
        COLUMN("column.ofColumn"),
        /** Share of all. */
        TOTAL("column.ofTotal"),
        /** (observed - expected) / standard error. */
        RESIDUAL("column.residual");

        private final String key;

        CrossContent(String key) {
            this.key = key;
        }
    }

    private Column text(String key) {
        return Column.text(words.get(key));
    }

    private Column integer(String key) {
        return Column.integer(words.get(key));
    }

    private Column decimal(String key) {
        return Column.decimal(words.get(key));
    }

    private Column percent(String key) {
        return Column.percent(words.get(key));
    }

    private static Object value(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static Object low(Optional<Interval> interval) {
        return interval.map(Interval::low).orElse(null);
    }

    private static Object high(Optional<Interval> interval) {
        return interval.map(Interval::high).orElse(null);
    }

    /**
     * A number for notes.
     *
     * @param value the number
     * @param digits decimals
     * @return the number in the format of the reader
     */
    private String number(double value, int digits) {
        return Double.isNaN(value) ? "–" : String.format(locale, "%." + digits + "f", value);
    }

    /**
     * A probability as it is printed.
     *
     * @param p 0 to 1
     * @return three decimals, "< 0.001" where smaller
     */
    public String probability(double p) {
        return p < 0.001 ? "< " + number(0.001, 3) : number(p, 3);
    }

    /**
     * The base in a sentence.
     *
     * @param base the base
     * @return how it came about, which units percentages refer to, and whether they are weighted
     */
    public String base(TableBase base) {
        String text = words.base(base.parts()) + " "
            + words.get("base.choice." + base.choice().name(), base.n());
        return base.weighted() ? text + " " + words.get("base.weighted", number(base.weight(), 1)) : text;
    }

    /**
     * The table of a variable.
     *
     * @param table the table
     * @param unit name of a unit by its position, for texts and outliers
     * @return the table in words
     */
    public DataTable of(VariableTable table, IntFunction<String> unit) {
        return switch (table) {
            case VariableTable.Frequencies frequencies -> frequencies(frequencies);
            case VariableTable.MultipleResponses multiple -> multiple(multiple);
            case VariableTable.Ranks ranks -> ranks(ranks);
            case VariableTable.Numbers numbers -> numbers(numbers, unit);
            case VariableTable.Texts texts -> new DataTable(title(texts),
                List.of(text("column.unit"), text("column.option")),
                texts.answers().stream().map(answer -> List.<Object>of(unit.apply(answer.unit()), answer.text()))
                    .toList(), notes(texts, words.get("formula.words", texts.base().parts().answered())));
        };
    }

    private static String title(VariableTable table) {
        return (table.column().key() + " " + table.column().label()).strip();
    }

    private List<DataTable.Note> notes(VariableTable table, String formula) {
        return List.of(new DataTable.Note(words.get("note.base"), base(table.base())),
            new DataTable.Note(words.get("note.formula"), formula));
    }

    private DataTable frequencies(VariableTable.Frequencies table) {
        List<Column> columns = new ArrayList<>(List.of(text("column.option"), integer("column.count")));
        boolean weighted = table.base().weighted();
        if (weighted) {
            columns.add(decimal("column.weighted"));
        }
        columns.addAll(List.of(percent("column.percent"), percent("column.cumulative"), percent("column.low"),
            percent("column.high")));
        List<List<Object>> rows = new ArrayList<>();
        for (VariableTable.Frequencies.Row row : table.rows()) {
            rows.add(row(weighted, row.category().label(), row.count(), row.weight(), value(row.share()),
                value(row.cumulative()), low(row.interval()), high(row.interval())));
        }
        missing(table, rows, weighted, 3);
        return new DataTable(title(table), columns, rows,
            notes(table, words.get("formula.table", table.base().n())));
    }

    private DataTable multiple(VariableTable.MultipleResponses table) {
        boolean weighted = table.base().weighted();
        List<Column> columns = new ArrayList<>(List.of(text("column.option"), integer("column.count")));
        if (weighted) {
            columns.add(decimal("column.weighted"));
        }
        columns.addAll(List.of(percent("column.percentOfCases"), percent("column.percentOfAnswers"),
            percent("column.low"), percent("column.high")));
        List<List<Object>> rows = new ArrayList<>();
        for (VariableTable.MultipleResponses.Row row : table.rows()) {
            rows.add(row(weighted, row.category().label(), row.count(), row.weight(), value(row.shareOfCases()),
                value(row.shareOfAnswers()), low(row.interval()), high(row.interval())));
        }
        missing(table, rows, weighted, 3);
        return new DataTable(title(table), columns, rows,
            notes(table, words.get("formula.multiple", table.base().n(), plain(table.chosen()))));
    }

    private String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : number(number, 1);
    }

    private static List<Object> row(boolean weighted, Object name, int count, double weight, Object... more) {
        List<Object> row = new ArrayList<>();
        row.add(name);
        row.add(count);
        if (weighted) {
            row.add(weight);
        }
        row.addAll(Arrays.asList(more));
        return row;
    }

    private void missing(VariableTable table, List<List<Object>> rows, boolean weighted, int empty) {
        for (VariableTable.MissingRow row : table.missing()) {
            List<Object> cells = row(weighted, words.state(row.state()), row.count(), row.weight(),
                value(row.share()));
            for (int i = 0; i < empty; i++) {
                cells.add(null);
            }
            rows.add(cells);
        }
    }

    private DataTable ranks(VariableTable.Ranks table) {
        List<Column> columns = new ArrayList<>(List.of(text("column.option"), integer("column.points")));
        for (int place = 1; place <= table.places(); place++) {
            columns.add(Column.integer(words.get("column.place", place)));
        }
        columns.addAll(List.of(integer("column.named"), percent("column.percentOfCases"),
            decimal("column.meanPlace")));
        List<List<Object>> rows = new ArrayList<>();
        for (VariableTable.Ranks.Row row : table.rows()) {
            List<Object> cells = new ArrayList<>(List.of(row.category().label(), row.points()));
            cells.addAll(row.onPlace());
            cells.addAll(Arrays.asList(row.named(), value(row.share()), value(row.meanPlace())));
            rows.add(cells);
        }
        return new DataTable(title(table), columns, rows,
            notes(table, words.get("formula.ranks", table.places())));
    }

    private DataTable numbers(VariableTable.Numbers table, IntFunction<String> unit) {
        List<List<Object>> rows = new ArrayList<>();
        NumberSummary summary = table.summary();
        measure(rows, "n", summary.n());
        measure(rows, "mean", value(summary.mean()));
        measure(rows, "weightedMean", value(table.weightedMean()));
        measure(rows, "meanLow", low(table.meanInterval()));
        measure(rows, "meanHigh", high(table.meanInterval()));
        measure(rows, "standardDeviation", value(summary.standardDeviation()));
        measure(rows, "minimum", value(summary.minimum()));
        measure(rows, "lowerQuartile", value(summary.lowerQuartile()));
        measure(rows, "median", value(summary.median()));
        measure(rows, "upperQuartile", value(summary.upperQuartile()));
        measure(rows, "maximum", value(summary.maximum()));
        DataTable numbers = new DataTable(title(table), List.of(text("column.measure"), decimal("column.value")), rows,
            notes(table, words.get("formula.numbers", summary.n())));
        List<Integer> outside = table.outliers().outside();
        return outside.isEmpty() ? numbers : numbers.with(words.get("measure.outliers"), String.join("; ",
            outside.stream().map(each -> unit.apply(each) + " " + plain(table.column().number(each))).toList()));
    }

    private void measure(List<List<Object>> rows, String key, Object value) {
        if (value != null) {
            rows.add(List.of(words.get("measure." + key), value));
        }
    }

    /**
     * A cross table.
     *
     * @param cross the table
     * @param content what its cells show
     * @return the table in words, with sums where the content has any
     */
    public DataTable of(CrossTabulation cross, CrossContent content) {
        ContingencyTable counts = cross.table().table();
        boolean whole = content == CrossContent.COUNT && !cross.weighted();
        boolean share = content != CrossContent.COUNT && content != CrossContent.RESIDUAL;
        List<String> names = new ArrayList<>(cross.table().columns().categories().stream().map(each -> each.label())
            .toList());
        if (content != CrossContent.RESIDUAL) {
            names.add(words.get("column.total"));
        }
        List<Column> columns = new ArrayList<>(List.of(Column.text(words.get(content.key))));
        names.forEach(name -> columns.add(new Column(name.isEmpty() ? "–" : name, share ? Column.Kind.PERCENT
            : whole ? Column.Kind.INTEGER : Column.Kind.DECIMAL, "")));
        List<List<Object>> rows = new ArrayList<>();
        int height = counts.height();
        for (int i = 0; i < height + (content == CrossContent.RESIDUAL ? 0 : 1); i++) {
            List<Object> row = new ArrayList<>();
            row.add(i < height ? cross.table().rows().categories().get(i).label() : words.get("column.total"));
            for (int j = 0; j < names.size(); j++) {
                row.add(cell(cross, content, i, j, whole));
            }
            rows.add(row);
        }
        return new DataTable(words.get("title.cross", cross.table().rows().label(), cross.table().columns().label()),
            columns, rows, notes(cross));
    }

    private static Object cell(CrossTabulation cross, CrossContent content, int i, int j, boolean whole) {
        ContingencyTable counts = cross.table().table();
        if (content == CrossContent.RESIDUAL) {
            double residual = counts.standardisedResidual(i, j);
            return Double.isNaN(residual) ? null : residual;
        }
        boolean lastRow = i == counts.height();
        boolean lastColumn = j == counts.width();
        double row = lastRow ? whole(cross) : rowBase(cross, i);
        double column = lastColumn ? whole(cross) : columnBase(cross, j);
        double count = lastRow ? column : lastColumn ? row : counts.count(i, j);
        return switch (content) {
            case COUNT -> whole ? (Object) Math.round(count) : (Object) count;
            case ROW -> row == 0 ? null : (Object) (count / row);
            case COLUMN -> column == 0 ? null : (Object) (count / column);
            default -> whole(cross) == 0 ? null : (Object) (count / whole(cross));
        };
    }

    /** Where units count in several cells, units are the base, not cells. */
    private static double whole(CrossTabulation cross) {
        return cross.table().isTestable() ? cross.table().table().total() : cross.table().answered();
    }

    private static double rowBase(CrossTabulation cross, int row) {
        return cross.table().isTestable() ? cross.table().table().rowTotal(row) : cross.table().rowUnits(row);
    }

    private static double columnBase(CrossTabulation cross, int column) {
        return cross.table().isTestable() ? cross.table().table().columnTotal(column)
            : cross.table().columnUnits(column);
    }

    private List<DataTable.Note> notes(CrossTabulation cross) {
        List<DataTable.Note> notes = new ArrayList<>();
        notes.add(new DataTable.Note(words.get("note.base"), words.get("base.cross", cross.table().answered(),
            cross.table().answeredRowsOnly(), cross.table().rows().label(), cross.table().answeredColumnsOnly(),
            cross.table().columns().label())));
        String test = words.get("note.test");
        if (cross.chiSquare().isEmpty()) {
            if (!cross.table().isTestable()) {
                notes.add(new DataTable.Note(test, words.get("test.none")));
            }
            return notes;
        }
        List<String> tests = new ArrayList<>();
        TestResult chi = cross.chiSquare().get();
        tests.add(words.get("test.chiSquare", number(chi.statistic(), 3), plain(chi.degrees()),
            probability(chi.probability())));
        cross.corrected().ifPresent(corrected -> tests.add(words.get("test.corrected",
            number(corrected.statistic(), 3), probability(corrected.probability()))));
        cross.fisher().ifPresent(p -> tests.add(words.get("test.fisher", probability(p))));
        cross.cramersV().ifPresent(v -> tests.add(words.get("test.cramersV", number(v, 3))));
        notes.add(new DataTable.Note(test, String.join("; ", tests)));
        if (!cross.largeEnough()) {
            notes.add(new DataTable.Note(words.get("note.warning"), words.get("test.small", cross.smallCells())));
        }
        if (cross.weighted()) {
            notes.add(new DataTable.Note(words.get("note.warning"), words.get("test.weighted")));
        }
        return notes;
    }

    /**
     * Numbers compared between groups.
     *
     * @param comparison the comparison
     * @return one row per group
     */
    public DataTable of(GroupComparison comparison) {
        List<Column> columns = new ArrayList<>(List.of(text("column.group"), integer("measure.n")));
        for (String measure : List.of("mean", "standardDeviation", "median", "lowerQuartile", "upperQuartile",
            "minimum", "maximum")) {
            columns.add(decimal("measure." + measure));
        }
        List<List<Object>> rows = new ArrayList<>();
        for (GroupComparison.Row row : comparison.rows()) {
            NumberSummary summary = row.summary();
            rows.add(Arrays.asList(row.category().label(), summary.n(), value(summary.mean()),
                value(summary.standardDeviation()), value(summary.median()), value(summary.lowerQuartile()),
                value(summary.upperQuartile()), value(summary.minimum()), value(summary.maximum())));
        }
        List<String> tests = new ArrayList<>();
        comparison.mannWhitney().ifPresent(test -> {
            tests.add(words.get("test.mannWhitney", number(test.u(), 1),
                probability(test.asymptotic().probability())));
            comparison.exact().ifPresent(exact -> tests.add(words.get("test.mannWhitneyExact",
                probability(exact.probability()))));
            tests.add(words.get("test.rankBiserial", number(test.rankBiserial(), 3)));
        });
        comparison.kruskalWallis().ifPresent(test -> tests.add(words.get("test.kruskalWallis",
            number(test.test().statistic(), 3), plain(test.test().degrees()),
            probability(test.test().probability()), number(test.epsilonSquared(), 3))));
        List<DataTable.Note> notes = new ArrayList<>();
        notes.add(new DataTable.Note(words.get("note.base"), words.get("base.n", comparison.answered())));
        if (!tests.isEmpty()) {
            notes.add(new DataTable.Note(words.get("note.test"), String.join("; ", tests)));
        }
        return new DataTable(words.get("title.cross", comparison.numbers().label(), comparison.groups().label()),
            columns, rows, notes);
    }

    /**
     * A correlation in a sentence.
     *
     * @param association the correlation
     * @return coefficients, p and n
     */
    public String of(Association association) {
        return words.get("base.n", association.n()) + "; "
            + words.get("test.spearman", number(association.spearman().coefficient(), 3),
                probability(association.spearman().test().probability())) + "; "
            + words.get("test.kendall", number(association.kendall().coefficient(), 3),
                probability(association.kendall().test().probability()));
    }
}
