// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.network;

import java.util.List;

/** Hands out street names to the rows and columns of one place; no name occurs twice in a place. */
final class StreetNaming {
    private final Place place;
    private final List<String> names;
    private final int offset;

    StreetNaming(Place place, List<String> names) {
        this.place = place;
        this.names = names;
        this.offset = Math.floorMod(place.id().hashCode() * 31, names.size());
    }

    String row(int row) {
        return row == place.rows() / 2 ? "Hauptstraße" : pick(row);
    }

    String column(int column) {
        return column == place.columns() / 2 ? "Marktstraße" : pick(place.rows() + column);
    }

    private String pick(int position) {
        // 7 shares no divisor with the length of the list, so the names of one place are all different
        return names.get(Math.floorMod(offset + position * 7, names.size()));
    }
}
