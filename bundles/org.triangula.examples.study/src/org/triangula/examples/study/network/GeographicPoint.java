// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.network;

/**
 * A point in WGS 84.
 *
 * @param longitude degrees east
 * @param latitude degrees north
 */
public record GeographicPoint(double longitude, double latitude) {
}
