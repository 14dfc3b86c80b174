// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

import java.util.List;

/**
 * A part of a legend with its own heading. Views may paint it in their own way.
 *
 * @param title the heading
 * @param unit the unit of the numbers in the labels, empty where there are none
 * @param entries the entries from top to bottom
 */
public record LegendSection(String title, String unit, List<LegendEntry> entries) {

    /** Copies the list. */
    public LegendSection {
        entries = List.copyOf(entries);
    }
}
