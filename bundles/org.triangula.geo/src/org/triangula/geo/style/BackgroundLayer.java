// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.style;

import java.util.Objects;

/**
 * A layer of a file of geodata that is shown beneath the study and is no part of it.
 *
 * @param file path of the file as the system writes it
 * @param table name of the layer within the file; empty for the only one
 * @param title what the layer is called
 */
public record BackgroundLayer(String file, String table, String title) {

    /** Beginning of the identity of background layers. */
    public static final String PREFIX = "file:";

    /** Checks that nothing is missing. */
    public BackgroundLayer {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(title, "title");
    }

    /**
     * Identity of the layer on the map.
     *
     * @return the id
     */
    public String id() {
        return PREFIX + file + '|' + table;
    }
}
