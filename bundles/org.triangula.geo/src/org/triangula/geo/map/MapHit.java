// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

/**
 * Something that lies under a pixel.
 *
 * @param layer id of the layer
 * @param index position of the area, cell or point in its layer
 * @param id id of the area or point; empty for a cell
 * @param label its name; empty for a cell
 * @param value the number of a cell, else not a number
 */
public record MapHit(String layer, int index, String id, String label, double value) {
}
