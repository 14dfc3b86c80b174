// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String catchment_assignments;
    public static String catchment_noHeadings;
    public static String catchment_noHeadings_remedy;
    public static String badCoordinate;
    public static String badDate;
    public static String badPostalCode;
    public static String damagedCsv;
    public static String damagedCsv_remedy;
    public static String damagedOld;
    public static String damagedOld_remedy;
    public static String damagedPart;
    public static String damagedPart_remedy;
    public static String doubleRow;
    public static String entities;
    public static String entities_remedy;
    public static String errorCell;
    public static String exchanged;
    public static String formulas;
    public static String formulaWithoutValue;
    public static String halfCoordinate;
    public static String hiddenSheet;
    public static String kind_facilities;
    public static String label;
    public static String lostDetails;
    public static String mergedCells;
    public static String moreFindings;
    public static String newType;
    public static String noHeadings;
    public static String noHeadings_remedy;
    public static String noName;
    public static String noNumber;
    public static String notes_cut;
    public static String notes_cut_value;
    public static String notes_name;
    public static String notes_sheet;
    public static String notes_title;
    public static String notes_value;
    public static String noWorkbook;
    public static String noWorkbook_remedy;
    public static String oldDatum;
    public static String oldExcel;
    public static String oldExcel_remedy;
    public static String otherColumns;
    public static String otherSheet;
    public static String place_cell;
    public static String place_line;
    public static String place_row;
    public static String place_sheet;
    public static String place_wholeLine;
    public static String point_noCoordinates;
    public static String point_noType;
    public static String point_remedy;
    public static String point_sameId;
    public static String sheet_notes;
    public static String sheet_table;
    public static String shortPostalCode;
    public static String tooMany_remedy;
    public static String tooManyCells;
    public static String tooManyRows;
    public static String tooManyTexts;
    public static String unknownArea;
    public static String unknownLevel;
    public static String unknownPublication;
    public static String unpublishable;
    public static String unwritable;
    public static String unwritable_remedy;
    public static String mixedEncodings;

    static {
        NLS.initializeMessages("org.triangula.exchange.spreadsheet.messages", Messages.class);
    }

    private Messages() {
    }
}
