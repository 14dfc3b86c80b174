// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.triangula.register.table.AddressFinding;
import org.triangula.register.table.AddressRow;

/**
 * A row after the rules.
 *
 * @param row the row as it came back
 * @param values texts by field after the sure repairs, without empty ones
 * @param findings what the rules found, in their order; sure repairs are in {@code values} already
 */
public record RepairedRow(AddressRow row, Map<String, String> values, List<AddressFinding> findings) {

    /** Copies the collections. */
    public RepairedRow {
        values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
        findings = List.copyOf(findings);
    }

    /**
     * The text of a field after the repairs.
     *
     * @param field one of {@link org.triangula.register.table.AddressField}
     * @return empty when there is none
     */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }
}
