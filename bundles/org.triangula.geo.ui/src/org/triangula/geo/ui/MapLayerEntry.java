// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import org.triangula.geo.map.MapSymbol;
import org.triangula.geo.style.BackgroundLayer;
import org.triangula.geo.style.LayerStyle;

/**
 * A layer that the map can show.
 *
 * @param id its identity, see the constants
 * @param key key of the kind of area or the type of facility; for a layer of a file the path
 * @param name its name
 * @param count number of its objects after filtering
 * @param all number of its objects without filter
 * @param visible whether it is shown now
 * @param labelled whether names are written now
 * @param symbol its sign
 * @param colour colour of the sign as 0xAARRGGBB
 * @param term identity of the term of the vocabulary; empty where there is none
 * @param style what a person has chosen for it
 * @param problem why it cannot be shown; empty when it can
 */
record MapLayerEntry(String id, String key, String name, int count, int all, boolean visible, boolean labelled,
        MapSymbol symbol, int colour, String term, LayerStyle style, String problem) {

    /** Beginning of the identity of layers of areas; the key of the kind follows, and one of several vintages. */
    static final String AREAS = "areas:";
    /** Beginning of the identity of layers of facilities; the key of the type follows. */
    static final String FACILITIES = "facilities:";
    /** The layer of cells. */
    static final String CELLS = "cells";

    boolean isAreas() {
        return id.startsWith(AREAS);
    }

    boolean isFacilities() {
        return id.startsWith(FACILITIES);
    }

    boolean isCells() {
        return id.equals(CELLS);
    }

    boolean isBackground() {
        return id.startsWith(BackgroundLayer.PREFIX);
    }
}
