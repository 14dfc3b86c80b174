// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.network;

import java.util.List;

/**
 * The invented timetable.
 *
 * @param stops stops in the order of the table
 * @param routes lines in the order of the table
 * @param services operating days
 * @param trips trips, by line, direction, service and departure
 */
public record Timetable(List<TransitStop> stops, List<TransitRoute> routes, List<TransitService> services,
        List<TransitTrip> trips) {
}
