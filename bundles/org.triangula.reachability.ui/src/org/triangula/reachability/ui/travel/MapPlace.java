// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui.travel;

/**
 * A place that was chosen on the map.
 *
 * @param longitude WGS 84, degrees
 * @param latitude WGS 84, degrees
 */
public record MapPlace(double longitude, double latitude) {
}
