// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.network;

/**
 * A stop of the invented timetable.
 *
 * @param id key of the stop
 * @param name name as printed, place first
 * @param place id of the place it lies in
 * @param longitude degrees east
 * @param latitude degrees north
 */
public record TransitStop(String id, String name, String place, double longitude, double latitude) {
}
