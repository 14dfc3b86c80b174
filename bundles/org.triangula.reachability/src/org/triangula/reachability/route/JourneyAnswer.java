// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.route;

import java.util.Arrays;
import java.util.List;

/**
 * What is known about travelling from one place.
 *
 * @param onStreet whether the place has a usable street within the snapping distance
 * @param journeys the nearest facilities with their journeys, quickest first
 * @param byMinute per departure minute of the window the seconds to the nearest facility, −1 where none is reached; one
 *     element for modes without timetable
 */
public record JourneyAnswer(boolean onStreet, List<Journey> journeys, int[] byMinute) {

    /** Copies the list. */
    public JourneyAnswer {
        journeys = List.copyOf(journeys);
    }

    /** Returns the longest minus the shortest time over the served minutes of the window, in seconds. */
    public int spread() {
        int[] served = Arrays.stream(byMinute).filter(seconds -> seconds >= 0).toArray();
        return served.length == 0 ? 0 : Arrays.stream(served).max().getAsInt()
                - Arrays.stream(served).min().getAsInt();
    }

    /** Returns the number of departure minutes from which a facility is reached. */
    public int served() {
        return (int) Arrays.stream(byMinute).filter(seconds -> seconds >= 0).count();
    }
}
