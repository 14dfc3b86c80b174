// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.area;

import java.util.Objects;

import org.locationtech.jts.geom.Geometry;

/**
 * An area with its outline.
 *
 * @param id identity within its layer, not empty
 * @param key official key (ARS or AGS) as text, empty where there is none
 * @param name the name people use
 * @param kind what it is, such as Landkreis, Stadtkreis, Gemeinde or observed region
 * @param geometry polygon or multipolygon in the layer's coordinate system; must not be changed by anybody
 */
public record Area(String id, String key, String name, String kind, Geometry geometry) {

    /** Checks that nothing is missing and that the geometry is an area. */
    public Area {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        if (id.isEmpty()) {
            throw new IllegalArgumentException("The area '" + name + "' has no id");
        }
        if (geometry.getDimension() != 2 && !geometry.isEmpty()) {
            throw new IllegalArgumentException("The area '" + name + "' (" + id + ") is a "
                    + geometry.getGeometryType() + ", not a polygon");
        }
    }
}
