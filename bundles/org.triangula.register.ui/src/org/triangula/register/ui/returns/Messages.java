// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.ui.returns;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String empty;
    public static String filter;
    public static String list;
    public static String summary;
    public static String summary_tip;
    public static String column_recipient;
    public static String column_type;
    public static String column_state;
    public static String column_due;
    public static String column_overdue;
    public static String column_overdue_tip;
    public static String column_sent;
    public static String column_received;
    public static String column_rows;
    public static String column_rows_tip;
    public static String column_repaired;
    public static String column_repaired_tip;
    public static String column_open;
    public static String column_open_tip;
    public static String plan;
    public static String plan_button;
    public static String plan_title;
    public static String plan_areas;
    public static String plan_types;
    public static String plan_all;
    public static String plan_reference;
    public static String plan_due;
    public static String plan_count;
    public static String plan_badDay;
    public static String plan_do;
    public static String cancel;
    public static String templates;
    public static String templates_folder;
    public static String templates_job;
    public static String templates_done;
    public static String receive;
    public static String receive_job;
    public static String receive_whose;
    public static String export;
    public static String export_done;
    public static String mark_sent;
    public static String mark_reminded;
    public static String mark_nothing;
    public static String mark_refused;
    public static String mark_clean;
    public static String chooseFirst;
    public static String unwritable;
    public static String unwritable_remedy;

    static {
        NLS.initializeMessages("org.triangula.register.ui.returns.messages", Messages.class);
    }

    private Messages() {
    }
}
