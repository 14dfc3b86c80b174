// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.returns;

import org.eclipse.osgi.util.NLS;

/** Texts that users see. */
final class Messages extends NLS {

    /** Responses to {0} */
    public static String content_responses;
    /** is not read */
    public static String field_ignored;
    /** Key of the record */
    public static String field_key;
    /** {0}: {1} chosen */
    public static String field_option;
    /** {0}: {1} */
    public static String field_part;
    /** {0}: place {1} */
    public static String field_place;
    /** Day of the return */
    public static String field_received;
    /** Desk that answered */
    public static String field_respondent;
    /** Status of the response */
    public static String field_status;
    /** Unit answered for */
    public static String field_unit;
    /** Weight */
    public static String field_weight;
    /** {0}: words beside {1} */
    public static String field_words;
    /** The column is not read: {0}. */
    public static String ignored;
    /** The answers of this survey lie in a file of columns, and this file lacks some of its responses. */
    public static String in_columns;
    /** Import a file with all responses, or import into a new survey. */
    public static String in_columns_remedy;
    /** Answers */
    public static String kind_answers;
    /** Questions */
    public static String kind_questions;
    /** Responses */
    public static String kind_responses;
    /** Import responses from {0} */
    public static String label;
    /** What was said about columns earlier cannot be read. */
    public static String memory_damaged;
    /** Remove the file survey-columns.json from the settings and answer again. */
    public static String memory_damaged_remedy;
    /** What was said about columns cannot be kept. */
    public static String memory_write;
    /** Check whether the folder of the settings can be written. */
    public static String memory_write_remedy;
    /** {0} more findings of this kind are not listed. */
    public static String more_findings;
    /** The file becomes a new survey: no questionnaire of the study has these variables. */
    public static String new_questionnaire;
    /** The unit is not in the study and becomes a case. */
    public static String new_unit;
    /** There is no answer in it. */
    public static String no_answers;
    /** No column belongs to a question of a questionnaire in the study. */
    public static String no_columns;
    /** Say on the next page which columns hold which answers. */
    public static String no_columns_remedy;
    /** The study has no questionnaire to which these answers could belong. */
    public static String no_questionnaire;
    /** Import the questionnaire (LSS, DDI) first, or design it in the survey perspective. */
    public static String no_questionnaire_remedy;
    /** The table has no rows below its headings. */
    public static String no_rows;
    /** Choose the file with the responses. */
    public static String no_rows_remedy;
    /** The number given to {0} is outside the range of the question. */
    public static String outside;
    /** {0}: several options are on place {1}; the first one counts. */
    public static String place_twice;
    /** Received on */
    public static String property_received;
    /** Status */
    public static String property_status;
    /** Weight */
    public static String property_weight;
    /** The key {0} is there twice; the first row counts. */
    public static String same_key;
    /** The table has more than {0} columns. */
    public static String too_many_columns;
    /** Export fewer variables. */
    public static String too_many_columns_remedy;
    /** {0}: more options are ranked than there are places. */
    public static String too_many_places;
    /** The answer to {0} fits none of its options and is left out. */
    public static String unreadable;
    /** Variables */
    public static String variable;

    static {
        NLS.initializeMessages("org.triangula.exchange.survey.returns.messages", Messages.class);
    }

    private Messages() {
    }
}
