// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.study;

import java.util.LinkedHashMap;
import java.util.Map;

import org.triangula.model.Element;
import org.triangula.model.places.Area;
import org.triangula.model.places.Facility;

/**
 * What is known about places as texts by key: for names on the map, for filters, and as the columns of what leaves it.
 * The study's own properties follow under their own keys.
 */
public final class PlaceFields {

    /** Key of the name. */
    public static final String NAME = "name";
    /** Key of the column that says whether a facility may be published. */
    public static final String PUBLISHABLE = "publishable";

    private PlaceFields() {
    }

    /**
     * The fields of a facility.
     *
     * @param facility the facility
     * @return values by key without those that are missing
     */
    public static Map<String, String> of(Facility facility) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, NAME, facility.getName());
        put(fields, "type", TermKey.of(facility.getType()));
        put(fields, "street", facility.getStreet());
        put(fields, "house_number", facility.getHouseNumber());
        put(fields, "postal_code", facility.getPostalCode());
        put(fields, "town", facility.getTown());
        put(fields, "operator", facility.getOperator() == null ? null : facility.getOperator().getName());
        put(fields, "level", facility.getLevel() == null ? null : facility.getLevel().getLiteral());
        put(fields, "reference_date", facility.getReferenceDate());
        put(fields, "coordinate_origin",
                facility.getCoordinateOrigin() == null ? null : facility.getCoordinateOrigin().getLiteral());
        put(fields, PUBLISHABLE, String.valueOf(facility.isPublishable()));
        addProperties(fields, facility);
        return fields;
    }

    /**
     * The fields of an area.
     *
     * @param area the area
     * @return values by key without those that are missing
     */
    public static Map<String, String> of(Area area) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, NAME, area.getName());
        put(fields, "short_name", area.getShortName());
        put(fields, "kind", TermKey.of(area.getKind()));
        put(fields, "key", area.getOfficialKey());
        put(fields, "vintage", area.getKeyVintage());
        addProperties(fields, area);
        return fields;
    }

    private static void put(Map<String, String> fields, String key, Object value) {
        if (value != null && !value.toString().isBlank()) {
            fields.put(key, value.toString());
        }
    }

    private static void addProperties(Map<String, String> fields, Element element) {
        element.getProperties().stream().filter(property -> property.getKey() != null && property.getValue() != null)
                .forEach(property -> fields.putIfAbsent(property.getKey(), property.getValue()));
    }
}
