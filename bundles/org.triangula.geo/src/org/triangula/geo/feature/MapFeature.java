// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.feature;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.locationtech.jts.geom.Geometry;

/**
 * A thing with a place and attributes.
 *
 * @param id its identity; empty when it has none
 * @param attributes values by column in their order: String, Long, Double, Boolean or null
 * @param geometry the geometry
 */
public record MapFeature(String id, Map<String, Object> attributes, Geometry geometry) {

    /** Copies the attributes in their order. */
    public MapFeature {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(geometry, "geometry");
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }
}
