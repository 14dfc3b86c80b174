// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

/** Signs of points on the map and in the legend. */
public enum MapSymbol {
    /** A disc. */
    CIRCLE,
    /** A square. */
    SQUARE,
    /** A triangle that stands on its base. */
    TRIANGLE,
    /** A square that stands on a corner. */
    DIAMOND,
    /** A plus sign with thick bars. */
    CROSS,
    /** A triangle that stands on a corner. */
    TRIANGLE_DOWN,
    /** A regular pentagon that stands on its base. */
    PENTAGON,
    /** A star with five points. */
    STAR,
    /** A disc with a hole. */
    RING,
    /** A filled rectangle; for areas and cells in the legend. */
    FILL,
    /** A line; for outlines in the legend. */
    LINE
}
