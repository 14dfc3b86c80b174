// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui;

import org.eclipse.osgi.util.NLS;

    /**
     * Texts of the views and editors of coding, in the language of the user; {0} and so on are said in the
     * properties.
     */
public final class Messages extends NLS {

    /** Enter: take · ↑ ↓: choose · Esc: close. */
    public static String Popup_keys;
    /** The keys where several may be chosen. */
    public static String Popup_keysSeveral;
    /** Ctrl+Enter: keep and close · Esc: discard. */
    public static String Note_keys;
    /** Title. */
    public static String Note_title;
    /** Text. */
    public static String Note_text;
    /** Weight {0}. */
    public static String Weight;
    /** Select a passage of the text first. */
    public static String SelectFirst;
    /** No code has the key {0} yet. Keys are set in the code tree; without, they stand for the codes used last. */
    public static String NoCodeOfKey;
    /** Code segment. */
    public static String QuickCode_title;
    /** Type the name of a code. */
    public static String QuickCode_hint;
    /** New code “{0}”. */
    public static String QuickCode_create;
    /** Memo. */
    public static String Memo_heading;
    /** Comment on the coding. */
    public static String Comment_heading;
    /** Link segment to. */
    public static String Link_title;
    /** Type the name of a facility, area or actor. */
    public static String Link_hint;
    /** The passage. */
    public static String Link_kind;
    /** Code… – Enter. */
    public static String Menu_quickCode;
    /** Code with. */
    public static String Menu_recent;
    /** Code again – Ctrl+Shift+K. */
    public static String Menu_again;
    /** Code in vivo – Ctrl+I. */
    public static String Menu_inVivo;
    /** Link to… – Ctrl+L. */
    public static String Menu_link;
    /** Show “{0}”. */
    public static String Menu_showLinked;
    /** Remove link to “{0}”. */
    public static String Menu_unlink;
    /** Memo. */
    public static String Menu_memo;
    /** Copy – Ctrl+C. */
    public static String Menu_copy;
    /** Remove coding “{0}” – Del. */
    public static String Menu_remove;
    /** Weight. */
    public static String Menu_weight;
    /** None. */
    public static String Menu_noWeight;
    /** Comment. */
    public static String Menu_comment;
    /** Tint all coded passages. */
    public static String Header_highlight;
    /** Smaller text (Ctrl+−). */
    public static String Header_smaller;
    /** Size of the text; click for 100 % (Ctrl+0). */
    public static String Header_zoom;
    /** Larger text (Ctrl++). */
    public static String Header_larger;
    /** Codings: {0} · Codes: {1}. */
    public static String Header_counts;
    /** Not coded yet: select a passage and press Enter. */
    public static String Header_uncoded;
    /** This document is not in the study any more. */
    public static String Header_missing;
    /** Text of the document. */
    public static String Editor_accessible;
    /** Choose codes, documents, areas, facilities or actors anywhere to read their segments here. */
    public static String Segments_choose;
    /** There are no segments for this selection yet. */
    public static String Segments_none;
    /** Filter segments. */
    public static String Segments_filter;
    /** Retrieved segments. */
    public static String Segments_accessible;
    /** {0} – segments: {1}, documents: {2}. */
    public static String Segments_title;
    /** {0} shown of {1} found; codings of the study: {2}. */
    public static String Segments_base;
    /** With codes below. */
    public static String Segments_subcodes;
    /** Keep these segments. */
    public static String Segments_pin;
    /** Copy with citation. */
    public static String Segments_copy;
    /** Show in document. */
    public static String Segments_jump;
    /** Remove coding. */
    public static String Segments_remove;
    /** Retrieving segments. */
    public static String Segments_job;

    static {
        NLS.initializeMessages("org.triangula.coding.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
