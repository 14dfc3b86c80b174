// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.responses;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String allTopics;
    public static String allUnits;
    public static String answer;
    public static String counts;
    public static String counts_tip;
    public static String decide;
    public static String decided;
    public static String decidedShort;
    public static String desk;
    public static String desks_tip;
    public static String empty;
    public static String empty_import;
    public static String export;
    public static String exportName;
    public static String filter;
    public static String grid;
    public static String importFile;
    public static String next;
    public static String noCode;
    public static String noCode_remedy;
    public static String noNumber;
    public static String noNumber_remedy;
    public static String none;
    public static String onlyContradictions;
    public static String reason;
    public static String received;
    public static String remove;
    public static String revoke;
    public static String summary;
    public static String topic;
    public static String topics;
    public static String undecided;
    public static String unit;

    static {
        initializeMessages("org.triangula.survey.ui.responses.messages", Messages.class);
    }

    private Messages() {
    }
}
