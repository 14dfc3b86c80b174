// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What a person wants to see on the map of a study. Immutable.
 *
 * @param order ids of layers from top to bottom, as far as a person has moved one; layers that are not in it keep their
 *            usual place
 * @param styles how layers look, by id
 * @param backgrounds layers of files
 * @param result identity of the scenario's result whose cells are coloured; empty for the first one there is
 */
public record MapSettings(List<String> order, Map<String, LayerStyle> styles, List<BackgroundLayer> backgrounds,
        String result) {

    /** Nothing chosen. */
    public static final MapSettings FIRST = new MapSettings(List.of(), Map.of(), List.of(), "");

    /** Copies the collections. */
    public MapSettings {
        order = List.copyOf(order);
        styles = Map.copyOf(styles);
        backgrounds = List.copyOf(backgrounds);
    }

    /**
     * How a layer looks.
     *
     * @param id its id
     * @return the style; {@link LayerStyle#PLAIN} where nothing was chosen
     */
    public LayerStyle style(String id) {
        return styles.getOrDefault(id, LayerStyle.PLAIN);
    }

    /**
     * Changes how a layer looks.
     *
     * @param id its id
     * @param change what changes
     * @return the changed settings
     */
    public MapSettings with(String id, UnaryOperator<LayerStyle> change) {
        Map<String, LayerStyle> changed = new LinkedHashMap<>(styles);
        changed.put(id, change.apply(style(id)));
        return new MapSettings(order, changed, backgrounds, result);
    }

    /**
     * Chooses a result.
     *
     * @param id identity of the result
     * @return the changed settings
     */
    public MapSettings withResult(String id) {
        return new MapSettings(order, styles, backgrounds, id);
    }

    /**
     * Sets the order.
     *
     * @param ids layers from top to bottom
     * @return the changed settings
     */
    public MapSettings withOrder(List<String> ids) {
        return new MapSettings(ids, styles, backgrounds, result);
    }

    /**
     * Adds a layer of a file above the other ones of files.
     *
     * @param layer the layer
     * @return the changed settings; the same where it is there already
     */
    public MapSettings withBackground(BackgroundLayer layer) {
        if (backgrounds.stream().anyMatch(known -> known.id().equals(layer.id()))) {
            return this;
        }
        List<BackgroundLayer> more = new ArrayList<>(backgrounds);
        more.addFirst(layer);
        return new MapSettings(order, styles, more, result);
    }

    /**
     * Takes a layer of a file away.
     *
     * @param id its id
     * @return the changed settings
     */
    public MapSettings withoutBackground(String id) {
        Map<String, LayerStyle> less = new LinkedHashMap<>(styles);
        less.remove(id);
        return new MapSettings(order.stream().filter(one -> !one.equals(id)).toList(), less,
                backgrounds.stream().filter(layer -> !layer.id().equals(id)).toList(), result);
    }

    /**
     * Puts layers into the order that a person has chosen.
     *
     * @param usual ids of the layers there are, from top to bottom
     * @return the same ids; one that was never moved stays above the layer it usually lies above
     */
    public List<String> ordered(List<String> usual) {
        List<String> result = new ArrayList<>(order.stream().filter(usual::contains).distinct().toList());
        for (int i = usual.size() - 1; i >= 0; i--) {
            if (!result.contains(usual.get(i))) {
                int below = i + 1 < usual.size() ? result.indexOf(usual.get(i + 1)) : result.size();
                result.add(below, usual.get(i));
            }
        }
        return List.copyOf(result);
    }
}
