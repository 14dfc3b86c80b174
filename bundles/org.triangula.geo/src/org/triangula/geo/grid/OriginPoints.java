// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.grid;

/**
 * Starting points of a travel-time computation in flat arrays: where people live.
 *
 * @param ids names, unique, in the order of the points
 * @param lonLat longitude and latitude in degrees (EPSG:4326): lon0, lat0, lon1, lat1, …
 * @param population people per point; not a number where unknown
 */
public record OriginPoints(String[] ids, double[] lonLat, double[] population) {

    /** Checks the lengths. The arrays are taken over, not copied: they may hold hundreds of thousands of points. */
    public OriginPoints {
        if (lonLat.length != 2 * ids.length || population.length != ids.length) {
            throw new IllegalArgumentException(ids.length + " names, " + lonLat.length / 2 + " points and "
                    + population.length + " values do not fit together");
        }
    }

    /**
     * Makes origins of the centres of all cells.
     *
     * @param cells cells with their residents
     * @return the origins with the cells' INSPIRE names
     */
    public static OriginPoints of(CellValues cells) {
        String[] ids = new String[cells.grid().size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = cells.grid().id(i).toString();
        }
        return new OriginPoints(ids, cells.grid().centresIn("EPSG:4326"), cells.values());
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
