// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.elevation;

/**
 * Where the cells of a grid lie.
 *
 * @param system     EPSG code of the coordinates, such as {@code EPSG:25832}
 * @param x          easting or longitude of the centre of the first cell of the first row
 * @param y          northing or latitude of that centre
 * @param columnStep what x grows by from a column to the next; not 0
 * @param rowStep    what y grows by from a row of the file to the next; not 0, negative where north comes first
 */
record GridPlacement(String system, double x, double y, double columnStep, double rowStep) {

    /** Columns, counted from 0 at the centre of the first, of a coordinate. */
    double column(double easting) {
        return (easting - x) / columnStep;
    }

    /** Rows, counted from 0 at the centre of the first of the file, of a coordinate. */
    double row(double northing) {
        return (northing - y) / rowStep;
    }
}
