// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.study;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String gone;
    public static String gone_remedy;
    public static String planReturns;
    public static String markSent;
    public static String markReminded;
    public static String markNothing;
    public static String markRefused;
    public static String markClean;
    public static String receiveReturn;
    public static String acceptRepair;
    public static String rejectRepair;
    public static String rejectRepairs;
    public static String undoRepair;
    public static String runRules;
    public static String noFacility;
    public static String noFacility_remedy;
    public static String storeRules;
    public static String userRulesUnreadable;
    public static String userRulesUnreadable_remedy;
    public static String rulesUnreadable;
    public static String rulesUnreadable_remedy;
    public static String notApplied;
    public static String notApplied_remedy;

    static {
        NLS.initializeMessages("org.triangula.register.study.messages", Messages.class);
    }

    private Messages() {
    }
}
