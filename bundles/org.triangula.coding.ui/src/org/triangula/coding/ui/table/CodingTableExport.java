// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.triangula.coding.table.CodingColumn;
import org.triangula.coding.table.CodingRow;
import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;

/** The segments as a table of results, to be written as XLSX or CSV. */
final class CodingTableExport {

    private CodingTableExport() {
    }

    /**
     * Makes the table.
     *
     * @param title what it is about
     * @param rows the segments in the order shown
     * @param base base n in words
     * @return the table
     */
    static DataTable table(String title, List<CodingRow> rows, String base) {
        List<Column> columns = Arrays.stream(CodingColumn.values())
            .map(column -> column == CodingColumn.WEIGHT ? Column.integer(CodingTable.heading(column))
                : Column.text(CodingTable.heading(column))).toList();
        List<List<Object>> values = new ArrayList<>(rows.size());
        for (CodingRow row : rows) {
            values.add(Arrays.asList(row.documentLabel(), row.position(), row.text(), row.codePath(),
                row.weight() == 0 ? null : row.weight(), row.comment(), row.paraphrase(), row.coder(),
                row.createdAt() == null ? "" : row.createdAt().toString()));
        }
        return new DataTable(title, columns, values, List.of(new DataTable.Note("n", base)));
    }
}
