// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import org.eclipse.osgi.util.NLS;

/** Texts of correcting, listening and of the tools of the document editor; {0} and so on are said in the properties. */
final class EditorMessages extends NLS {

    /** Select a passage of the text first. */
    public static String SelectPassage;
    /** Click the stripe of a coding first. */
    public static String SelectCoding;
    /** Close (Esc). */
    public static String Panel_close;
    /** Speakers: read one, jump from turn to turn (Alt+Page Down, Alt+Page Up). */
    public static String Header_speakers;
    /** Recording: listen beside the text (F4). */
    public static String Header_recording;
    /** Find and replace (Ctrl+F). */
    public static String Header_find;
    /** Correct the text (F2); codings move along. */
    public static String Header_correct;
    /** Propose corrections of place names and job titles. */
    public static String Header_proposals;
    /** Earlier versions of this text. */
    public static String Header_history;
    /** Correcting: what you type changes the text, codings move along. Enter: take over · …. */
    public static String Correction_banner;
    /** Corrected while reading. */
    public static String Correction_reason;
    /** Reason. */
    public static String Correction_reasonHint;
    /** Why you correct; it is kept with the earlier version of the text. */
    public static String Correction_reasonTip;
    /** Remove these segments. */
    public static String Correction_remove;
    /** Take back what was typed. */
    public static String Correction_discard;
    /** Done. */
    public static String Correction_done;
    /** Segments would lose all their words. */
    public static String Correction_question;
    /** This deletes all words of coded segments ({0}): {1}. Remove them? Ctrl+Z brings them back. */
    public static String Correction_emptied;
    /** A deletion that would have left coded segments without words was not done. */
    public static String Correction_leftOut;
    /** The text was changed elsewhere while you typed. What you typed is on the clipboard. */
    public static String Correction_conflict;
    /** This text can only be read now. */
    public static String Correction_readOnly;
    /** Find. */
    public static String Find_wanted;
    /** Replace with. */
    public static String Find_replacement;
    /** Previous place. */
    public static String Find_previous;
    /** Next place (Enter). */
    public static String Find_next;
    /** Match case. */
    public static String Find_case;
    /** Whole words. */
    public static String Find_words;
    /** Regular expression. */
    public static String Find_expression;
    /** Replace. */
    public static String Find_replace;
    /** Replace the selected place and go to the next. */
    public static String Find_replaceTip;
    /** Replace all. */
    public static String Find_replaceAll;
    /** Replace all places of this document in one step that can be undone. */
    public static String Find_replaceAllTip;
    /** Places: {0}. */
    public static String Find_count;
    /** Place {0} of {1}. */
    public static String Find_place;
    /** Replaced: {0}. */
    public static String Find_replaced;
    /** Find and replace: {0} → {1}. */
    public static String Find_reason;
    /** Looking for misheard names and titles…. */
    public static String Proposals_looking;
    /** No word looks like a misheard place or title. Compared with: places of the study, job titles, {0}. */
    public static String Proposals_none;
    /** Proposals: {0}. Compared with: places of the study, job titles, {1}. */
    public static String Proposals_count;
    /** no list of places. */
    public static String Proposals_noGazetteer;
    /** Accept. */
    public static String Proposals_accept;
    /** Accept the selected proposals (Enter). */
    public static String Proposals_acceptTip;
    /** Accept all. */
    public static String Proposals_acceptAll;
    /** Accept all proposals in one step that can be undone. */
    public static String Proposals_acceptAllTip;
    /** List of places…. */
    public static String Proposals_gazetteer;
    /** Choose a text file with one place a line, further spellings behind tabs or semicolons. */
    public static String Proposals_gazetteerTip;
    /** Pos. */
    public static String Proposals_place;
    /** In the text. */
    public static String Proposals_words;
    /** Proposed. */
    public static String Proposals_instead;
    /** What. */
    public static String Proposals_kind;
    /** Context. */
    public static String Proposals_context;
    /** Place. */
    public static String Proposals_isPlace;
    /** Title. */
    public static String Proposals_isTitle;
    /** Misheard: {0}. */
    public static String Proposals_reason;
    /** This text has not been corrected yet. Press F2 to correct it. */
    public static String History_none;
    /** Corrections: {0}. Choose one to see what it changed. */
    public static String History_count;
    /** When. */
    public static String History_when;
    /** Why. */
    public static String History_why;
    /** Comparing versions. */
    public static String History_comparing;
    /** Weight of the coding, 0 (none) to 100. */
    public static String Weight_title;
    /** Enter: take · Esc: close. */
    public static String Weight_keys;
    /** Paraphrase of the passage. */
    public static String Paraphrase_title;
    /** Give the coding another code. */
    public static String Recode_title;
    /** Type the name of a code. */
    public static String Recode_hint;
    /** Highlight passage. */
    public static String Highlight_title;
    /** Type the name of a colour. */
    public static String Highlight_hint;
    /** No colour. */
    public static String Highlight_none;
    /** Paraphrase: {0}. */
    public static String Note_paraphrase;
    /** Comment: {0}. */
    public static String Note_comment;
    /** Memo: {0}. */
    public static String Note_memo;
    /** Highlight…. */
    public static String Menu_marker;
    /** Paraphrase…. */
    public static String Menu_paraphrase;
    /** Other…. */
    public static String Menu_otherWeight;
    /** Recode…. */
    public static String Menu_recode;
    /** Move ends. */
    public static String Menu_ends;
    /** End one word later. */
    public static String Menu_endRight;
    /** End one word earlier. */
    public static String Menu_endLeft;
    /** Start one word earlier. */
    public static String Menu_startLeft;
    /** Start one word later. */
    public static String Menu_startRight;
    /** Correct text. */
    public static String Menu_correct;
    /** Play from here. */
    public static String Menu_playHere;
    /** All speakers. */
    public static String Speaker_all;
    /** {0} (turns: {1}). */
    public static String Speaker_turns;
    /** Play or pause (F4). */
    public static String Audio_play;
    /** Back five seconds (F3). */
    public static String Audio_back;
    /** Speed, without changing the pitch (F6). */
    public static String Audio_speed;
    /** Follow text. */
    public static String Audio_follow;
    /** No recording has been chosen for this document yet. */
    public static String Audio_none;
    /** Choose…. */
    public static String Audio_choose;
    /** Choose the recording of this document. */
    public static String Audio_chooseTip;
    /** Choose recording. */
    public static String Audio_operation;
    /** Open outside. */
    public static String Audio_system;
    /** Open the recording in the player of your system. */
    public static String Audio_systemTip;
    /** Your system has no player for this file. */
    public static String Audio_noPlayer;
    /** {0} · {1}. */
    public static String Audio_time;

    static {
        NLS.initializeMessages("org.triangula.coding.ui.document.messages", EditorMessages.class);
    }

    private EditorMessages() {
    }
}
