// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.elevation;

import java.util.Arrays;
import java.util.Set;
import org.triangula.geo.crs.CoordinateTransform;

/** Heights on a regular grid, or on the part of it that is needed. Immutable. */
final class HeightGrid {
    /** Most cells kept; 40 million take 160 MB. */
    static final int MAX_CELLS = 40_000_000;
    /** No land lies lower, in metres: the deepest shore is at −430 m, the deepest open pit at −300 m. */
    static final double LOWEST = -500;
    /** No land lies higher, in metres. */
    static final double HIGHEST = 9_000;

    private static final String WGS84 = "EPSG:4326";
    /** Longitude and latitude as streets have them; ETRS89 counts as WGS 84 everywhere in the program. */
    private static final Set<String> DEGREES = Set.of(WGS84, "EPSG:4258");
    /** Points on the very edge count as inside although their coordinates were rounded; in cells. */
    private static final double EDGE = 1e-6;

    private final GridPlacement placement;
    private final GridWindow window;
    private final float[] heights;

    /**
     * Creates a grid.
     *
     * @param placement where the whole grid lies
     * @param window    the part that is kept
     * @param heights   its heights as {@link #height} gives them, row by row in the order of the file
     */
    HeightGrid(GridPlacement placement, GridWindow window, float[] heights) {
        this.placement = placement;
        this.window = window;
        this.heights = heights;
    }

    /**
     * Returns what a value of a file means.
     *
     * @param value   as it stands in the file
     * @param nothing the value that says that there is no height; not a number if there is none
     * @return metres; not a number where there is no height, or none that occurs on land: gaps are often not declared
     */
    static float height(double value, double nothing) {
        return value == nothing || !(value >= LOWEST && value <= HIGHEST) ? Float.NaN : (float) value;
    }

    /**
     * Turns longitudes and latitudes into coordinates of a grid.
     *
     * @param lonLat degrees (WGS 84), one point after the other; not changed
     * @param system EPSG code of the grid
     * @return coordinates in the same order
     * @throws org.triangula.geo.crs.CoordinateSystemException if the points cannot be expressed in the system
     */
    static double[] coordinates(double[] lonLat, String system) {
        double[] xy = lonLat.clone();
        if (!DEGREES.contains(system)) {
            CoordinateTransform.between(WGS84, system).transform(xy);
        }
        return xy;
    }

    /**
     * Finds heights by interpolation between the four nearest centres of cells.
     *
     * @param lonLat longitude and latitude in degrees (WGS 84), one point after the other
     * @return metres per point; not a number outside of the grid and where a neighbour has no height
     * @throws org.triangula.geo.crs.CoordinateSystemException if the points cannot be expressed in the grid's system
     */
    double[] heights(double[] lonLat) {
        double[] xy = coordinates(lonLat, placement.system());
        double[] result = new double[xy.length / 2];
        Arrays.setAll(result, i -> interpolated(xy[2 * i], xy[2 * i + 1]));
        return result;
    }

    private double interpolated(double easting, double northing) {
        double x = inside(placement.column(easting) - window.column(), window.columns() - 1);
        double y = inside(placement.row(northing) - window.row(), window.rows() - 1);
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return Double.NaN;
        }
        int column = Math.min((int) x, window.columns() - 2);
        int row = Math.min((int) y, window.rows() - 2);
        double right = x - column;
        double down = y - row;
        return (at(column, row) * (1 - right) + at(column + 1, row) * right) * (1 - down)
                + (at(column, row + 1) * (1 - right) + at(column + 1, row + 1) * right) * down;
    }

    private static double inside(double position, int last) {
        return position >= -EDGE && position <= last + EDGE ? Math.clamp(position, 0, last) : Double.NaN;
    }

    private double at(int column, int row) {
        return heights[row * window.columns() + column];
    }
}
