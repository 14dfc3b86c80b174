// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.compare;

import org.eclipse.osgi.util.NLS;

/** Texts of the comparison. */
final class Messages extends NLS {

    public static String allAdministrations;
    public static String alone;
    public static String asStaff;
    public static String attached;
    public static String baseCases;
    public static String baseTime;
    public static String byKey;
    public static String byName;
    public static String byTask;
    public static String carriers;
    public static String comparing;
    public static String filter;
    public static String firstArea;
    public static String firstChart;
    public static String firstDay;
    public static String fit;
    public static String follow;
    public static String inLine;
    public static String left;
    public static String level;
    public static String line;
    public static String listOfDifferences;
    public static String matching;
    public static String noDifferences;
    public static String notKnown;
    public static String noUnits;
    public static String onlyLeft;
    public static String onlyRight;
    public static String onlyThese;
    public static String otherSeat;
    public static String project;
    public static String rank;
    public static String reason;
    public static String right;
    public static String saveCharts;
    public static String saveTable;
    public static String secondArea;
    public static String secondChart;
    public static String secondDay;
    public static String summary;
    public static String summarySeats;
    public static String title;
    public static String today;
    public static String together;
    public static String unit;
    public static String unitOnlyLeft;
    public static String unitOnlyRight;
    public static String what;
    public static String zoomIn;
    public static String zoomOut;

    static {
        NLS.initializeMessages("org.triangula.organization.ui.compare.messages", Messages.class);
    }

    private Messages() {
    }
}
