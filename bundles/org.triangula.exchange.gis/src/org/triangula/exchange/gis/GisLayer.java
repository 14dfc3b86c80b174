// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.triangula.geo.crs.CoordinateSystem;

/**
 * Features in one coordinate system.
 *
 * @param name name of the layer: the table of a GeoPackage, the file name without its ending for GeoJSON
 * @param systemCode EPSG code of the coordinates
 * @param features the features in the order of the file
 */
public record GisLayer(String name, String systemCode, List<GisFeature> features) {

    /** Normalises the code and copies the list. */
    public GisLayer {
        systemCode = CoordinateSystem.normalize(systemCode);
        features = List.copyOf(features);
    }

    /**
     * The columns that occur.
     *
     * @return the names in the order in which they first occur
     */
    public Set<String> columns() {
        Set<String> result = new LinkedHashSet<>();
        features.forEach(feature -> result.addAll(feature.attributes().keySet()));
        return result;
    }
}
