// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.feature;

import java.util.List;

import org.triangula.geo.crs.CoordinateSystem;

/**
 * Features in one coordinate system.
 *
 * @param name name of the table
 * @param systemCode EPSG code of the coordinates
 * @param features the features in the order of the file
 */
public record FeatureTable(String name, String systemCode, List<MapFeature> features) {

    /** Normalises the code and copies the list. */
    public FeatureTable {
        systemCode = CoordinateSystem.normalize(systemCode);
        features = List.copyOf(features);
    }
}
