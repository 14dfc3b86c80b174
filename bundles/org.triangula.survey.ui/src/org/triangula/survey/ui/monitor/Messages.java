// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.monitor;

import org.eclipse.osgi.util.NLS;
import org.triangula.model.survey.ResponseStatus;

/** Texts of this package. */
final class Messages extends NLS {

    public static String cancel;
    public static String cell_tip;
    public static String chart;
    public static String chart_base;
    public static String counts_tip;
    public static String dateHint;
    public static String desk;
    public static String desks;
    public static String due;
    public static String empty;
    public static String empty_invite;
    public static String export;
    public static String exportName;
    public static String filter;
    public static String invite;
    public static String invite_do;
    public static String invitedOn;
    public static String noDate;
    public static String noDate_remedy;
    public static String noQuestionnaire;
    public static String noUnits;
    public static String noView;
    public static String nobody;
    public static String open;
    public static String overdue;
    public static String rate;
    public static String remind;
    public static String reminders;
    public static String setState;
    public static String state;
    public static String status_COMPLETE;
    public static String status_DECLINED;
    public static String status_INVITED;
    public static String status_PARTIAL;
    public static String status_REMINDED;
    public static String table;
    public static String topic_tip;
    public static String topicsOfDesk;
    public static String undated;
    public static String unit;
    public static String units;

    static {
        initializeMessages("org.triangula.survey.ui.monitor.messages", Messages.class);
    }

    private Messages() {
    }

    /** How far a response has come. */
    static String status(ResponseStatus status) {
        return switch (status) {
            case INVITED -> status_INVITED;
            case REMINDED -> status_REMINDED;
            case PARTIAL -> status_PARTIAL;
            case COMPLETE -> status_COMPLETE;
            case DECLINED -> status_DECLINED;
        };
    }
}
