// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.position;

import java.util.List;

import org.locationtech.jts.geom.Coordinate;

/**
 * Lengths and sizes on the ellipsoid WGS 84. Places are longitude (x) and latitude (y) in degrees.
 *
 * <p>Lengths: T. Vincenty, Direct and inverse solutions of geodesics on the ellipsoid with application of nested
 * equations, Survey Review 23 (176), 1975, accurate to less than a millimetre. Sizes: the authalic function q of J.
 * Snyder, Map Projections: A Working Manual, USGS Professional Paper 1395, 1987, equations 3-12 and 10-1; sides longer
 * than a kilometre are divided along great circles.
 */
public final class Geodesic {

    /** Semi-major axis of WGS 84 in metres. */
    private static final double A = 6_378_137;
    private static final double FLATTENING = 1 / 298.257223563;
    private static final double B = A * (1 - FLATTENING);
    private static final double E2 = FLATTENING * (2 - FLATTENING);
    private static final double E = Math.sqrt(E2);
    private static final int MOST_STEPS = 200;
    private static final double LONGEST_SIDE = 1000;

    private Geodesic() {
    }

    /**
     * The length of the shortest line between two places.
     *
     * @param from one place
     * @param to another place
     * @return metres; for places nearly opposite each other on the earth the length on a sphere
     */
    public static double distance(Coordinate from, Coordinate to) {
        double l = Math.toRadians(to.x - from.x);
        double u1 = Math.atan((1 - FLATTENING) * Math.tan(Math.toRadians(from.y)));
        double u2 = Math.atan((1 - FLATTENING) * Math.tan(Math.toRadians(to.y)));
        double lambda = l;
        for (int step = 0; step < MOST_STEPS; step++) {
            double sinSigma = Math.hypot(Math.cos(u2) * Math.sin(lambda),
                    Math.cos(u1) * Math.sin(u2) - Math.sin(u1) * Math.cos(u2) * Math.cos(lambda));
            if (sinSigma == 0) {
                return 0;
            }
            double cosSigma = Math.sin(u1) * Math.sin(u2) + Math.cos(u1) * Math.cos(u2) * Math.cos(lambda);
            double sigma = Math.atan2(sinSigma, cosSigma);
            double sinAlpha = Math.cos(u1) * Math.cos(u2) * Math.sin(lambda) / sinSigma;
            double cos2Alpha = 1 - sinAlpha * sinAlpha;
            // on the equator the term has no value and no weight
            double cos2Sigma = cos2Alpha == 0 ? 0 : cosSigma - 2 * Math.sin(u1) * Math.sin(u2) / cos2Alpha;
            double c = FLATTENING / 16 * cos2Alpha * (4 + FLATTENING * (4 - 3 * cos2Alpha));
            double before = lambda;
            lambda = l + (1 - c) * FLATTENING * sinAlpha * (sigma + c * sinSigma
                    * (cos2Sigma + c * cosSigma * (2 * cos2Sigma * cos2Sigma - 1)));
            if (Math.abs(lambda - before) < 1e-12) {
                return length(cos2Alpha, cos2Sigma, sigma, sinSigma, cosSigma);
            }
        }
        return onSphere(from, to);
    }

    private static double length(double cos2Alpha, double cos2Sigma, double sigma, double sinSigma, double cosSigma) {
        double uu = cos2Alpha * (A * A - B * B) / (B * B);
        double a = 1 + uu / 16384 * (4096 + uu * (-768 + uu * (320 - 175 * uu)));
        double b = uu / 1024 * (256 + uu * (-128 + uu * (74 - 47 * uu)));
        double delta = b * sinSigma * (cos2Sigma + b / 4 * (cosSigma * (2 * cos2Sigma * cos2Sigma - 1)
                - b / 6 * cos2Sigma * (4 * sinSigma * sinSigma - 3) * (4 * cos2Sigma * cos2Sigma - 3)));
        return B * a * (sigma - delta);
    }

    private static double onSphere(Coordinate from, Coordinate to) {
        return (2 * A + B) / 3 * angle(from, to);
    }

    private static double angle(Coordinate from, Coordinate to) {
        double y1 = Math.toRadians(from.y);
        double y2 = Math.toRadians(to.y);
        double half = Math.pow(Math.sin((y2 - y1) / 2), 2)
                + Math.cos(y1) * Math.cos(y2) * Math.pow(Math.sin(Math.toRadians(to.x - from.x) / 2), 2);
        return 2 * Math.asin(Math.min(1, Math.sqrt(half)));
    }

    /**
     * The length of a line through places.
     *
     * @param places the places in order
     * @return metres; 0 for fewer than two
     */
    public static double length(List<Coordinate> places) {
        double sum = 0;
        for (int i = 1; i < places.size(); i++) {
            sum += distance(places.get(i - 1), places.get(i));
        }
        return sum;
    }

    /**
     * The size of the ground within a line that ends where it began.
     *
     * @param corners its corners in order, the first not repeated; its sides must not cross, and it must not contain a
     *            pole
     * @return square metres; 0 for fewer than three corners
     */
    public static double area(List<Coordinate> corners) {
        if (corners.size() < 3) {
            return 0;
        }
        double sum = 0;
        for (int i = 0; i < corners.size(); i++) {
            Coordinate from = corners.get(i);
            Coordinate to = corners.get((i + 1) % corners.size());
            int parts = (int) Math.min(10_000, Math.max(1, Math.ceil(onSphere(from, to) / LONGEST_SIDE)));
            Coordinate last = from;
            for (int part = 1; part <= parts; part++) {
                Coordinate next = part == parts ? to : between(from, to, (double) part / parts);
                sum += Math.toRadians(next.x - last.x) * (q(last.y) + q(next.y)) / 2;
                last = next;
            }
        }
        return Math.abs(sum) * A * A / 2;
    }

    /** A place on the great circle. */
    private static Coordinate between(Coordinate from, Coordinate to, double share) {
        double angle = angle(from, to);
        double first = Math.sin((1 - share) * angle) / Math.sin(angle);
        double second = Math.sin(share * angle) / Math.sin(angle);
        double[] a = vector(from);
        double[] b = vector(to);
        double x = first * a[0] + second * b[0];
        double y = first * a[1] + second * b[1];
        double z = first * a[2] + second * b[2];
        return new Coordinate(Math.toDegrees(Math.atan2(y, x)), Math.toDegrees(Math.atan2(z, Math.hypot(x, y))));
    }

    private static double[] vector(Coordinate place) {
        double x = Math.toRadians(place.x);
        double y = Math.toRadians(place.y);
        return new double[] {Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)};
    }

    private static double q(double latitude) {
        double sin = Math.sin(Math.toRadians(latitude));
        return (1 - E2) * (sin / (1 - E2 * sin * sin) - Math.log((1 - E * sin) / (1 + E * sin)) / (2 * E));
    }
}
