// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.geocode;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address whose place is sought, as somebody wrote it. Parts that are not known are empty.
 *
 * @param street street, without house number
 * @param houseNumber house number
 * @param postalCode postal code
 * @param town town, with or without part
 */
public record AddressQuery(String street, String houseNumber, String postalCode, String town) {

    private static final Pattern STREET_AND_NUMBER =
        Pattern.compile("(.*?[^\\d\\s,].*?)[\\s,]+(\\d{1,4}\\s?\\p{L}?(?:\\s*[-–/+]\\s*\\d{1,4}\\s?\\p{L}?)?)");

    /** Drops blanks at the ends and splits a house number from the street where it has no cell of its own. */
    public AddressQuery {
        street = street.strip();
        houseNumber = houseNumber.strip();
        postalCode = postalCode.strip();
        town = town.strip();
        Matcher both = STREET_AND_NUMBER.matcher(street);
        if (houseNumber.isEmpty() && both.matches()) {
            street = both.group(1).strip();
            houseNumber = both.group(2).strip();
        }
        if (postalCode.matches("\\d{4}")) {
            postalCode = "0" + postalCode;
        }
    }
}
