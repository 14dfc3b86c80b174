// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import org.locationtech.jts.geom.Coordinate;
import org.triangula.geo.crs.CoordinateSystem;
import org.triangula.geo.crs.CoordinateSystemException;
import org.triangula.geo.crs.CoordinateTransform;

/** Converts coordinates of map planes to longitude and latitude. */
@FunctionalInterface
interface Projections {

    /**
     * Converts a point.
     *
     * @param system EPSG code, for example EPSG:25832
     * @param easting metres
     * @param northing metres
     * @return longitude and latitude in degrees; {@code null} when the point cannot lie in this system
     */
    double[] toDegrees(String system, double easting, double northing);

    /** Conversions of the geographic bundle. */
    static Projections geographic() {
        return (system, easting, northing) -> {
            try {
                Coordinate point = CoordinateTransform.between(system, CoordinateSystem.WGS84)
                    .transform(easting, northing);
                return new double[] {point.getX(), point.getY()};
            } catch (CoordinateSystemException e) {
                return null;
            }
        };
    }
}
