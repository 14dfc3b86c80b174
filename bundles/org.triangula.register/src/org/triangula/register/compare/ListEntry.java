// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.compare;

import java.util.Map;

/**
 * A facility in one of two lists.
 *
 * @param id identity of a facility of the study, or the place in a file
 * @param values texts by field, see {@link org.triangula.register.table.AddressField}
 */
public record ListEntry(String id, Map<String, String> values) {

    /** Copies the values. */
    public ListEntry {
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
}
