// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui.travel;

import java.util.List;

/**
 * What is asked about new sites.
 *
 * @param set where they could be
 * @param detail which areas, facilities or cells: key of a kind of area, of a type, or kind and identity of an area
 * @param points places picked on the map
 * @param count how many sites
 * @param minutes people are reached who need at most so many
 * @param field whom the origins count: name of a column of the grid; empty to count every cell once
 */
record SiteQuestion(Set set, String detail, List<MapPlace> points, int count, int minutes, String field) {

    /** Where new sites could be. */
    enum Set {
        /** Centres of areas, such as municipalities. */
        CENTRES,
        /** Facilities of another type. */
        FACILITIES,
        /** Cells of a district. */
        CELLS,
        /** Places picked on the map. */
        POINTS
    }

    /** Copies the list. */
    SiteQuestion {
        points = List.copyOf(points);
    }
}
