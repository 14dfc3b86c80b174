// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.route;

import org.triangula.reachability.TravelMode;

/**
 * One part of a journey.
 *
 * @param mode the means; {@link TravelMode#TRANSIT} for a ride in a vehicle
 * @param from where it begins: name of the stop; empty at the origin
 * @param to where it ends: name of the stop; empty at the facility
 * @param start seconds after midnight of the day of departure
 * @param end seconds after midnight, not before the start
 */
public record Leg(TravelMode mode, String from, String to, int start, int end) {
}
