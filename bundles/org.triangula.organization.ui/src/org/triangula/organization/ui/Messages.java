// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String allAdministrations;
    public static String area;
    public static String chart;
    public static String chartText;
    public static String chooseSuperior;
    public static String compare;
    public static String copyOutline;
    public static String date;
    public static String differences;
    public static String differencesComputed;
    public static String fit;
    public static String fold;
    public static String fullTime;
    public static String measuring;
    public static String moreChanges;
    public static String moreRemarks;
    public static String moveAsStaff;
    public static String moveFrom;
    public static String moveReason;
    public static String moveTitle;
    public static String moveTo;
    public static String moveWhat;
    public static String noDifference;
    public static String noMeasures;
    public static String noStudyForText;
    public static String noTask;
    public static String notationHint;
    public static String nothingEarlier;
    public static String notWritten;
    public static String notWrittenRemedy;
    public static String noUnits;
    public static String openText;
    public static String outline;
    public static String readingText;
    public static String remark;
    public static String saveChart;
    public static String saveTable;
    public static String saveText;
    public static String staffUnit;
    public static String textFile;
    public static String textSaved;
    public static String today;
    public static String zoomIn;
    public static String zoomOut;

    static {
        initializeMessages("org.triangula.organization.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
