// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.street;

/**
 * What a profile says about a way.
 *
 * @param forwardKmh  speed in the way's direction in km/h, 0 = not allowed
 * @param backwardKmh speed against it in km/h, 0 = not allowed
 * @param snap        whether journeys may start or end along it
 */
public record WaySpeeds(double forwardKmh, double backwardKmh, boolean snap) {
    /** A way the mode cannot use. */
    public static final WaySpeeds NONE = new WaySpeeds(0, 0, false);

    /** Returns whether the mode can use the way in some direction. */
    public boolean usable() {
        return forwardKmh > 0 || backwardKmh > 0;
    }
}
