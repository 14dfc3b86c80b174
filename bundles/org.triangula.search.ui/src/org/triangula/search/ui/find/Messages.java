// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.ui.find;

import org.eclipse.osgi.util.NLS;

/** Texts that users see. */
public final class Messages extends NLS {

    /** How the text is searched. */
    public static String Mode;
    /** Words. */
    public static String Mode_words;
    /** Plain text. */
    public static String Mode_plain;
    /** Regular expression. */
    public static String Mode_expression;
    /** Transcript marks. */
    public static String Mode_marks;
    /** All kinds of marks. */
    public static String Marks_all;
    /** Words, AND, OR, NOT, NEAR/5, "exact words", wildcard (?). */
    public static String Hint_words;
    /** Any characters. */
    public static String Hint_plain;
    /** Regular expression, applied to each paragraph. */
    public static String Hint_expression;
    /** Words side by side must occur together. AND, OR, NOT, NEAR/5 and parentheses combine them. "In . */
    public static String Syntax;
    /** andAll forms. */
    public static String Stems;
    /** Finds all forms of a word: Landkreis, Landkreise, Landkreises. */
    public static String Stems_tip;
    /** andCase. */
    public static String Case;
    /** Upper and lower case must be equal. */
    public static String Case_tip;
    /** andWhole words. */
    public static String Whole;
    /** The text must not be a part of a longer word. */
    public static String Whole_tip;
    /** In what several words must be together. */
    public static String Within;
    /** Same paragraph. */
    public static String Within_paragraph;
    /** Same sentence. */
    public static String Within_sentence;
    /** Same speaker turn. */
    public static String Within_turn;
    /** Same document. */
    public static String Within_document;
    /** Words apart at most. */
    public static String Within_words;
    /** How many words the outermost may be apart. */
    public static String Distance;
    /** Documents that are searched. */
    public static String Where;
    /** All documents. */
    public static String Where_all;
    /** Active documents (…). */
    public static String Where_active;
    /** Group. */
    public static String Where_group;
    /** Kind. */
    public static String Where_kind;
    /** Speakers whose words are searched. */
    public static String Who;
    /** All speakers. */
    public static String Who_all;
    /** Speaker. */
    public static String Who_one;
    /** Coded or uncoded text. */
    public static String Coverage;
    /** All text. */
    public static String Coverage_any;
    /** Coded text. */
    public static String Coverage_coded;
    /** Uncoded text. */
    public static String Coverage_uncoded;
    /** Coded with active codes (…). */
    public static String Coverage_coded_active;
    /** Not coded with active codes (…). */
    public static String Coverage_uncoded_active;
    /** Document. */
    public static String Column_document;
    /** Par. */
    public static String Column_paragraph;
    /** Who. */
    public static String Column_speaker;
    /** Before. */
    public static String Column_left;
    /** Found. */
    public static String Column_found;
    /** After. */
    public static String Column_right;
    /** Click to sort by this context. */
    public static String Column_sort;
    /** Hits. */
    public static String Column_hits;
    /** Already there. */
    public static String Column_state;
    /** Passage. */
    public static String Column_passage;
    /** All (… documents). */
    public static String Counts_all;
    /** Hits per document; choose one to see only its hits. */
    public static String Counts_tip;
    /** The texts are being prepared for search. */
    public static String Title_reading;
    /** Type what you are looking for. */
    public static String Title_nothing;
    /** … hits in … of … documents. */
    public static String Title_found;
    /** …. Searched: … documents, … paragraphs. */
    public static String Title_base;
    /** Searching texts. */
    public static String Searching;
    /** Sorting hits. */
    public static String Sorting;
    /** Here you search in all texts of a study. Open a study first. */
    public static String Empty_study;
    /** Here you search in the texts of the study. It has none yet. */
    public static String Empty_texts;
    /** andImport texts. */
    public static String Empty_import;
    /** Show in document. */
    public static String Action_jump;
    /** Copy. */
    public static String Action_copy;
    /** Export hits. */
    public static String Action_export;
    /** There are no hits to be exported. */
    public static String Export_nothing;
    /** Hits. */
    public static String Export_name;
    /** Autocode hits. */
    public static String Autocode;
    /** Shows below what would be coded automatically. */
    public static String Autocode_tip;
    /** Choose candode. */
    public static String Autocode_choose;
    /** Codes that the passages get; choose again to add or take away. */
    public static String Autocode_choose_tip;
    /** Code for what was found. */
    public static String Autocode_choose_title;
    /** Type the name of a code. */
    public static String Autocode_choose_hint;
    /** New code “…”. */
    public static String Autocode_create;
    /** Code … andpassages. */
    public static String Autocode_apply;
    /** Code andpassages. */
    public static String Autocode_apply_none;
    /** Gives the codes to all checked passages, as one step that can be undone. */
    public static String Autocode_apply_tip;
    /** All/andnone. */
    public static String Autocode_toggle;
    /** Checks all passages or none. */
    public static String Autocode_toggle_tip;
    /** Candlose. */
    public static String Autocode_close;
    /** … passages with … hits; already coded …, inside coded passages. */
    public static String Autocode_counts;
    /** Several hits in one unit are one passage. Already coded: you gave these codes to exactly this p. */
    public static String Autocode_counts_tip;
    /** Unit. */
    public static String Unit;
    /** Sentence. */
    public static String Unit_sentence;
    /** Paragraph. */
    public static String Unit_paragraph;
    /** Hit. */
    public static String Unit_hit;
    /** Speaker turn. */
    public static String Unit_turn;
    /** new. */
    public static String State_new;
    /** already coded. */
    public static String State_coded;
    /** inside a coded passage. */
    public static String State_covered;

    static {
        NLS.initializeMessages("org.triangula.search.ui.find.messages", Messages.class);
    }

    private Messages() {
    }
}
