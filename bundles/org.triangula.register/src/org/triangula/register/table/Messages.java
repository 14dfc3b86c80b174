// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.table;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String place_row;
    public static String place_column;
    public static String noHeadings;
    public static String noHeadings_remedy;
    public static String hiddenSheet;
    public static String hiddenRow;
    public static String hiddenColumn;
    public static String mergedCell;
    public static String severalTables;
    public static String renamedColumn;
    public static String movedColumn;
    public static String extraColumn;
    public static String columnByContent;
    public static String noFacility;

    static {
        NLS.initializeMessages("org.triangula.register.table.messages", Messages.class);
    }

    private Messages() {
    }
}
