// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.copies;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String copy_noCoder;
    public static String copy_noCoder_remedy;
    public static String copy_exists;
    public static String copy_inside;
    public static String copy_exists_remedy;
    public static String copy_addCoder;
    public static String copy_blind;
    public static String copy_failed;
    public static String copy_failed_remedy;
    public static String merge_itself;
    public static String merge_other;
    public static String merge_other_remedy;
    public static String merge_unreadable;
    public static String merge_unreadable_remedy;
    public static String merge_fileMissing;
    public static String merge_fileMissing_remedy;
    public static String merge_changed;
    public static String merge_changed_remedy;
    public static String merge_label;
    public static String merge_source;
    public static String conflict_place;
    public static String conflict_boundaries;
    public static String conflict_line;
    public static String conflict_name;
    public static String conflict_reason;
    public static String text_moved;
    public static String text_both;
    public static String text_version;
    public static String kind_documents;
    public static String kind_codes;
    public static String kind_codings;
    public static String kind_selections;
    public static String kind_memos;
    public static String kind_links;
    public static String kind_summaries;
    public static String kind_others;
    public static String find_noBase;
    public static String find_textHere;
    public static String find_textThere;
    public static String find_textBoth;
    public static String find_conflict;
    public static String find_repositioned;
    public static String find_restored;
    public static String find_restoredAsNeeded;
    public static String find_deletedHere;
    public static String find_deletedThere;
    public static String find_deletedBoth;
    public static String find_deletedChanged;
    public static String find_sameName;

    static {
        NLS.initializeMessages("org.triangula.agreement.copies.messages", Messages.class);
    }

    private Messages() {
    }
}
