// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.locationtech.jts.geom.Geometry;

/**
 * A thing with a place and attributes, as a file holds it.
 *
 * @param id the file's own identity of the feature, empty when it gives none
 * @param attributes values by column in the order of the file: String, Long, Double, Boolean or null
 * @param geometry the geometry
 */
public record GisFeature(String id, Map<String, Object> attributes, Geometry geometry) {

    /** Copies the attributes in their order. */
    public GisFeature {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(geometry, "geometry");
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /**
     * An attribute as text.
     *
     * @param column the column
     * @return the value as text without blanks at its ends; empty when it is missing
     */
    public String text(String column) {
        Object value = attributes.get(column);
        return value == null ? "" : value.toString().strip();
    }
}
