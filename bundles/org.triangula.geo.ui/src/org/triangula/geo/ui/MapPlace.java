// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.util.List;

/**
 * A place on the map that a person asked about.
 *
 * @param longitude degrees east
 * @param latitude degrees north
 * @param areas identities of the areas there, the largest first
 * @param facilities identities of facilities there or nearby, the nearest first
 * @param distances their distances in metres
 * @param cell number of the cell there, or −1
 */
record MapPlace(double longitude, double latitude, List<String> areas, List<String> facilities,
        List<Double> distances, int cell) {
}
