// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.network;

/**
 * A line of the invented timetable.
 *
 * @param id key of the line
 * @param shortName number on the front of the vehicle
 * @param longName termini
 * @param type GTFS route type: 2 rail, 3 bus, 715 demand-responsive bus
 */
public record TransitRoute(String id, String shortName, String longName, int type) {
}
