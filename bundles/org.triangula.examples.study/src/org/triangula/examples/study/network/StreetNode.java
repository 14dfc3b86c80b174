// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.network;

/**
 * A node of the street network.
 *
 * @param id positive number, unique among the nodes
 * @param longitude degrees east
 * @param latitude degrees north
 */
public record StreetNode(long id, double longitude, double latitude) {
}
