// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.grid;

import java.util.Arrays;

import org.locationtech.jts.geom.Envelope;
import org.triangula.geo.crs.CoordinateSystem;
import org.triangula.geo.crs.CoordinateTransform;

/**
 * A set of equal square cells of a regular grid whose lines are multiples of the edge length, in a metric coordinate
 * system. Immutable. The cells are kept as column and row numbers in two flat arrays, from south to north and in a
 * row from west to east, without duplicates; a cell's position in that order is its index.
 */
public final class CellGrid {

    /** No cell: the answer of {@link #indexAt}. */
    public static final int NONE = -1;

    private final String systemCode;
    private final int systemNumber;
    private final int size;
    private final int[] columns;
    private final int[] rows;

    private CellGrid(String systemCode, int size, int[] columns, int[] rows) {
        this.systemCode = CoordinateSystem.normalize(systemCode);
        this.systemNumber = Integer.parseInt(this.systemCode.substring("EPSG:".length()));
        this.size = size;
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * Makes a grid of the cells with these columns and rows, in any order; duplicates are dropped.
     *
     * @param systemCode EPSG code of the metric coordinate system
     * @param size edge length in metres, at least 1
     * @param columns column numbers, easting of the left edge divided by the edge length; copied
     * @param rows row numbers, northing of the lower edge divided by the edge length, as many as columns; copied
     * @return the grid
     */
    public static CellGrid of(String systemCode, int size, int[] columns, int[] rows) {
        if (size < 1 || columns.length != rows.length) {
            throw new IllegalArgumentException("A grid needs an edge of at least 1 metre and as many rows as columns,"
                    + " not " + size + ", " + rows.length + " and " + columns.length);
        }
        long[] keys = new long[columns.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = key(columns[i], rows[i]);
        }
        Arrays.sort(keys);
        int count = 0;
        for (int i = 0; i < keys.length; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                keys[count++] = keys[i];
            }
        }
        int[] sortedColumns = new int[count];
        int[] sortedRows = new int[count];
        for (int i = 0; i < count; i++) {
            sortedRows[i] = (int) (keys[i] >> 32);
            sortedColumns[i] = (int) keys[i] ^ Integer.MIN_VALUE;
        }
        return new CellGrid(systemCode, size, sortedColumns, sortedRows);
    }

    /** Row in the upper half, column with its sign bit turned in the lower: sorts by row, then by column. */
    private static long key(int column, int row) {
        return (long) row << 32 | (column ^ Integer.MIN_VALUE) & 0xFFFFFFFFL;
    }

    /**
     * The coordinate system.
     *
     * @return its EPSG code
     */
    public String systemCode() {
        return systemCode;
    }

    /**
     * The edge length.
     *
     * @return metres
     */
    public int cellSize() {
        return size;
    }

    /**
     * The number of cells.
     *
     * @return the count
     */
    public int size() {
        return columns.length;
    }

    /**
     * A cell's column number.
     *
     * @param index the cell, 0 … size − 1
     * @return easting of its left edge divided by the edge length
     */
    public int column(int index) {
        return columns[index];
    }

    /**
     * A cell's row number.
     *
     * @param index the cell, 0 … size − 1
     * @return northing of its lower edge divided by the edge length
     */
    public int row(int index) {
        return rows[index];
    }

    /**
     * A cell's centre.
     *
     * @param index the cell, 0 … size − 1
     * @return easting in metres
     */
    public double centreX(int index) {
        return (columns[index] + 0.5) * size;
    }

    /**
     * A cell's centre.
     *
     * @param index the cell, 0 … size − 1
     * @return northing in metres
     */
    public double centreY(int index) {
        return (rows[index] + 0.5) * size;
    }

    /**
     * A cell's name.
     *
     * @param index the cell, 0 … size − 1
     * @return the name in the INSPIRE form
     */
    public CellId id(int index) {
        return new CellId(systemNumber, size, (long) rows[index] * size, (long) columns[index] * size);
    }

    /**
     * Finds a cell by column and row.
     *
     * @param column the column number
     * @param row the row number
     * @return the cell's index or {@link #NONE}
     */
    public int indexAt(int column, int row) {
        int low = 0;
        int high = columns.length - 1;
        long wanted = key(column, row);
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Long.compare(key(columns[middle], rows[middle]), wanted);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return NONE;
    }

    /**
     * Finds the cell a point lies in.
     *
     * @param x easting in metres
     * @param y northing in metres
     * @return the cell's index or {@link #NONE}
     */
    public int indexAt(double x, double y) {
        double column = Math.floor(x / size);
        double row = Math.floor(y / size);
        return Math.abs(column) < Integer.MAX_VALUE && Math.abs(row) < Integer.MAX_VALUE
                ? indexAt((int) column, (int) row) : NONE;
    }

    /**
     * Finds a cell by its name.
     *
     * @param id the name
     * @return the cell's index, or {@link #NONE} also when the name is of another system or edge length
     */
    public int indexOf(CellId id) {
        return id.system() == systemNumber && id.size() == size
                && Math.floorMod(id.east(), size) == 0 && Math.floorMod(id.north(), size) == 0
                        ? indexAt((int) (id.east() / size), (int) (id.north() / size)) : NONE;
    }

    /**
     * All centres in the grid's own system.
     *
     * @return x0, y0, x1, y1, … in metres, a new array
     */
    public double[] centres() {
        double[] result = new double[2 * columns.length];
        for (int i = 0; i < columns.length; i++) {
            result[2 * i] = centreX(i);
            result[2 * i + 1] = centreY(i);
        }
        return result;
    }

    /**
     * All centres in another system, for example as origins of a travel-time computation.
     *
     * @param target EPSG code, such as {@code EPSG:4326} for longitude and latitude
     * @return x0, y0, x1, y1, … in the target, a new array
     */
    public double[] centresIn(String target) {
        double[] result = centres();
        CoordinateTransform.between(systemCode, target).transform(result);
        return result;
    }

    /**
     * The box around all cells.
     *
     * @return metres; the empty box for no cells
     */
    public Envelope envelope() {
        Envelope result = new Envelope();
        for (int i = 0; i < columns.length; i++) {
            result.expandToInclude((double) columns[i] * size, (double) rows[i] * size);
            result.expandToInclude((columns[i] + 1.0) * size, (rows[i] + 1.0) * size);
        }
        return result;
    }
}
