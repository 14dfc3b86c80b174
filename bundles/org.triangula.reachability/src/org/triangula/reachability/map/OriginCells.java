// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.map;

import java.util.Arrays;
import org.triangula.geo.crs.CoordinateTransform;

/**
 * Origins as squares of a metric map. Immutable apart from the arrays, which must not be changed.
 *
 * @param systemCode EPSG code of the map
 * @param x eastings of the centres in metres
 * @param y northings of the centres in metres
 * @param size edge of a cell in metres
 */
public record OriginCells(String systemCode, double[] x, double[] y, double size) {

    private static final int SAMPLE = 200;
    private static final double SMALLEST = 20;
    private static final double USUAL = 250;

    /**
     * Makes cells of origins. Their size is the usual distance of an origin to its neighbour.
     *
     * @param longitudes degrees east
     * @param latitudes degrees north, as many
     * @return the cells in ETRS89 / UTM, zone 32 or 33 by the middle of the origins
     */
    public static OriginCells of(double[] longitudes, double[] latitudes) {
        double[] xy = new double[2 * longitudes.length];
        for (int i = 0; i < longitudes.length; i++) {
            xy[2 * i] = longitudes[i];
            xy[2 * i + 1] = latitudes[i];
        }
        String system = Arrays.stream(longitudes).average().orElse(9) < 12 ? "EPSG:25832" : "EPSG:25833";
        CoordinateTransform.between("EPSG:4326", system).transform(xy);
        double[] x = new double[longitudes.length];
        double[] y = new double[longitudes.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = xy[2 * i];
            y[i] = xy[2 * i + 1];
        }
        return new OriginCells(system, x, y, size(x, y));
    }

    private static double size(double[] x, double[] y) {
        int step = Math.max(1, x.length / SAMPLE);
        double[] nearest = new double[(x.length + step - 1) / step];
        for (int k = 0; k < nearest.length; k++) {
            int i = k * step;
            double best = Double.POSITIVE_INFINITY;
            for (int j = 0; j < x.length; j++) {
                double dx = x[j] - x[i];
                double dy = y[j] - y[i];
                double square = dx * dx + dy * dy;
                if (j != i && square < best && square > 1) {
                    best = square;
                }
            }
            nearest[k] = Math.sqrt(best);
        }
        Arrays.sort(nearest);
        double median = nearest.length == 0 ? USUAL : nearest[nearest.length / 2];
        return Double.isFinite(median) ? Math.max(SMALLEST, Math.round(median)) : USUAL;
    }
}
