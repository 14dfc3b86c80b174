// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.street;

/** Distances on the sphere of the Earth's mean radius, and travel times along streets. */
public final class GeoMath {
    /** Mean radius of the Earth after the GRS 80 ellipsoid, in metres. */
    public static final double EARTH_RADIUS_METRES = 6_371_008.8;
    /** Coordinates are stored as integers of this part of a degree (about 1 cm). */
    public static final double UNITS_PER_DEGREE = 1e7;
    private static final double MAX_MILLIS = 1e9;

    private GeoMath() {
    }

    /** Great-circle distance in metres (haversine formula); coordinates in degrees, WGS 84. */
    public static double distance(double longitude1, double latitude1, double longitude2, double latitude2) {
        double sinLatitude = Math.sin(Math.toRadians(latitude2 - latitude1) / 2);
        double sinLongitude = Math.sin(Math.toRadians(longitude2 - longitude1) / 2);
        double h = sinLatitude * sinLatitude + Math.cos(Math.toRadians(latitude1)) * Math.cos(Math.toRadians(latitude2))
                * sinLongitude * sinLongitude;
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    /** Converts degrees to stored units. */
    public static int toUnits(double degrees) {
        return (int) Math.round(degrees * UNITS_PER_DEGREE);
    }

    /** Converts stored units to degrees. */
    public static double toDegrees(int units) {
        return units / UNITS_PER_DEGREE;
    }

    /** Travel time in milliseconds, rounded up so that no answer is quicker than the speed allows; at most 1e9. */
    public static int millis(double metres, double kmh) {
        return (int) Math.min(MAX_MILLIS, Math.ceil(metres * 3600 / kmh));
    }

    /** Converts milliseconds to full seconds, rounded up. */
    public static int ceilSeconds(int millis) {
        return millis / 1000 + (millis % 1000 > 0 ? 1 : 0);
    }
}
