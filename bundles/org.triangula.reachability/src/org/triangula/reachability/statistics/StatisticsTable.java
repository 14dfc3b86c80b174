// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.statistics;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.eclipse.osgi.util.NLS;
import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.geo.area.AreaLayer;
import org.triangula.reachability.ReachabilityResult;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelTimes;

/** Statistics of travel times as a table with base and definitions. */
public final class StatisticsTable {

    /** Shares of people beyond so many minutes are given. */
    public static final List<Integer> LIMITS = List.of(30, 60, 90);

    private StatisticsTable() {
    }

    /**
     * Makes the table, ranked by the share of people without a time within the hour, the worst first; the whole last.
     *
     * @param title what it is about: scenario, facility type, mode
     * @param statistics the statistics
     * @return the table; times in minutes, shares 0 to 1
     */
    public static DataTable of(String title, AreaStatistics statistics) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(Messages.area),
                Column.integer(Messages.cells).describedAs(Messages.cells_base),
                Column.decimal(Messages.people).describedAs(statistics.weighted() ? Messages.people
                        : Messages.people_unknown),
                Column.decimal(Messages.mean).describedAs(Messages.mean_base),
                Column.decimal(Messages.median).describedAs(Messages.median_base),
                Column.decimal(Messages.quantile90).describedAs(Messages.median_base)));
        for (int limit : LIMITS) {
            columns.add(Column.percent(NLS.bind(Messages.beyond, limit))
                    .describedAs(NLS.bind(Messages.beyond_base, limit)));
        }
        columns.add(Column.percent(Messages.without).describedAs(Messages.without_base));
        columns.add(Column.decimal(Messages.gini).describedAs(Messages.gini_base));
        columns.add(Column.decimal(Messages.waiting).describedAs(Messages.waiting_base));
        List<AreaStatistics.Row> ranked = new ArrayList<>(statistics.rows().subList(0, statistics.rows().size() - 1));
        ranked.sort((a, b) -> Double.compare(beyond(b), beyond(a)));
        AreaStatistics.Row whole = statistics.rows().getLast();
        ranked.add(whole);
        List<List<Object>> rows = new ArrayList<>();
        for (AreaStatistics.Row row : ranked) {
            rows.add(row(row));
        }
        DataTable table = new DataTable(title, columns, rows, List.of())
                .with(Messages.base, statistics.weighted() ? NLS.bind("{0} {1}",
                        NumberFormat.getIntegerInstance().format(whole.times().people()), Messages.people)
                        : Messages.people_unknown)
                .with(Messages.honesty, NLS.bind(Messages.honesty_text, new Object[] {whole.noStreet(),
                    whole.noConnection(), whole.beyondLimit()}))
                .with(Messages.definition, Messages.definition_text);
        if (statistics.test().isPresent()) {
            GroupTests.TestResult test = statistics.test().get();
            table = table.with(Messages.test, NLS.bind(Messages.test_text, new Object[] {
                statistics.rows().size() > 3 ? "Kruskal–Wallis" : "Mann–Whitney", number(test.statistic()),
                String.format(test.p() < 0.0001 ? "< %.4f" : "= %.4f", Math.max(0.0001, test.p())),
                number(test.effect())}));
        }
        return table;
    }

    /**
     * Makes one long table of all types and modes of a result.
     *
     * @param result the result
     * @param areas areas to tell apart; empty for the whole only
     * @param excluded identities of areas whose origins do not count
     * @param types gives a type the name to show
     * @param modes gives a mode the name to show
     * @return the table, with a note per type and mode on what has no time
     */
    public static DataTable all(ReachabilityResult result, Optional<AreaLayer> areas, Set<String> excluded,
            UnaryOperator<String> types, Function<TravelMode, String> modes) {
        List<List<Object>> rows = new ArrayList<>();
        List<DataTable.Note> notes = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        for (TravelTimes times : result.times()) {
            String type = types.apply(times.type());
            String mode = modes.apply(times.mode());
            DataTable one = of("", AreaStatistics.of(result.request().origins(), times, areas, excluded));
            if (columns.isEmpty()) {
                columns.add(Column.text(Messages.type));
                columns.add(Column.text(Messages.mode));
                columns.addAll(one.columns());
            }
            for (List<Object> row : one.rows()) {
                List<Object> longer = new ArrayList<>(List.of(type, mode));
                longer.addAll(row);
                rows.add(longer);
            }
            one.notes().forEach(note -> notes.add(new DataTable.Note(type + ", " + mode + ": " + note.name(),
                    note.value())));
        }
        return new DataTable(Messages.title, columns, rows, notes);
    }

    private static double beyond(AreaStatistics.Row row) {
        double share = row.times().shareBeyond(60);
        return Double.isNaN(share) ? -1 : share;
    }

    private static List<Object> row(AreaStatistics.Row row) {
        WeightedTimes times = row.times();
        List<Object> values = new ArrayList<>();
        values.add(row.name().isEmpty() ? Messages.all : row.name());
        values.add(row.cells());
        values.add(times.people());
        values.add(known(times.mean()));
        values.add(known(times.quantile(0.5)));
        values.add(known(times.quantile(0.9)));
        for (int limit : LIMITS) {
            values.add(known(times.shareBeyond(limit)));
        }
        values.add(known(times.without() / times.people()));
        values.add(known(times.gini()));
        values.add(known(row.waiting()));
        return values;
    }

    private static Double known(double value) {
        return Double.isFinite(value) ? value : null;
    }

    private static String number(double value) {
        return String.format("%,.3f", value);
    }
}
