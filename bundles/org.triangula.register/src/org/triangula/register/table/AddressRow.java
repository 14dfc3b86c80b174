// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A row of an address table as it came back.
 *
 * @param sheet name of the sheet; empty for text files
 * @param row row in the sheet, from 1
 * @param values texts by {@link AddressField}, exactly as they stand, with blanks around them
 * @param columns column of each field, from 0
 * @param others texts of further columns by heading
 * @param dates fields whose cells hold a day instead of a text
 */
public record AddressRow(String sheet, int row, Map<String, String> values, Map<String, Integer> columns,
    Map<String, String> others, Set<String> dates) {

    /** Copies the collections, in their order. */
    public AddressRow {
        values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
        columns = Map.copyOf(columns);
        others = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(others));
        dates = Set.copyOf(dates);
    }

    /**
     * The text of a field.
     *
     * @param field one of {@link AddressField}
     * @return empty when it is not there
     */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /**
     * The place of a field.
     *
     * @param field one of {@link AddressField}; empty for the row
     * @return the row where the table has no such column
     */
    public CellPlace place(String field) {
        Integer column = columns.get(field);
        return new CellPlace(sheet, row, column == null ? 0 : column + 1);
    }
}
