// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.position;

/**
 * One way to understand a text as a place.
 *
 * @param longitude degrees east in WGS 84, −180 … 180
 * @param latitude degrees north in WGS 84, −90 … 90
 * @param notation the notation that was recognised
 * @param swapped whether the numbers stand in the opposite of the usual order of the notation; a person should confirm
 * @param near whether the place lies in the region that was expected
 */
public record CoordinateReading(double longitude, double latitude, Notation notation, boolean swapped, boolean near) {

    /** Ways to write coordinates. */
    public enum Notation {
        /** Degrees with decimals, latitude first. */
        DECIMAL_DEGREES,
        /** Degrees with minutes, or minutes and seconds. */
        DEGREES_AND_MINUTES,
        /** Easting and northing in metres of a zone of UTM on ETRS89. */
        UTM,
        /** Right and high value in metres of a strip of Gauss–Krüger on DHDN, within about five metres. */
        GAUSS_KRUEGER,
        /** The address of a page of a map service, or a geo URI (RFC 5870). */
        MAP_LINK
    }
}
