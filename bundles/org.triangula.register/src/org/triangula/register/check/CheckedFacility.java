// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.check;

import java.util.Map;

import org.triangula.model.places.OfficeLevel;

/**
 * A facility as the checks see it.
 *
 * @param id its identity
 * @param type key of its type; empty when it has none
 * @param area identity of the area that is responsible; empty when there is none
 * @param areaKey official key of that area; empty when it has none
 * @param values texts by field, see {@link org.triangula.register.table.AddressField}
 * @param level main office or branch
 * @param longitude degrees east; NaN when unknown
 * @param latitude degrees north; NaN when unknown
 * @param referenceDate day to which it refers, ISO 8601, as precise as known; empty when unknown
 */
public record CheckedFacility(String id, String type, String area, String areaKey, Map<String, String> values,
    OfficeLevel level, double longitude, double latitude, String referenceDate) {

    /** Copies the values. */
    public CheckedFacility {
        values = Map.copyOf(values);
    }

    /**
     * The text of a field.
     *
     * @param field one of {@link org.triangula.register.table.AddressField}
     * @return empty when there is none
     */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    boolean isPlaced() {
        return !Double.isNaN(longitude) && !Double.isNaN(latitude);
    }
}
