// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda;

import java.util.List;
import java.util.Optional;

/**
 * A table of an export and how it was understood.
 *
 * @param sheet name of the sheet or table; empty for CSV
 * @param content what it was taken for
 * @param headingRow number of the row with the headings, from 1
 * @param columns its columns
 * @param rows number of rows that were read
 */
public record ReadTable(String sheet, Content content, int headingRow, List<ReadColumn> columns, int rows) {

    /** Copies the columns. */
    public ReadTable {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param number its number, from 1
     * @param heading its heading as it is written
     * @param field what it was taken for; empty when it was not read
     * @param inferred true when nobody has compared this heading with a file of MAXQDA yet
     */
    public record ReadColumn(int number, String heading, Optional<Field> field, boolean inferred) {
    }

    /**
     * Columns that were not read.
     *
     * @return those that mean nothing to this parser
     */
    public List<ReadColumn> unread() {
        return columns.stream().filter(column -> column.field().isEmpty()).toList();
    }
}
