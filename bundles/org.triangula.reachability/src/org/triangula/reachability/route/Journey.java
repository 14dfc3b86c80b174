// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.route;

import java.util.List;
import org.triangula.reachability.TravelMode;

/**
 * A journey to one facility.
 *
 * @param facility index of the facility
 * @param seconds duration from the minute of departure to the arrival, waiting included
 * @param departure minute of departure in seconds after midnight
 * @param legs its parts in order of travel
 */
public record Journey(int facility, int seconds, int departure, List<Leg> legs) {

    /** Copies the list. */
    public Journey {
        legs = List.copyOf(legs);
    }

    /** Returns the number of changes of vehicle. */
    public int transfers() {
        return Math.max(0, (int) legs.stream().filter(leg -> leg.mode() == TravelMode.TRANSIT).count() - 1);
    }
}
