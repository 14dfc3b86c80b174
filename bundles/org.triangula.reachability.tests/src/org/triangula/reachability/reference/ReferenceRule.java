// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.reference;

/** What R5 4.8.1 does otherwise than the engine; the comparison can leave each of them out and count what changes. */
public enum ReferenceRule {
    /**
     * Where walking is allowed: {@code destination} and {@code private} are closed, paths stay open under them, trunk
     * roads are open.
     */
    PERMISSIONS,
    /** The nearest place on a street is looked for in a plane in which east and west are stretched, not shortened. */
    STRETCHED_PLANE,
    /** Straight stretches stand in the index of streets mirrored at their first node, so long ones may not be found. */
    MIRRORED_INDEX,
    /** Parts of fewer than 40 junctions are closed (the engine links nobody to parts of less than two kilometres). */
    SMALL_PARTS_CLOSED,
    /** From a point the seconds of every piece of street between two junctions are rounded up. */
    PIECES_ROUNDED_UP,
    /** On the whole way on foot the limit holds up to the last junction only. */
    LIMIT_AT_JUNCTION,
    /** A point is entered by the ends of its street only, also by people who start on the same street. */
    ENDS_ONLY,
    /** A ride is boarded that leaves more than a minute after arriving, not exactly a minute after. */
    BOARDING_LATER,
    /** A line is not boarded where the ride before it began at a stop that this line had reached. */
    LINE_NOT_TWICE,
    /** Changes on foot go only to that stop of a line that is nearest; lines of other days count. */
    NEAREST_STOP_OF_LINE
}
