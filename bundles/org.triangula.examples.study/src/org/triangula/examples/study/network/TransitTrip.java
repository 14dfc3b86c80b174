// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.network;

import java.util.List;

/**
 * One run of a vehicle.
 *
 * @param id key of the trip
 * @param route id of the line
 * @param service id of the operating days
 * @param direction 0 in the order of the line, 1 against it
 * @param calls calls in order, at least two, minutes never falling
 */
public record TransitTrip(String id, String route, String service, int direction, List<TransitCall> calls) {
}
