// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import org.locationtech.jts.geom.Coordinate;

/**
 * A number beside a sign or within an area: how many passages are linked with it.
 *
 * @param count the number
 * @param place where, in the system of the map
 * @param area whether it stands for an area
 */
record MapBadge(int count, Coordinate place, boolean area) {

    /** Pixels from the place to the left lower corner of the badge, to the right and up. */
    int away() {
        return area ? 0 : 6;
    }
}
