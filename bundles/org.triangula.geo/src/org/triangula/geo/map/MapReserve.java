// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

/**
 * A box at a place of the map that names must not cover, because something is painted there later.
 *
 * @param x map x of the place
 * @param y map y of the place
 * @param left pixels from the place to the left edge, at 100 %
 * @param top pixels from the place to the upper edge, rows counting down
 * @param right pixels to the right edge
 * @param bottom pixels to the lower edge
 */
public record MapReserve(double x, double y, double left, double top, double right, double bottom) {
}
