// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.study;

import java.util.Map;

import org.triangula.exchange.spreadsheet.Aliases;
import org.triangula.register.table.AddressField;

/** What makes two rows the same facility: name and address without spelling conventions. */
public final class FacilityKey {

    private FacilityKey() {
    }

    /**
     * The key of a row or a facility.
     *
     * @param values texts by {@link AddressField}
     * @return equal for the same name, street, number and town; without a street the coordinates count
     */
    public static String of(Map<String, String> values) {
        String street = plain(values, AddressField.STREET);
        String place = street.isEmpty() ? rounded(values, AddressField.X) + "|" + rounded(values, AddressField.Y)
            : street + "|" + plain(values, AddressField.HOUSE_NUMBER);
        return plain(values, AddressField.NAME) + "|" + place + "|" + plain(values, AddressField.TOWN);
    }

    private static String plain(Map<String, String> values, String field) {
        return Aliases.normal(values.getOrDefault(field, ""));
    }

    /** Four decimals of a degree are some ten metres. */
    private static String rounded(Map<String, String> values, String field) {
        String text = values.getOrDefault(field, "");
        return text.matches("\\d+\\.\\d{4,}") ? text.substring(0, text.indexOf('.') + 5) : text;
    }
}
