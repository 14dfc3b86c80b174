// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.network;

/**
 * A point in the plane of EPSG:25832.
 *
 * @param east easting in metres
 * @param north northing in metres
 */
public record PlanePoint(double east, double north) {

    /** Returns the straight-line distance to another point in metres. */
    public double distance(PlanePoint other) {
        return Math.hypot(east - other.east, north - other.north);
    }

    /** Returns the point that lies the given share (0 to 1) of the way to another point. */
    public PlanePoint towards(PlanePoint other, double share) {
        return new PlanePoint(east + (other.east - east) * share, north + (other.north - north) * share);
    }

    /** Returns this point moved by the given metres. */
    public PlanePoint shifted(double metresEast, double metresNorth) {
        return new PlanePoint(east + metresEast, north + metresNorth);
    }
}
