// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.build;

/** Distances over some kilometres, on a sphere flattened at the place: good to a few metres. */
public final class Distance {

    private static final double METRES_PER_DEGREE = 111_195;

    private Distance() {
    }

    /**
     * The distance of two points.
     *
     * @param longitude longitude of one point in degrees
     * @param latitude latitude of one point in degrees
     * @param otherLongitude longitude of the other point in degrees
     * @param otherLatitude latitude of the other point in degrees
     * @return metres
     */
    public static double metres(double longitude, double latitude, double otherLongitude, double otherLatitude) {
        double squeeze = Math.cos(Math.toRadians((latitude + otherLatitude) / 2));
        return METRES_PER_DEGREE * Math.hypot((longitude - otherLongitude) * squeeze, latitude - otherLatitude);
    }
}
