// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

import java.util.Locale;

import org.locationtech.jts.geom.Coordinate;
import org.triangula.geo.crs.CoordinateSystem;
import org.triangula.geo.crs.CoordinateTransform;

/**
 * A bar of a round length on the ground.
 *
 * @param metres its length on the ground in the middle of the map: 1, 2 or 5 times a power of ten
 * @param pixels its length on the map
 */
public record ScaleBar(double metres, double pixels) {

    /** Mean radius of the earth in metres (IUGG). */
    private static final double EARTH_RADIUS = 6_371_008.8;

    /**
     * The longest bar of a round length that has room. Lengths are measured in the middle of the map along the
     * parallel; away from the middle the scale of any projection differs a little.
     *
     * @param view what is seen
     * @param systemCode EPSG code of the map
     * @param room pixels there are for the bar, at least 1
     * @return the bar
     */
    public static ScaleBar fit(ViewTransform view, String systemCode, double room) {
        double metresPerPixel = metresPerPixel(view, systemCode);
        double longest = metresPerPixel * room;
        double power = Math.pow(10, Math.floor(Math.log10(longest)));
        double digit = longest / power;
        double metres = power * (digit >= 5 ? 5 : digit >= 2 ? 2 : 1);
        return new ScaleBar(metres, metres / metresPerPixel);
    }

    private static double metresPerPixel(ViewTransform view, String systemCode) {
        CoordinateSystem system = CoordinateSystem.of(systemCode);
        if (system.isMetric() && system.number() != 3857) {
            return view.unitsPerPixel();
        }
        CoordinateTransform toDegrees = CoordinateTransform.between(systemCode, CoordinateSystem.WGS84);
        double half = 10 * view.unitsPerPixel();
        Coordinate west = toDegrees.transform(view.centreX() - half, view.centreY());
        Coordinate east = toDegrees.transform(view.centreX() + half, view.centreY());
        return EARTH_RADIUS * Math.toRadians(east.x - west.x) * Math.cos(Math.toRadians(west.y)) / 20;
    }

    /**
     * The length in words.
     *
     * @param locale the reader's language
     * @return such as 10 km or 500 m
     */
    public String label(Locale locale) {
        MapText text = new MapText(locale);
        return metres >= 1000 ? text.get("scaleKilometres", text.number(metres / 1000))
                : text.get("scaleMetres", text.number(metres));
    }
}
