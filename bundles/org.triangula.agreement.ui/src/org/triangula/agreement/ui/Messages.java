// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String title;
    public static String noStudy;
    public static String noStudy_remedy;
    public static String export;
    public static String cancel;
    public static String tab_results;
    public static String tab_disagreements;
    public static String tab_disagreements_count;
    public static String empty_reading;
    public static String empty_noStudy;
    public static String empty_oneCoder;
    public static String empty_noDocument;
    public static String empty_bringIn;
    public static String bar_coders;
    public static String bar_documents;
    public static String bar_codes;
    public static String bar_count;
    public static String bar_level;
    public static String bar_threshold;
    public static String bar_threshold_tip;
    public static String bar_subcodes;
    public static String bar_subcodes_tip;
    public static String bar_uncoded;
    public static String bar_uncoded_tip;
    public static String popup_keys;
    public static String popup_filter;
    public static String popup_all;
    public static String popup_none;
    public static String list_filter;
    public static String list_openOnly;
    public static String list_all;
    public static String list_everything;
    public static String list_state;
    public static String list_document;
    public static String list_kind;
    public static String list_first;
    public static String list_second;
    public static String list_overlap;
    public static String list_settled;
    public static String list_open;
    public static String details_none;
    public static String details_choose;
    public static String details_note;
    public static String details_button;
    public static String details_open;
    public static String details_nothing;
    public static String details_heading;
    public static String details_settled;
    public static String details_gone;
    public static String copy_title;
    public static String copy_hint;
    public static String copy_coder;
    public static String copy_blind;
    public static String copy_button;
    public static String copy_done;
    public static String merge_title;
    public static String merge_folder;
    public static String merge_choose;
    public static String merge_hint;
    public static String merge_takeDeletions;
    public static String merge_restore;
    public static String merge_button;
    public static String merge_reading;
    public static String merge_preview;
    public static String merge_done;
    public static String merge_nothing;

    static {
        NLS.initializeMessages("org.triangula.agreement.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
