// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.report;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String interval;
    public static String noInterval;
    public static String base;
    public static String baseCharacters;
    public static String agreements;
    public static String disagreements;
    public static String table_codes;
    public static String table_documents;
    public static String table_disagreements;
    public static String table_settled;
    public static String column_code;
    public static String column_document;
    public static String column_given;
    public static String column_given_description;
    public static String column_agreements;
    public static String column_decisions;
    public static String column_lower;
    public static String column_upper;
    public static String column_note;
    public static String column_kind;
    public static String column_start;
    public static String column_end;
    public static String column_position;
    public static String column_position_description;
    public static String column_firstCoder;
    public static String column_firstCode;
    public static String column_secondCoder;
    public static String column_secondCode;
    public static String column_overlap;
    public static String column_overlap_description;
    public static String column_settled;
    public static String column_reason;
    public static String column_day;
    public static String column_decidedBy;
    public static String note_coders;
    public static String note_level;
    public static String note_threshold;
    public static String note_subcodes;
    public static String note_uncoded;
    public static String note_documents;
    public static String note_codes;
    public static String note_samples;
    public static String note_reference;
    public static String note_base;
    public static String note_version;
    public static String yes;
    public static String no;
    public static String figure_title;
    public static String figure_subtitle;
    public static String figure_all;
    public static String figure_row;
    public static String figure_given;
    public static String figure_footer;

    static {
        NLS.initializeMessages("org.triangula.agreement.report.messages", Messages.class);
    }

    private Messages() {
    }
}
