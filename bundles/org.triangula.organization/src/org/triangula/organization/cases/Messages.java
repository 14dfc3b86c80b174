// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.cases;

import org.eclipse.osgi.util.NLS;

/** Texts about cases. */
final class Messages extends NLS {

    public static String areaIn;
    public static String areaKind;
    public static String bringIn;
    public static String byCalibration;
    public static String byThresholds;
    public static String caseName;
    public static String casesOfStudy;
    public static String enterTypology;
    public static String judge;
    public static String judgeGone;
    public static String judgeGoneRemedy;
    public static String judgeReason;
    public static String judgeReasonRemedy;
    public static String line;
    public static String tableEmpty;
    public static String tableHeadings;
    public static String tableRemedy;
    public static String tableRow;
    public static String tableTwice;
    public static String tableUnreadable;
    public static String tableUnreadableRemedy;
    public static String takeBack;
    public static String typologyImported;

    static {
        NLS.initializeMessages("org.triangula.organization.cases.messages", Messages.class);
    }

    private Messages() {
    }
}
