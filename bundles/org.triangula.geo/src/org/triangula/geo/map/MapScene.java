// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.locationtech.jts.geom.Envelope;
import org.triangula.geo.crs.CoordinateSystem;

/**
 * What a map shows: layers in one coordinate system. Immutable.
 *
 * @param systemCode EPSG code of the coordinates of all layers
 * @param background colour beneath all layers as 0xAARRGGBB
 * @param layers the layers from bottom to top with different ids
 * @param opacities opacity by id of the layer, 0 … 1; 1 where there is none
 * @param reserves boxes that names must not cover
 */
public record MapScene(String systemCode, int background, List<MapLayer> layers, Map<String, Double> opacities,
        List<MapReserve> reserves) {

    /** The usual background: a light warm grey on which white areas stand out. */
    public static final int PAPER = 0xFFF4F3F0;

    /**
     * A scene of opaque layers.
     *
     * @param systemCode EPSG code of the coordinates of all layers
     * @param background colour beneath all layers as 0xAARRGGBB
     * @param layers the layers from bottom to top with different ids
     */
    public MapScene(String systemCode, int background, List<MapLayer> layers) {
        this(systemCode, background, layers, Map.of(), List.of());
    }

    /** Normalises the code and copies the collections. */
    public MapScene {
        systemCode = CoordinateSystem.normalize(systemCode);
        layers = List.copyOf(layers);
        opacities = Map.copyOf(opacities);
        reserves = List.copyOf(reserves);
        if (layers.stream().map(MapLayer::id).distinct().count() != layers.size()) {
            throw new IllegalArgumentException("Two layers of the map have the same id");
        }
    }

    /**
     * A scene on the usual background.
     *
     * @param systemCode EPSG code of the coordinates of all layers
     * @param layers the layers from bottom to top
     * @return the scene
     */
    public static MapScene of(String systemCode, MapLayer... layers) {
        return new MapScene(systemCode, PAPER, List.of(layers));
    }

    /**
     * How opaque a layer is.
     *
     * @param id its id
     * @return 0 … 1
     */
    public double opacity(String id) {
        return opacities.getOrDefault(id, 1.0);
    }

    /**
     * Finds a layer.
     *
     * @param id its id
     * @return the layer if there is one
     */
    public Optional<MapLayer> layer(String id) {
        return layers.stream().filter(layer -> layer.id().equals(id)).findFirst();
    }

    /**
     * The box around all layers.
     *
     * @return a new box in map units
     */
    public Envelope envelope() {
        Envelope result = new Envelope();
        layers.forEach(layer -> result.expandToInclude(layer.envelope()));
        return result;
    }

    /**
     * The legend of all layers, the topmost first.
     *
     * @param locale the reader's language
     * @return the sections from top to bottom
     */
    public List<LegendSection> legend(Locale locale) {
        List<LegendSection> result = new ArrayList<>();
        layers.reversed().forEach(layer -> result.addAll(layer.legend(locale)));
        return List.copyOf(result);
    }
}
