// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

/**
 * One line of a legend.
 *
 * @param symbol the form of the sign
 * @param colour its colour as 0xAARRGGBB; may be translucent
 * @param label what it means
 */
public record LegendEntry(MapSymbol symbol, int colour, String label) {
}
