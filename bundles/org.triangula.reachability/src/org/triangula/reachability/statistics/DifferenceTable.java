// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.statistics;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;

/** What a scenario changes for people as a table with base and definitions. */
public final class DifferenceTable {

    private DifferenceTable() {
    }

    /**
     * Makes the table, ranked by the people affected, most first; the whole last.
     *
     * @param title what is compared: scenarios, facility type, mode
     * @param statistics the statistics
     * @return the table; times in minutes, shares 0 to 1
     */
    public static DataTable of(String title, DifferenceStatistics statistics) {
        String people = statistics.weighted() ? Messages.people : Messages.people_unknown;
        List<Column> columns = new ArrayList<>(List.of(Column.text(Messages.area),
                Column.integer(Messages.cells).describedAs(Messages.cells_base),
                Column.integer(Messages.people).describedAs(people),
                Column.integer(Messages.change_affected).describedAs(Messages.change_affectedBase),
                Column.decimal(Messages.change_mean).describedAs(Messages.change_meanBase)));
        pair(columns, Messages.mean, Messages.mean_base, Column.Kind.DECIMAL);
        pair(columns, Messages.median, Messages.median_base, Column.Kind.DECIMAL);
        for (int limit : StatisticsTable.LIMITS) {
            pair(columns, NLS.bind(Messages.beyond, limit), NLS.bind(Messages.beyond_base, limit),
                    Column.Kind.PERCENT);
        }
        for (int minutes : new int[] {5, 10}) {
            columns.add(Column.integer(NLS.bind(Messages.change_quicker, minutes))
                    .describedAs(NLS.bind(Messages.change_quickerBase, minutes)));
        }
        for (int minutes : new int[] {5, 10}) {
            columns.add(Column.integer(NLS.bind(Messages.change_slower, minutes))
                    .describedAs(NLS.bind(Messages.change_slowerBase, minutes)));
        }
        columns.add(Column.integer(Messages.change_gained).describedAs(Messages.change_gainedBase));
        columns.add(Column.integer(Messages.change_lost).describedAs(Messages.change_lostBase));
        List<DifferenceStatistics.Row> ranked = new ArrayList<>(statistics.rows().subList(0,
                statistics.rows().size() - 1));
        ranked.sort((a, b) -> Double.compare(b.affected(), a.affected()));
        DifferenceStatistics.Row whole = statistics.rows().getLast();
        ranked.add(whole);
        List<List<Object>> rows = new ArrayList<>();
        for (DifferenceStatistics.Row row : ranked) {
            rows.add(row(row));
        }
        return new DataTable(title, columns, rows, List.of())
                .with(Messages.base, statistics.weighted() ? NLS.bind("{0} {1}",
                        NumberFormat.getIntegerInstance().format(whole.before().people()), Messages.people)
                        : Messages.people_unknown)
                .with(Messages.definition, Messages.change_definition);
    }

    private static void pair(List<Column> columns, String name, String description, Column.Kind kind) {
        columns.add(new Column(NLS.bind(Messages.change_before, name), kind, description));
        columns.add(new Column(NLS.bind(Messages.change_after, name), kind, description));
    }

    private static List<Object> row(DifferenceStatistics.Row row) {
        WeightedTimes before = row.before();
        WeightedTimes after = row.after();
        List<Object> values = new ArrayList<>();
        values.add(row.name().isEmpty() ? Messages.all : row.name());
        values.add(row.cells());
        values.add(Math.round(before.people()));
        values.add(Math.round(row.affected()));
        values.add(known(row.meanChange()));
        values.add(known(before.mean()));
        values.add(known(after.mean()));
        values.add(known(before.quantile(0.5)));
        values.add(known(after.quantile(0.5)));
        for (int limit : StatisticsTable.LIMITS) {
            values.add(known(before.shareBeyond(limit)));
            values.add(known(after.shareBeyond(limit)));
        }
        values.add(Math.round(row.quicker().five()));
        values.add(Math.round(row.quicker().ten()));
        values.add(Math.round(row.slower().five()));
        values.add(Math.round(row.slower().ten()));
        values.add(Math.round(row.gained()));
        values.add(Math.round(row.lost()));
        return values;
    }

    private static Double known(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
