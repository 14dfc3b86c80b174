// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.table;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One table on a sheet: its heading and the rows and columns below it. Rows count from 1, columns from 0.
 *
 * @param headingRow row of the headings
 * @param lastRow last row that belongs to it
 * @param fields field of each column whose heading is known
 * @param others heading of each further column; empty where it has none
 * @param headings heading of each column as it stands
 */
record TableRegion(int headingRow, int lastRow, Map<Integer, String> fields, Map<Integer, String> others,
    Map<Integer, String> headings) {

    TableRegion {
        fields = new LinkedHashMap<>(fields);
        others = new LinkedHashMap<>(others);
    }

    boolean has(String field) {
        return fields.containsValue(field);
    }
}
