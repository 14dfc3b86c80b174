// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.table;

import org.eclipse.osgi.util.NLS;
import org.triangula.exchange.spreadsheet.Table;

/**
 * A place in an address table.
 *
 * @param sheet name of the sheet; empty for text files
 * @param row row, from 1; 0 = the whole sheet
 * @param column column, from 1 (1 = A); 0 = the whole row
 */
public record CellPlace(String sheet, int row, int column) {

    /**
     * The place for people.
     *
     * @return for example Tabelle1!C12
     */
    public String text() {
        if (row == 0 && column == 0) {
            return sheet;
        }
        String cell = column == 0 ? NLS.bind(Messages.place_row, row)
            : row == 0 ? NLS.bind(Messages.place_column, Table.columnName(column - 1))
                : Table.columnName(column - 1) + row;
        return sheet.isEmpty() ? cell : sheet + "!" + cell;
    }
}
