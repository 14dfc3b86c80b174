// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.input;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String allOutside;
    public static String catchments_ambiguous;
    public static String catchments_area;
    public static String catchments_columns;
    public static String catchments_empty;
    public static String catchments_facility;
    public static String cell;
    public static String degrees;
    public static String emptyCell;
    public static String emptyFile;
    public static String facilities;
    public static String facilityWithoutType;
    public static String lineDays;
    public static String lineEvery;
    public static String lineMinutes;
    public static String lineOneStop;
    public static String missingColumn;
    public static String missingColumns;
    public static String noFacility;
    public static String noFacilityAtAll;
    public static String noFile;
    public static String noLine;
    public static String noNumber;
    public static String noOrigin;
    public static String noOriginAtAll;
    public static String noParameters;
    public static String noTime;
    public static String notUtf8;
    public static String origins;
    public static String parameterNoDate;
    public static String parameterNoNumber;
    public static String parametersNoJson;
    public static String referenceMinutes;
    public static String referenceOrigin;
    public static String referenceTable;
    public static String sameId;
    public static String swapped;
    public static String tooManyRows;
    public static String unknownParameter;
    public static String unreadable;

    static {
        initializeMessages("org.triangula.reachability.input.messages", Messages.class);
    }

    private Messages() {
    }

    /** Fills in what a text says about. */
    static String with(String text, Object... values) {
        return bind(text, values);
    }
}
