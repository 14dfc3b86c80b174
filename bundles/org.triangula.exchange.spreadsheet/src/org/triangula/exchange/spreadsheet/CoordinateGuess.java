// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

/**
 * Tells from their size in which system two numbers are coordinates in Germany.
 *
 * @param system EPSG code; {@code null} when they are none that is known
 * @param x longitude or easting, without the zone's number
 * @param y latitude or northing
 * @param exchanged whether the two stood in each other's place
 */
record CoordinateGuess(String system, double x, double y, boolean exchanged) {

    private static final String DEGREES = "EPSG:4326";

    static CoordinateGuess of(double first, double second) {
        CoordinateGuess straight = straight(first, second, false);
        if (straight.system() == null || DEGREES.equals(straight.system()) && isExchanged(first, second)) {
            CoordinateGuess turned = straight(second, first, true);
            return turned.system() == null ? straight : turned;
        }
        return straight;
    }

    /** In Germany latitudes lie between 47 and 56 and longitudes between 5 and 16 degrees. */
    private static boolean isExchanged(double first, double second) {
        return first >= 47 && first <= 56 && second >= 5 && second <= 16;
    }

    private static CoordinateGuess straight(double x, double y, boolean exchanged) {
        if (Math.abs(x) <= 180 && Math.abs(y) <= 90) {
            return new CoordinateGuess(DEGREES, x, y, exchanged);
        }
        boolean northing = y >= 5_100_000 && y <= 6_200_000;
        if (northing && x >= 100_000 && x <= 999_999) {
            return new CoordinateGuess("EPSG:25832", x, y, exchanged);
        }
        if (northing && (x >= 32_100_000 && x <= 32_999_999 || x >= 33_100_000 && x <= 33_999_999)) {
            int zone = (int) (x / 1_000_000);
            return new CoordinateGuess("EPSG:258" + zone, x - zone * 1_000_000.0, y, exchanged);
        }
        if (northing && x >= 2_400_000 && x <= 5_700_000) {
            // Gauss-Krüger: the first digit is the zone
            return new CoordinateGuess("EPSG:3146" + (int) (x / 1_000_000 + 4), x, y, exchanged);
        }
        return new CoordinateGuess(null, x, y, exchanged);
    }

    boolean isDegrees() {
        return DEGREES.equals(system);
    }

    /** Gauss-Krüger coordinates rest on an older datum; the conversion is good to a few metres. */
    boolean isOldDatum() {
        return system != null && system.startsWith("EPSG:3146");
    }
}
