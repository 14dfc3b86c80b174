// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.words;

import org.eclipse.osgi.util.NLS;

/** Texts that users see. */
public final class Messages extends NLS {

    /** Progress: words are counted. */
    public static String Counting;
    /** Name of the portion of everything. */
    public static String Portion_all;
    /** Documents without group. */
    public static String Portion_no_group;
    /** Documents without value. */
    public static String Portion_no_value;
    /** Name of the vocabulary. */
    public static String Vocabulary_stop_words;
    /** Name of the vocabulary. */
    public static String Vocabulary_dictionary;
    /** Label. */
    public static String Operation_stop_add;
    /** Label. */
    public static String Operation_stop_remove;
    /** Label. */
    public static String Operation_dictionary;
    /** Problem. */
    public static String Problem_category_name;
    /** Problem. */
    public static String Problem_category_twice;
    /** Remedy for both. */
    public static String Problem_category_name_remedy;
    /** Tooltip of a word in the cloud. */
    public static String Cloud_word;
    /** What size and colour of words stand for. */
    public static String Cloud_legend;
    /** Words without room. */
    public static String Cloud_left_out;
    /** Description of the cloud. */
    public static String Cloud_description;
    /** Heading. */
    public static String Column_word;
    /** Heading. */
    public static String Column_total;
    /** Description. */
    public static String Column_total_description;
    /** Heading. */
    public static String Column_share;
    /** Description. */
    public static String Column_share_description;
    /** Heading. */
    public static String Column_documents;
    /** Heading. */
    public static String Column_portion;
    /** Heading. */
    public static String Column_tokens;
    /** Heading. */
    public static String Column_types;
    /** Heading. */
    public static String Column_ratio;
    /** Description. */
    public static String Column_ratio_description;
    /** Heading. */
    public static String Column_guiraud;
    /** Description. */
    public static String Column_guiraud_description;
    /** Heading. */
    public static String Column_once;
    /** Description. */
    public static String Column_once_description;
    /** Heading. */
    public static String Column_combination;
    /** Heading. */
    public static String Column_length;
    /** Heading. */
    public static String Column_category;
    /** Heading. */
    public static String Column_entries;
    /** Heading. */
    public static String Column_document;
    /** Heading. */
    public static String Column_paragraph;
    /** Heading. */
    public static String Column_speaker;
    /** Heading. */
    public static String Column_time;
    /** Heading. */
    public static String Column_left;
    /** Heading. */
    public static String Column_found;
    /** Heading. */
    public static String Column_right;
    /** Heading. */
    public static String Column_hits;
    /** Heading. */
    public static String Column_per_thousand;
    /** Description. */
    public static String Column_per_thousand_description;
    /** Row with the base. */
    public static String Row_words;
    /** Title. */
    public static String Table_frequencies;
    /** Title. */
    public static String Table_figures;
    /** Title. */
    public static String Table_combinations;
    /** Title. */
    public static String Table_dictionary;
    /** Title. */
    public static String Table_keywords;
    /** Title. */
    public static String Table_by_document;
    /** Name of a note. */
    public static String Note_base;
    /** Base. */
    public static String Note_words;
    /** Base. */
    public static String Note_searched;
    /** Name of a note. */
    public static String Note_query;
    /** Name of a note. */
    public static String Note_unit;
    /** Value of a note. */
    public static String Note_stems;
    /** Value of a note. */
    public static String Note_forms;
    /** Name of a note. */
    public static String Note_length;
    /** Name of a note. */
    public static String Note_stop;
    /** Name of a note. */
    public static String Note_numbers;
    /** Name of a note. */
    public static String Note_marks;
    /** Yes. */
    public static String Yes;
    /** No. */
    public static String No;

    static {
        NLS.initializeMessages("org.triangula.search.words.messages", Messages.class);
    }

    private Messages() {
    }
}
