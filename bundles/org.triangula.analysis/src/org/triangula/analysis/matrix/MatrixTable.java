// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.matrix;

import java.util.ArrayList;
import java.util.List;

import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;

/** Turns matrices, as they are arranged, into tables. */
public final class MatrixTable {

    private MatrixTable() {
    }

    /**
     * The table of a matrix.
     *
     * @param sheet the matrix
     * @param arrangement what is shown where
     * @return one row per row on the screen, and a last one with totals
     */
    public static DataTable of(MatrixSheet sheet, MatrixArrangement arrangement) {
        boolean turned = arrangement.transposed();
        List<MatrixHeader> down = turned ? sheet.columns() : sheet.rows();
        List<MatrixHeader> across = turned ? sheet.rows() : sheet.columns();
        MatrixSheet.Margins margins = sheet.margins();
        String rightName = turned ? margins.columnName() : margins.rowName();
        String lowerName = turned ? margins.rowName() : margins.columnName();
        List<Column> columns = new ArrayList<>(List.of(Column.text(sheet.corner())));
        for (int i = 0; i < arrangement.width(); i++) {
            MatrixHeader head = across.get(turned ? arrangement.row(0, i) : arrangement.column(0, i));
            columns.add(new Column(head.path().isEmpty() ? " " : head.path(), sheet.kind(), ""));
        }
        // totals of shares are the numbers they are shares of
        Column.Kind totals = sheet.kind() == Column.Kind.PERCENT ? Column.Kind.DECIMAL : sheet.kind();
        if (!rightName.isEmpty()) {
            columns.add(new Column(rightName, totals, ""));
        }
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < arrangement.height(); i++) {
            List<Object> row = new ArrayList<>();
            row.add(down.get(turned ? arrangement.column(i, 0) : arrangement.row(i, 0)).path());
            for (int j = 0; j < arrangement.width(); j++) {
                row.add(value(sheet.values().at(arrangement.row(i, j), arrangement.column(i, j)), sheet.kind()));
            }
            if (!rightName.isEmpty()) {
                row.add(value(turned ? margins.columns().at(0, arrangement.column(i, 0))
                    : margins.rows().at(arrangement.row(i, 0), 0), totals));
            }
            rows.add(row);
        }
        if (lowerName.isEmpty() || sheet.kind() == Column.Kind.PERCENT) {
            return new DataTable(sheet.title(), columns, rows, sheet.notes());
        }
        List<Object> last = new ArrayList<>(List.of(lowerName));
        for (int j = 0; j < arrangement.width(); j++) {
            last.add(value(turned ? margins.rows().at(arrangement.row(0, j), 0)
                : margins.columns().at(0, arrangement.column(0, j)), totals));
        }
        if (!rightName.isEmpty()) {
            last.add(value(margins.total(), totals));
        }
        rows.add(last);
        return new DataTable(sheet.title(), columns, rows, sheet.notes());
    }

    private static Object value(double value, Column.Kind kind) {
        if (Double.isNaN(value)) {
            return null;
        }
        return kind == Column.Kind.INTEGER ? (Object) (long) value : (Object) value;
    }
}
