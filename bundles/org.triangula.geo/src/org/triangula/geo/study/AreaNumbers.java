// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.study;

import java.util.Arrays;
import java.util.Map;

import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.crs.CoordinateTransform;

/** Numbers of areas that follow from the places of the study. Every method gives one number per area in its order. */
public final class AreaNumbers {

    private AreaNumbers() {
    }

    /**
     * How many places lie in each area.
     *
     * @param areas the areas in EPSG:4326
     * @param lonLat the places in EPSG:4326: lon0, lat0, lon1, lat1, …
     * @return counts
     */
    public static double[] places(AreaLayer areas, double[] lonLat) {
        double[] counts = new double[areas.areas().size()];
        for (int i = 0; i < lonLat.length; i += 2) {
            int area = areas.indexAt(lonLat[i], lonLat[i + 1]);
            if (area >= 0) {
                counts[area]++;
            }
        }
        return counts;
    }

    /**
     * A number that is known by identity.
     *
     * @param areas the areas
     * @param numbers numbers by identity of the area
     * @param otherwise the number of areas that have none
     * @return numbers
     */
    public static double[] known(AreaLayer areas, Map<String, ? extends Number> numbers, double otherwise) {
        return areas.areas().stream().mapToDouble(area -> {
            Number number = numbers.get(area.id());
            return number == null ? otherwise : number.doubleValue();
        }).toArray();
    }

    /**
     * The mean travel time of the residents of each area: minutes of its cells that have a connection within the limit,
     * weighted by residents, or unweighted where residents are not known.
     *
     * @param areas the areas in EPSG:4326
     * @param cells the cells
     * @return minutes; not a number where no cell of the area counts
     */
    public static double[] meanMinutes(AreaLayer areas, CellTable cells) {
        double[] sums = new double[areas.areas().size()];
        double[] weights = new double[sums.length];
        visit(areas, cells, (area, cell, weight) -> {
            float minutes = cells.minutes()[cell];
            if (Float.isFinite(minutes)) {
                sums[area] += weight * minutes;
                weights[area] += weight;
            }
        });
        return quotient(sums, weights, 1);
    }

    /**
     * The share of residents of each area whose cell has no connection within the limit: none at all, beyond the limit,
     * or no street nearby.
     *
     * @param areas the areas in EPSG:4326
     * @param cells the cells
     * @return per cent; not a number where no cell of the area counts
     */
    public static double[] shareWithoutConnection(AreaLayer areas, CellTable cells) {
        double[] sums = new double[areas.areas().size()];
        double[] weights = new double[sums.length];
        visit(areas, cells, (area, cell, weight) -> {
            float minutes = cells.minutes()[cell];
            if (minutes != Float.NEGATIVE_INFINITY) {
                sums[area] += Float.isFinite(minutes) ? 0 : weight;
                weights[area] += weight;
            }
        });
        return quotient(sums, weights, 100);
    }

    private interface Visitor {
        void visit(int area, int cell, double weight);
    }

    private static void visit(AreaLayer areas, CellTable cells, Visitor visitor) {
        double[] xy = new double[2 * cells.x().length];
        for (int i = 0; i < cells.x().length; i++) {
            xy[2 * i] = cells.x()[i];
            xy[2 * i + 1] = cells.y()[i];
        }
        CoordinateTransform.between(cells.systemCode(), StudyPlaces.SYSTEM).transform(xy);
        for (int i = 0; i < cells.x().length; i++) {
            double weight = cells.population().length == 0 ? 1 : cells.population()[i];
            int area = weight > 0 ? areas.indexAt(xy[2 * i], xy[2 * i + 1]) : -1;
            if (area >= 0) {
                visitor.visit(area, i, weight);
            }
        }
    }

    private static double[] quotient(double[] sums, double[] weights, double factor) {
        double[] result = new double[sums.length];
        Arrays.setAll(result, i -> weights[i] > 0 ? factor * sums[i] / weights[i] : Double.NaN);
        return result;
    }
}
