// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.results;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.triangula.geo.crs.CoordinateTransform;
import org.triangula.reachability.Origins;

/**
 * The regular grid that origins stand on, if they do: the system in which their columns and rows are equally far apart.
 *
 * @param system  EPSG code, such as {@code EPSG:3035}
 * @param west    first coordinate of the western edge
 * @param north   second coordinate of the northern edge
 * @param width   width of a pixel in units of the system
 * @param height  height of a pixel in units of the system
 * @param columns number of columns
 * @param rows    number of rows
 * @param pixels  per origin its pixel, row by row from the north
 */
public record PixelGrid(String system, double west, double north, double width, double height, int columns, int rows,
        int[] pixels) {
    private static final List<String> SYSTEMS = List.of("EPSG:3035", "EPSG:25832", "EPSG:25833", "EPSG:4326");
    /** An origin may be off the centre of its pixel by a tenth of the pixel: coordinates were rounded somewhere. */
    private static final double TOLERANCE = 0.1;
    /** What is closer together than this belongs to the same column. */
    private static final double SAME_METRES = 3;
    private static final double SAME_DEGREES = 3e-5;
    private static final long MOST_PIXELS = 200_000_000;

    /** Finds the grid; empty if the origins stand on none of the usual systems, as addresses do. */
    public static Optional<PixelGrid> of(Origins origins) {
        return SYSTEMS.stream().map(system -> in(system, origins)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<PixelGrid> in(String system, Origins origins) {
        int count = origins.size();
        double[] xy = new double[2 * count];
        for (int i = 0; i < count; i++) {
            xy[2 * i] = origins.longitude(i);
            xy[2 * i + 1] = origins.latitude(i);
        }
        CoordinateTransform.between("EPSG:4326", system).transform(xy);
        double[] x = new double[count];
        double[] y = new double[count];
        for (int i = 0; i < count; i++) {
            x[i] = xy[2 * i];
            y[i] = xy[2 * i + 1];
        }
        double same = system.equals("EPSG:4326") ? SAME_DEGREES : SAME_METRES;
        double width = step(x, same);
        double height = step(y, same);
        if (!(width > 0 && height > 0)) {
            return Optional.empty();
        }
        double left = Arrays.stream(x).min().orElse(0);
        double top = Arrays.stream(y).max().orElse(0);
        long columns = Math.round((Arrays.stream(x).max().orElse(0) - left) / width) + 1;
        long rows = Math.round((top - Arrays.stream(y).min().orElse(0)) / height) + 1;
        if (columns * rows > MOST_PIXELS) {
            return Optional.empty();
        }
        int[] pixels = new int[count];
        for (int i = 0; i < count; i++) {
            double column = (x[i] - left) / width;
            double row = (top - y[i]) / height;
            if (Math.abs(column - Math.rint(column)) > TOLERANCE || Math.abs(row - Math.rint(row)) > TOLERANCE) {
                return Optional.empty();
            }
            pixels[i] = (int) (Math.round(row) * columns + Math.round(column));
        }
        return Optional.of(new PixelGrid(system, left - width / 2, top + height / 2, width, height, (int) columns,
                (int) rows, pixels));
    }

    /** The distance of columns or rows: the mean of all steps that are about as long as the usual one. */
    private static double step(double[] values, double same) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        double[] steps = new double[sorted.length];
        int count = 0;
        double column = sorted[0];
        for (double value : sorted) {
            if (value - column > same) {
                steps[count++] = value - column;
                column = value;
            }
        }
        if (count == 0) {
            return 0;
        }
        double[] lengths = Arrays.copyOf(steps, count);
        Arrays.sort(lengths);
        double usual = lengths[count / 2];
        double columns = 0;
        for (double length : lengths) {
            columns += Math.max(1, Math.rint(length / usual));
        }
        return (column - sorted[0]) / columns;
    }
}
