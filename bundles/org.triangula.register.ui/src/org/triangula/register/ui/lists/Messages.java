// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.ui.lists;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String empty;
    public static String scope;
    public static String stale;
    public static String hint_reason;
    public static String hint_type;
    public static String compare_button;
    public static String compare;
    public static String types_tip;
    public static String areas_tip;
    public static String kinds_tip;
    public static String allTypes;
    public static String allAreas;
    public static String kind_all;
    public static String kind_matched;
    public static String kind_contradicting;
    public static String kind_first;
    public static String kind_second;
    public static String filter;
    public static String list;
    public static String counts;
    public static String counts_tip;
    public static String column_kind;
    public static String column_first;
    public static String column_second;
    public static String column_differences;
    public static String column_differences_tip;
    public static String column_likeness;
    public static String column_likeness_tip;
    public static String choice_tip;
    public static String reason;
    public static String decide;

    static {
        NLS.initializeMessages("org.triangula.register.ui.lists.messages", Messages.class);
    }

    private Messages() {
    }
}
