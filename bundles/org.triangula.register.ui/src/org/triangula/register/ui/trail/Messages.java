// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.ui.trail;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String empty;
    public static String list;
    public static String title;
    public static String title_tip;
    public static String column_time;
    public static String column_change;
    public static String column_change_tip;
    public static String column_state;
    public static String byRule;
    public static String column_time_tip;
    public static String details_choose;
    public static String details_rule;
    public static String details_place;
    public static String details_decided;
    public static String undo;
    public static String undo_resting;

    static {
        NLS.initializeMessages("org.triangula.register.ui.trail.messages", Messages.class);
    }

    private Messages() {
    }
}
