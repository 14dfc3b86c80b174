// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.point;

/**
 * Points with the attributes that an analysis needs, in flat arrays. The arrays are taken over, not copied.
 *
 * @param ids names of the points, unique
 * @param lonLat longitude and latitude in degrees (EPSG:4326): lon0, lat0, lon1, lat1, …
 * @param types type of each point, empty where none is given
 * @param names name of each point for people, empty where none is given
 * @param population residents per point; not a number where unknown
 */
public record PointRows(String[] ids, double[] lonLat, String[] types, String[] names, double[] population) {

    /** Checks the lengths. */
    public PointRows {
        if (lonLat.length != 2 * ids.length || types.length != ids.length || names.length != ids.length
                || population.length != ids.length) {
            throw new IllegalArgumentException(ids.length + " ids, " + lonLat.length / 2 + " points, " + types.length
                    + " types, " + names.length + " names and " + population.length
                    + " numbers of residents do not fit together");
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
}
