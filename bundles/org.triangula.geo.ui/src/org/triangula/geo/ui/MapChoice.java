// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.triangula.figure.ColourScales;

/**
 * What a person wants to see on the map. Immutable.
 *
 * @param kinds kinds of area that were switched on or off by hand
 * @param types types of facility that were switched on or off by hand
 * @param result identity of the scenario's result whose cells are coloured; empty for the first one there is
 * @param cells whether cells are shown
 * @param scheme identity of the colour scheme of minutes
 */
public record MapChoice(Map<String, Boolean> kinds, Map<String, Boolean> types, String result, boolean cells,
        String scheme) {

    /** What is shown at first. */
    public static final MapChoice FIRST = new MapChoice(Map.of(), Map.of(), "", true, ColourScales.TRAVEL_TIME);

    private static final Set<String> USUAL_KINDS = Set.of("municipality", "district", "city-district");
    private static final Set<String> UNUSUAL_TYPES = Set.of("transit-stop");

    /** Copies the maps. */
    public MapChoice {
        kinds = Map.copyOf(kinds);
        types = Map.copyOf(types);
    }

    /**
     * Whether areas of a kind are shown.
     *
     * @param key key of the kind
     * @return what was chosen; municipalities and districts where nothing was
     */
    public boolean showsKind(String key) {
        return kinds.getOrDefault(key, USUAL_KINDS.contains(key));
    }

    /**
     * Whether facilities of a type are shown.
     *
     * @param key key of the type
     * @param reached key of the type whose travel times are coloured; empty when none are
     * @return what was chosen; where nothing was, the type that is reached, or all but stops
     */
    public boolean showsType(String key, String reached) {
        return types.getOrDefault(key, reached.isEmpty() ? !UNUSUAL_TYPES.contains(key) : reached.equals(key));
    }

    /**
     * Switches a kind of area.
     *
     * @param key key of the kind
     * @param shown whether it is shown
     * @return the new choice
     */
    public MapChoice withKind(String key, boolean shown) {
        Map<String, Boolean> changed = new HashMap<>(kinds);
        changed.put(key, shown);
        return new MapChoice(changed, types, result, cells, scheme);
    }

    /**
     * Switches a type of facility.
     *
     * @param key key of the type
     * @param shown whether it is shown
     * @return the new choice
     */
    public MapChoice withType(String key, boolean shown) {
        Map<String, Boolean> changed = new HashMap<>(types);
        changed.put(key, shown);
        return new MapChoice(kinds, changed, result, cells, scheme);
    }

    /**
     * Chooses a result.
     *
     * @param id identity of the result
     * @return the new choice, with its cells shown
     */
    public MapChoice withResult(String id) {
        return new MapChoice(kinds, types, id, true, scheme);
    }

    /**
     * Switches the cells.
     *
     * @param shown whether they are shown
     * @return the new choice
     */
    public MapChoice withCells(boolean shown) {
        return new MapChoice(kinds, types, result, shown, scheme);
    }

    /**
     * Chooses colours.
     *
     * @param id identity of a classed scheme
     * @return the new choice
     */
    public MapChoice withScheme(String id) {
        return new MapChoice(kinds, types, result, cells, id);
    }
}
