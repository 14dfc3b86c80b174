// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability;

import java.util.Arrays;

/**
 * How the answers of public transport differ over the departure minutes of the window; flat arrays with one element per
 * origin. A share p of the window is the smallest time in seconds within which at least p of all its departure minutes
 * reach a facility, {@link TravelTimes#NONE} if fewer reach one within the limit. Walking the whole way counts where it
 * is quicker. The arrays are shared; callers must not write to them.
 *
 * @param lowerDecile   time that 10 % of the departure minutes keep
 * @param lowerQuartile time that 25 % of them keep
 * @param upperQuartile time that 75 % of them keep
 * @param upperDecile   time that 90 % of them keep
 * @param worst         time that all of them keep
 * @param departures    different arrivals by vehicle over the window, that is how many connections are worth knowing
 * @param waiting       on the best journey the seconds at the first stop until the vehicle leaves, 0 without vehicle
 */
public record WindowSpread(int[] lowerDecile, int[] lowerQuartile, int[] upperQuartile, int[] upperDecile, int[] worst,
        short[] departures, int[] waiting) {

    /** Makes empty arrays for a number of origins. */
    public static WindowSpread allocate(int origins) {
        WindowSpread spread = new WindowSpread(new int[origins], new int[origins], new int[origins], new int[origins],
                new int[origins], new short[origins], new int[origins]);
        for (int[] times : new int[][] {spread.lowerDecile, spread.lowerQuartile, spread.upperQuartile,
            spread.upperDecile, spread.worst}) {
            Arrays.fill(times, TravelTimes.NONE);
        }
        return spread;
    }

    /**
     * Returns how far an answer depends on the departure minute: the upper less the lower quartile in seconds, or
     * {@link TravelTimes#NONE} where one of them is missing.
     */
    public int range(int origin) {
        return upperQuartile[origin] < 0 || lowerQuartile[origin] < 0 ? TravelTimes.NONE
                : upperQuartile[origin] - lowerQuartile[origin];
    }
}
