// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.study;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String changed;
    public static String changed_remedy;
    public static String code_cut;
    public static String code_unused;
    public static String document_ambiguous;
    public static String document_cut;
    public static String document_missing;
    public static String document_notRebuilt;
    public static String document_partial;
    public static String document_rebuilt;
    public static String document_several;
    public static String document_unknown;
    public static String field_memoOnCode;
    public static String findings_more;
    public static String kind_codes;
    public static String kind_documents;
    public static String kind_memos;
    public static String kind_paraphrases;
    public static String kind_review;
    public static String kind_segments;
    public static String kind_summaries;
    public static String kind_values;
    public static String kind_variables;
    public static String label;
    public static String lost_categories;
    public static String lost_codeAuthors;
    public static String lost_documentAuthors;
    public static String lost_documentCounts;
    public static String lost_examples;
    public static String lost_frequencies;
    public static String lost_modified;
    public static String lost_paraphraseAuthors;
    public static String memo_definition;
    public static String memo_untitled;
    public static String note_area;
    public static String note_colours;
    public static String note_inferred;
    public static String option_rebuild;
    public static String option_rebuild_tip;
    public static String partial_description;
    public static String partial_memo;
    public static String partial_memo_text;
    public static String place_paragraph;
    public static String reason_known;
    public static String reason_missing;
    public static String reason_several;
    public static String reason_weak;
    public static String review_back;
    public static String review_gone;
    public static String review_gone_remedy;
    public static String review_noDocument;
    public static String review_noDocument_remedy;
    public static String review_outside;
    public static String review_outside_remedy;
    public static String review_paraphrase;
    public static String review_place;
    public static String review_skip;
    public static String review_waiting;
    public static String row_number;

    static {
        NLS.initializeMessages("org.triangula.exchange.maxqda.study.messages", Messages.class);
    }

    private Messages() {
    }
}
