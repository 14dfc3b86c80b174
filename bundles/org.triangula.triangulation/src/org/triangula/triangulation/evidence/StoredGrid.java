// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.evidence;

import java.util.Arrays;

import org.triangula.geo.study.CellTable;

/**
 * The cells that several results have in common. The arrays are shared and must not be changed.
 *
 * @param systemCode EPSG code of the centres, metric
 * @param x eastings of the centres in metres
 * @param y northings of the centres in metres
 * @param size edge of a cell in metres
 * @param population residents per cell; empty when not known
 */
public record StoredGrid(String systemCode, double[] x, double[] y, double size, float[] population) {

    static StoredGrid of(CellTable table) {
        return new StoredGrid(table.systemCode(), table.x(), table.y(), table.size(), table.population());
    }

    boolean isOf(CellTable table) {
        return systemCode.equals(table.systemCode()) && Arrays.equals(x, table.x()) && Arrays.equals(y, table.y())
            && Arrays.equals(population, table.population());
    }

    /**
     * Number of cells.
     *
     * @return the number
     */
    public int cells() {
        return x.length;
    }

    /**
     * Whether residents are known.
     *
     * @return true if cells weigh as many as live in them; else every cell weighs 1
     */
    public boolean isPopulated() {
        return population.length > 0;
    }

    /**
     * What a cell counts.
     *
     * @param cell the cell, from 0
     * @return residents where they are known, else 1; never negative
     */
    public double weight(int cell) {
        if (!isPopulated()) {
            return 1;
        }
        // where a source suppresses small numbers, the residents of a cell are unknown; they cannot be counted
        return population[cell] > 0 ? population[cell] : 0;
    }
}
