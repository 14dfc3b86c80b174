// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.problem.ProblemException;
import org.triangula.exchange.spreadsheet.Table;

/** Makes grids of responses of sheets and CSV files: headings in the first row that is not empty. */
final class TableGrids {

    private static final int MOST_COLUMNS = 20_000;

    private TableGrids() {
    }

    static ReturnGrid of(Table table, String file) throws ProblemException {
        NavigableMap<Integer, NavigableMap<Integer, String>> rows = table.rows();
        if (rows.isEmpty()) {
            throw new ProblemException(file, Messages.no_rows, Messages.no_rows_remedy);
        }
        int first = rows.firstKey();
        int width = rows.get(first).isEmpty() ? 0 : rows.get(first).lastKey() + 1;
        if (width > MOST_COLUMNS) {
            throw new ProblemException(file, NLS.bind(Messages.too_many_columns, MOST_COLUMNS),
                Messages.too_many_columns_remedy);
        }
        List<ReturnGrid.Row> grid = new ArrayList<>();
        for (Map.Entry<Integer, NavigableMap<Integer, String>> row : rows.tailMap(first, false).entrySet()) {
            grid.add(new ReturnGrid.Row(table.place(row.getKey()), IntStream.range(0, width)
                .mapToObj(column -> row.getValue().getOrDefault(column, "")).toList()));
        }
        return new ReturnGrid(IntStream.range(0, width).mapToObj(column -> table.get(first, column)).toList(), grid);
    }
}
