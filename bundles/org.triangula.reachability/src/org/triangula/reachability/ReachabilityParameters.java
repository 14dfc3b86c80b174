// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * The parameters of a travel-time analysis. The defaults are those of the accessibility analysis in Aydar and
 * Schammann, "Integrationsarbeit in ländlichen Räumen Baden-Württembergs" (2025, doi 10.5771/9783748952978), where the
 * study states them; the boarding slack, the bicycle speed, the snapping distance and the island size are this
 * project's own.
 *
 * @param date                  the day of departure
 * @param time                  the first departure minute of the window
 * @param windowMinutes         number of departure minutes, 1 to 1440; a departure is requested at every full minute
 *                              from {@code time} on
 * @param walkSpeedKmh          walking speed in km/h
 * @param maxWalkLegMinutes     longest walk to the first stop, between two stops and from the last stop, each, in
 *                              minutes
 * @param maxMinutes            travel-time limit in minutes, for every mode, counted from the requested departure
 * @param maxTransfers          most changes of vehicle in public transport, 0 to 15
 * @param snapMetres            longest straight walk between a point and the street network, in metres
 * @param bikeSpeedKmh          cycling speed on a good way, in km/h
 * @param carSpeedFactor        factor on all car speeds of the profile
 * @param boardingSlackSeconds  time a traveller must be at a stop before each departure, in seconds
 * @param maxDirectWalkMinutes  longest walk without any vehicle that counts as a public-transport answer, in minutes
 * @param minimumIslandMetres   parts of a network with less street than this, in metres, are no place to start or end;
 *                              the largest part always stays
 */
public record ReachabilityParameters(LocalDate date, LocalTime time, int windowMinutes, double walkSpeedKmh,
        int maxWalkLegMinutes, int maxMinutes, int maxTransfers, double snapMetres, double bikeSpeedKmh,
        double carSpeedFactor, int boardingSlackSeconds, int maxDirectWalkMinutes, double minimumIslandMetres) {

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a value is outside its range; the message names the parameter
     */
    public ReachabilityParameters {
        check("windowMinutes", windowMinutes, 1, 1440);
        check("walkSpeedKmh", walkSpeedKmh, 0.5, 20);
        check("maxWalkLegMinutes", maxWalkLegMinutes, 0, 240);
        check("maxMinutes", maxMinutes, 1, 1440);
        check("maxTransfers", maxTransfers, 0, 15);
        check("snapMetres", snapMetres, 1, 5000);
        check("bikeSpeedKmh", bikeSpeedKmh, 1, 60);
        check("carSpeedFactor", carSpeedFactor, 0.1, 5);
        check("boardingSlackSeconds", boardingSlackSeconds, 0, 3600);
        check("maxDirectWalkMinutes", maxDirectWalkMinutes, 0, 1440);
        check("minimumIslandMetres", minimumIslandMetres, 0, 1_000_000);
    }

    /** Returns the defaults: 4 October 2022, 9 to 10 o'clock, 3.6 km/h, 15-minute walks, 120 minutes, 4 transfers. */
    public static ReachabilityParameters defaults() {
        return new ReachabilityParameters(LocalDate.of(2022, 10, 4), LocalTime.of(9, 0), 60, 3.6, 15, 120, 4, 250, 15,
                1, 60, 120, 2000);
    }

    /** Returns these parameters with another departure window. */
    public ReachabilityParameters withDeparture(LocalDate newDate, LocalTime newTime, int newWindowMinutes) {
        return new ReachabilityParameters(newDate, newTime, newWindowMinutes, walkSpeedKmh, maxWalkLegMinutes,
                maxMinutes,
                maxTransfers, snapMetres, bikeSpeedKmh, carSpeedFactor, boardingSlackSeconds, maxDirectWalkMinutes,
                minimumIslandMetres);
    }

    /** Returns these parameters with another limit on transfers. */
    public ReachabilityParameters withMaxTransfers(int newMaxTransfers) {
        return new ReachabilityParameters(date, time, windowMinutes, walkSpeedKmh, maxWalkLegMinutes, maxMinutes,
                newMaxTransfers, snapMetres, bikeSpeedKmh, carSpeedFactor, boardingSlackSeconds, maxDirectWalkMinutes,
                minimumIslandMetres);
    }

    /** Returns the first departure in seconds after midnight. */
    public int windowStartSeconds() {
        return time.toSecondOfDay();
    }

    private static void check(String name, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException("Parameter " + name + " is " + value + "; it must lie between " + least
                    + " and " + most + ".");
        }
    }
}
