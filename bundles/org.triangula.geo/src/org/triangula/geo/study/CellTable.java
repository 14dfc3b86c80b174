// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.study;

import java.util.List;

/**
 * Numbers per cell, ready for a map. The arrays are taken over and must not be changed.
 *
 * @param systemCode EPSG code of the centres, metric
 * @param x eastings of the centres in metres
 * @param y northings of the centres in metres
 * @param size edge of a cell in metres
 * @param minutes minutes per cell; infinity beyond the limit, not a number without connection, negative infinity where
 *            nothing is known
 * @param population residents per cell; empty when not known
 * @param ids names of the cells
 * @param status status per cell as a key: ok, beyond_limit, no_connection, no_street
 * @param nearest per cell the number of the facility reached, or −1
 * @param facilities identities of the facilities
 */
public record CellTable(String systemCode, double[] x, double[] y, double size, float[] minutes, float[] population,
        String[] ids, String[] status, int[] nearest, List<String> facilities) {

    /** Copies the list and checks the lengths. */
    public CellTable {
        facilities = List.copyOf(facilities);
        if (y.length != x.length || minutes.length != x.length || ids.length != x.length
                || status.length != x.length || nearest.length != x.length) {
            throw new IllegalArgumentException("The columns of the cells have different lengths");
        }
    }

    /**
     * How many cells have a status.
     *
     * @param key the status
     * @return the count
     */
    public int count(String key) {
        int count = 0;
        for (String one : status) {
            count += key.equals(one) ? 1 : 0;
        }
        return count;
    }
}
