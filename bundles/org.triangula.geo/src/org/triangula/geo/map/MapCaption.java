// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

import java.util.Objects;

/**
 * The words around a map. Empty texts are left out, but a map for others should have all of them.
 *
 * @param title the subject of the finding
 * @param subtitle region, mode, time and parameters
 * @param base the base in words after n =, such as 4,880 cells
 * @param source where the data come from, with the attribution their terms ask for
 * @param date reference date of the data in words
 * @param partial whether the computation is not finished; said in the footer
 */
public record MapCaption(String title, String subtitle, String base, String source, String date, boolean partial) {

    /** Checks that no text is missing. */
    public MapCaption {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(subtitle, "subtitle");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(date, "date");
    }
}
