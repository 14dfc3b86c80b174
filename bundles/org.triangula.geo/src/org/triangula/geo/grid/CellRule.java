// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.grid;

/** Which cells belong to an area. */
public enum CellRule {
    /** Those whose centre lies in it: areas that do not overlap share no cell, and areas add up. */
    CENTRE_INSIDE,
    /** Those that have at least a point in common with it: nothing of the area is missed, neighbours share cells. */
    TOUCHING
}
