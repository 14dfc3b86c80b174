// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table of results as a value, with what is needed to trace them. Immutable.
 *
 * @param title what the table is about, in the language of the user
 * @param columns the columns, at least one
 * @param rows the rows; each has one value per column, fitting the column's kind or {@code null}
 * @param notes base, parameters, sources, version: whatever a reader needs to get the same numbers again
 */
public record DataTable(String title, List<Column> columns, List<List<Object>> rows, List<Note> notes) {

    /**
     * One fact about a table.
     *
     * @param name for example "Base n"
     * @param value for example "412 segments"
     */
    public record Note(String name, String value) {
    }

    /** Copies the lists and refuses values that do not fit their column. */
    public DataTable {
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A table needs a column.");
        }
        List<List<Object>> copies = new ArrayList<>(rows.size());
        for (List<Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("Row " + (copies.size() + 1) + " has " + row.size()
                    + " values for " + columns.size() + " columns.");
            }
            for (int i = 0; i < row.size(); i++) {
                if (!columns.get(i).kind().accepts(row.get(i))) {
                    throw new IllegalArgumentException("Row " + (copies.size() + 1) + " has a value of type "
                        + row.get(i).getClass().getSimpleName() + " in the column " + columns.get(i).name()
                        + " of kind " + columns.get(i).kind() + ".");
                }
            }
            // not List.copyOf: it refuses null
            copies.add(Collections.unmodifiableList(new ArrayList<>(row)));
        }
        rows = Collections.unmodifiableList(copies);
    }

    /**
     * The same table with one more note.
     *
     * @param name for example "Base n"
     * @param value for example "412 segments"
     * @return the table
     */
    public DataTable with(String name, String value) {
        List<Note> more = new ArrayList<>(notes);
        more.add(new Note(name, value));
        return new DataTable(title, columns, rows, more);
    }
}
