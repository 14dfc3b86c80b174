// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.network;

/**
 * A 250 m cell with inhabitants.
 *
 * @param id name of the cell after the INSPIRE manner: size, northing and easting of its south-west corner in 250 m
 * @param longitude degrees east of its centre
 * @param latitude degrees north of its centre
 * @param population inhabitants, above zero
 */
public record PopulationCell(String id, double longitude, double latitude, int population) {
}
