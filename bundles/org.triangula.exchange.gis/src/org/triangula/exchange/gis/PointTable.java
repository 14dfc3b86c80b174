// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis;

import java.util.List;
import java.util.Optional;

/**
 * Points with attributes, read from a table. Columns are kept as arrays, not one object per point.
 *
 * @param systemCode EPSG code of the coordinates
 * @param ids one name per point, unique
 * @param xy coordinates x0, y0, x1, y1, … with longitude or easting first
 * @param columns names of all columns in the order of the file
 * @param values values by column, then by point; empty texts where nothing is given
 * @param mapping how columns were recognised
 */
public record PointTable(String systemCode, String[] ids, double[] xy, List<String> columns, String[][] values,
        AttributeMapping mapping) {

    /** Checks the lengths. The arrays are taken over, not copied, and must not be changed. */
    public PointTable {
        columns = List.copyOf(columns);
        if (xy.length != 2 * ids.length || values.length != columns.size()) {
            throw new IllegalArgumentException(ids.length + " ids, " + xy.length / 2 + " points, " + columns.size()
                    + " titles and " + values.length + " columns do not fit together");
        }
    }

    /**
     * The number of points.
     *
     * @return the count
     */
    public int size() {
        return ids.length;
    }

    /**
     * A column by what it holds.
     *
     * @param role what is sought, such as the type of a facility
     * @return one text per point, or nothing when the file has no such column; must not be changed
     */
    public Optional<String[]> column(AttributeMapping.Role role) {
        return mapping.column(role, columns).map(name -> values[columns.indexOf(name)]);
    }
}
