// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.ui.words;

import org.eclipse.osgi.util.NLS;

/** Texts that users see. */
public final class Messages extends NLS {

    /** Documents whose words are counted. */
    public static String Documents;
    /** All documents. */
    public static String Documents_all;
    /** Active documents (…). */
    public static String Documents_active;
    /** Into which parts the counts are divided. */
    public static String Divide;
    /** All together. */
    public static String Divide_not;
    /** By document. */
    public static String Divide_document;
    /** By group. */
    public static String Divide_group;
    /** Text of active codes. */
    public static String Divide_code;
    /** By. */
    public static String Divide_variable;
    /** andForms together. */
    public static String Stems;
    /** Counts all forms of a word together: Landkreis, Landkreise, Landkreises. */
    public static String Stems_tip;
    /** Without stop andwords. */
    public static String Stop;
    /** Leaves out words that say little by themselves, as the, and, ja, also. */
    public static String Stop_tip;
    /** Nandumbers. */
    public static String Numbers;
    /** Counts words that begin with a digit, too. */
    public static String Numbers_tip;
    /** Letters, at least. */
    public static String Length;
    /** Shorter words are not listed. */
    public static String Length_tip;
    /** Frequencies. */
    public static String Tab_frequencies;
    /** Combinations. */
    public static String Tab_combinations;
    /** Dictionary. */
    public static String Tab_dictionary;
    /** Word cloud. */
    public static String Tab_cloud;
    /** Filter words. */
    public static String Filter_words;
    /** Filter parts. */
    public static String Filter_parts;
    /** Filter combinations. */
    public static String Filter_combinations;
    /** Filter categories. */
    public static String Filter_categories;
    /** Words from. */
    public static String Combination_from;
    /** to. */
    public static String Combination_to;
    /** used at least. */
    public static String Combination_least;
    /** … different words listed, base: … words. */
    public static String Base_frequencies;
    /** … combinations, base: … words. */
    public static String Base_combinations;
    /** … categories; a double click shows the hits of one. */
    public static String Base_dictionary;
    /** The texts are being prepared. */
    public static String Preparing;
    /** Counting words. */
    public static String Counting;
    /** Most frequent words. */
    public static String Cloud_title;
    /** Here you count the words of all texts of a study. Open a study first. */
    public static String Empty_study;
    /** Here you count the words of the study. It has no texts yet. */
    public static String Empty_texts;
    /** andImport texts. */
    public static String Empty_import;
    /** No text is chosen: activate documents or codes, or choose all documents. */
    public static String Empty_active;
    /** Show in context. */
    public static String Action_show;
    /** In-vivo code from word. */
    public static String Action_in_vivo;
    /** Add to stop words. */
    public static String Action_stop;
    /** No longer counted. */
    public static String Stop_added;
    /** Stop words of the study. */
    public static String Stop_edit;
    /** Words that are not counted in this study, one on a line. They are added to the supplied lists. */
    public static String Stop_explain;
    /** Escape closes and stores. */
    public static String Stop_keys;
    /** Export. */
    public static String Export;
    /** There is nothing to be exported. */
    public static String Export_nothing;
    /** Categories of the dictionary. */
    public static String Dictionary_categories;
    /** andNew category. */
    public static String Dictionary_new;
    /** andDelete. */
    public static String Dictionary_delete;
    /** Name. */
    public static String Dictionary_name;
    /** Words, one on a line;  and ? are wildcards, in quotation marks only this form counts. */
    public static String Dictionary_entries;
    /** Words, one on a line. */
    public static String Dictionary_entries_short;
    /** New category. */
    public static String Dictionary_new_name;
    /** … deleted. */
    public static String Dictionary_deleted;

    static {
        NLS.initializeMessages("org.triangula.search.ui.words.messages", Messages.class);
    }

    private Messages() {
    }
}
