// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.table;

import java.util.List;

/** Names of the fields of a row in an address table; the same as in facility-columns.properties and in rule files. */
public final class AddressField {

    /** Name of the facility. */
    public static final String NAME = "name";
    /** Type of the facility. */
    public static final String TYPE = "type";
    /** Street without house number. */
    public static final String STREET = "street";
    /** House number with its suffix. */
    public static final String HOUSE_NUMBER = "houseNumber";
    /** Street and house number in one cell. */
    public static final String ADDRESS = "address";
    /** Postal code. */
    public static final String POSTAL_CODE = "postalCode";
    /** Postal town. */
    public static final String TOWN = "town";
    /** What the address leaves open. */
    public static final String ADDRESS_NOTE = "addressNote";
    /** District that is responsible. */
    public static final String DISTRICT = "district";
    /** Municipality in which the facility lies. */
    public static final String MUNICIPALITY = "municipality";
    /** Longitude or easting. */
    public static final String X = "x";
    /** Latitude or northing. */
    public static final String Y = "y";
    /** Main office or branch. */
    public static final String LEVEL = "level";
    /** Who runs the facility. */
    public static final String OPERATOR = "operator";
    /** Whether the address is the place of the service or the seat of the operator. */
    public static final String ADDRESS_ROLE = "addressRole";
    /** Day to which the row refers. */
    public static final String REFERENCE_DATE = "referenceDate";
    /** Remark. */
    public static final String NOTE = "note";
    /** Whether the facility may be published. */
    public static final String PUBLISHABLE = "publishable";
    /** Identity in the table. */
    public static final String ID = "id";

    /** The columns of a template in their order. */
    public static final List<String> TEMPLATE = List.of(ID, NAME, OPERATOR, STREET, HOUSE_NUMBER, ADDRESS_NOTE,
        POSTAL_CODE, TOWN, MUNICIPALITY, LEVEL, ADDRESS_ROLE, X, Y, REFERENCE_DATE, PUBLISHABLE, NOTE);

    private AddressField() {
    }
}
