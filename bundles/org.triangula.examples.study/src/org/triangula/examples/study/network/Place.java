// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.network;

/**
 * A town or village of the invented region and the shape of its street grid.
 *
 * @param id key of the place, equal to the key of its area in {@code places/areas.tsv}
 * @param name name, unique in the region
 * @param kind {@code city}, {@code town}, {@code village} or {@code hamlet}
 * @param area key of the municipality the place belongs to
 * @param centre centre of the place in metres (EPSG:25832)
 * @param population inhabitants
 * @param rows streets from west to east, at least 2
 * @param columns streets from south to north, at least 2
 * @param spacing distance between neighbouring streets in metres
 * @param rotation rotation of the grid in degrees, anticlockwise
 */
public record Place(String id, String name, String kind, String area, PlanePoint centre, int population, int rows,
        int columns, double spacing, double rotation) {

    /** Returns half the longer side of the street grid in metres. */
    public double radius() {
        return (Math.max(rows, columns) - 1) * spacing / 2;
    }
}
