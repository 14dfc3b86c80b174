// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.ui.findings;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String empty;
    public static String check_button;
    public static String check;
    public static String runRules;
    public static String rules;
    public static String rules_title;
    public static String rules_about;
    public static String rules_store;
    public static String cancel;
    public static String filter;
    public static String list;
    public static String scope_open;
    public static String scope_sure;
    public static String scope_decided;
    public static String scope_all;
    public static String allTables;
    public static String count;
    public static String countOf;
    public static String count_tip;
    public static String column_severity;
    public static String column_state;
    public static String column_place;
    public static String column_place_tip;
    public static String column_facility;
    public static String column_reason;
    public static String column_change;
    public static String column_change_tip;
    public static String column_candidates;
    public static String column_candidates_tip;
    public static String details_choose;
    public static String details_address;
    public static String details_field;
    public static String details_before;
    public static String details_before_tip;
    public static String details_after;
    public static String details_after_tip;
    public static String details_candidates;
    public static String details_candidates_tip;
    public static String details_value;
    public static String details_note;
    public static String accept;
    public static String accept_tip;
    public static String settle;
    public static String reject;
    public static String reject_tip;
    public static String undo;
    public static String undo_tip;
    public static String field_addressRole;

    static {
        NLS.initializeMessages("org.triangula.register.ui.findings.messages", Messages.class);
    }

    private Messages() {
    }
}
