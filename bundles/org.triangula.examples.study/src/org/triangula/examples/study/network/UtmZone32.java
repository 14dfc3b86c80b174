// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.network;

/**
 * Transverse Mercator projection of UTM zone 32 on the GRS 80 ellipsoid (EPSG:25832), by the series of Krüger (1912)
 * to the third order of the third flattening; the error inside the zone is below one millimetre. WGS 84 and ETRS 89
 * are taken as equal.
 */
public final class UtmZone32 {
    private static final double SEMI_MAJOR_AXIS = 6378137.0;
    private static final double FLATTENING = 1 / 298.257222101;
    private static final double SCALE = 0.9996;
    private static final double FALSE_EASTING = 500000.0;
    private static final double CENTRAL_MERIDIAN = Math.toRadians(9);

    private final double third = FLATTENING / (2 - FLATTENING);
    private final double radius = SCALE * SEMI_MAJOR_AXIS / (1 + third)
            * (1 + third * third / 4 + Math.pow(third, 4) / 64);
    private final double[] forward = {
        third / 2 - 2.0 / 3 * third * third + 5.0 / 16 * Math.pow(third, 3),
        13.0 / 48 * third * third - 3.0 / 5 * Math.pow(third, 3),
        61.0 / 240 * Math.pow(third, 3)};
    private final double[] backward = {
        third / 2 - 2.0 / 3 * third * third + 37.0 / 96 * Math.pow(third, 3),
        third * third / 48 + Math.pow(third, 3) / 15,
        17.0 / 480 * Math.pow(third, 3)};
    private final double[] latitude = {
        2 * third - 2.0 / 3 * third * third - 2 * Math.pow(third, 3),
        7.0 / 3 * third * third - 8.0 / 5 * Math.pow(third, 3),
        56.0 / 15 * Math.pow(third, 3)};

    /** Projects degrees to metres. */
    public PlanePoint project(GeographicPoint point) {
        double phi = Math.toRadians(point.latitude());
        double lambda = Math.toRadians(point.longitude()) - CENTRAL_MERIDIAN;
        double s = 2 * Math.sqrt(third) / (1 + third);
        double t = Math.sinh(atanh(Math.sin(phi)) - s * atanh(s * Math.sin(phi)));
        double xi = Math.atan2(t, Math.cos(lambda));
        double eta = atanh(Math.sin(lambda) / Math.sqrt(1 + t * t));
        double east = eta;
        double north = xi;
        for (int j = 0; j < forward.length; j++) {
            double k = 2.0 * (j + 1);
            east += forward[j] * Math.cos(k * xi) * Math.sinh(k * eta);
            north += forward[j] * Math.sin(k * xi) * Math.cosh(k * eta);
        }
        return new PlanePoint(FALSE_EASTING + radius * east, radius * north);
    }

    /** Returns the degrees of a point in metres, rounded to seven decimals (about one centimetre). */
    public GeographicPoint unproject(PlanePoint point) {
        double xi = point.north() / radius;
        double eta = (point.east() - FALSE_EASTING) / radius;
        double x = xi;
        double e = eta;
        for (int j = 0; j < backward.length; j++) {
            double k = 2.0 * (j + 1);
            x -= backward[j] * Math.sin(k * xi) * Math.cosh(k * eta);
            e -= backward[j] * Math.cos(k * xi) * Math.sinh(k * eta);
        }
        double conformal = Math.asin(Math.sin(x) / Math.cosh(e));
        double phi = conformal;
        for (int j = 0; j < latitude.length; j++) {
            phi += latitude[j] * Math.sin(2.0 * (j + 1) * conformal);
        }
        double lambda = CENTRAL_MERIDIAN + Math.atan2(Math.sinh(e), Math.cos(x));
        return new GeographicPoint(rounded(Math.toDegrees(lambda)), rounded(Math.toDegrees(phi)));
    }

    private static double atanh(double value) {
        return 0.5 * Math.log((1 + value) / (1 - value));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1e7) / 1e7;
    }
}
