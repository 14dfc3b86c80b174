// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import java.util.Optional;

/**
 * Two numbers of a table read as a place in Germany: degrees, UTM (EPSG:25832, 25833) or Gauss-Krüger.
 *
 * @param longitude degrees east, EPSG:4326, to seven decimals
 * @param latitude degrees north, EPSG:4326, to seven decimals
 * @param system EPSG code of the system in which the numbers stood
 * @param exchanged whether the two stood in each other's place
 */
public record CoordinateReading(double longitude, double latitude, String system, boolean exchanged) {

    private static final Projections PROJECTIONS = Projections.geographic();

    /**
     * Reads two numbers.
     *
     * @param x the number in the column for longitude or easting
     * @param y the number in the column for latitude or northing
     * @return the place; nothing when the numbers are coordinates of no known system
     */
    public static Optional<CoordinateReading> of(double x, double y) {
        CoordinateGuess guess = CoordinateGuess.of(x, y);
        if (guess.system() == null) {
            return Optional.empty();
        }
        double[] degrees = guess.isDegrees() ? new double[] {guess.x(), guess.y()}
            : PROJECTIONS.toDegrees(guess.system(), guess.x(), guess.y());
        return degrees == null ? Optional.empty()
            : Optional.of(new CoordinateReading(rounded(degrees[0]), rounded(degrees[1]), guess.system(),
                guess.exchanged()));
    }

    /** Seven decimals of a degree are a centimetre. */
    private static double rounded(double degrees) {
        return Math.rint(degrees * 1e7) / 1e7;
    }
}
