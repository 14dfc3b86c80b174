// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import java.util.Map;

import org.triangula.model.places.OfficeLevel;

/**
 * A facility as it stands in a table; what is not there is empty or {@code null}.
 *
 * @param place row of the table, for people
 * @param texts texts by the field's name in {@code facility-columns.properties}
 * @param longitude degrees
 * @param latitude degrees
 * @param coordinateNote from what the coordinates were converted
 * @param level main office or branch
 * @param others texts of further columns by heading
 */
record FacilityRow(String place, Map<String, String> texts, Double longitude, Double latitude, String coordinateNote,
    OfficeLevel level, Map<String, String> others) {

    FacilityRow {
        texts = Map.copyOf(texts);
    }

    /** A text; {@code null} when it is not there. */
    String text(String field) {
        return texts.get(field);
    }

    /** What tells facilities apart that have no identity: name, type and address; coordinates where these lack. */
    String key() {
        StringBuilder key = new StringBuilder();
        for (String field : new String[] {"name", "type", "street", "houseNumber", "postalCode", "town"}) {
            key.append(Aliases.normal(texts.getOrDefault(field, ""))).append('|');
        }
        boolean addressed = texts.containsKey("town") || texts.containsKey("postalCode");
        return addressed || longitude == null ? key.toString() : key + "%.5f|%.5f".formatted(longitude, latitude);
    }
}
