// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability;

/** Which way people travel. */
public enum Direction {
    /** From the origins to the nearest facility; the window holds the moments of departure. */
    THERE,
    /**
     * From the nearest facility back to the origins; the window holds the moments by which people want to be back, and
     * a time is that from leaving the facility until that moment.
     */
    BACK
}
