// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.retrieval;

import org.eclipse.osgi.util.NLS;

/** Texts of the variables of documents. */
final class Messages extends NLS {

    /** Built-in variable. */
    public static String group;
    /** Built-in variable. */
    public static String set;
    /** Built-in variable. */
    public static String kind;
    /** Built-in variable. */
    public static String district;
    /** Built-in variable. */
    public static String date;
    /** Built-in variable. */
    public static String interviewer;
    /** Built-in variable. */
    public static String status;
    /** Value of kind. */
    public static String kind_interview;
    /** Value of kind. */
    public static String kind_focus_group;
    /** Value of kind. */
    public static String kind_concept;
    /** Value of kind. */
    public static String kind_field_notes;
    /** Value of kind. */
    public static String kind_open_answers;
    /** Value of kind. */
    public static String kind_web_snapshot;
    /** Value of kind. */
    public static String kind_report;
    /** Value of kind. */
    public static String kind_other;
    /** Value of kind. */
    public static String kind_memo;
    /** Value of status. */
    public static String status_on_record;
    /** Value of status. */
    public static String status_background;
    /** Value of status. */
    public static String status_off_record;
    /** Value of a boolean. */
    public static String yes;
    /** Value of a boolean. */
    public static String no;
    /** Label of the operation. */
    public static String setValues;
    /** Label of the operation. */
    public static String importValues;
    /** Problem: a value does not fit its variable. */
    public static String unfit;
    /** Remedy for a number. */
    public static String unfit_number;
    /** Remedy for a date. */
    public static String unfit_date;
    /** Remedy for a boolean. */
    public static String unfit_boolean;
    /** Remedy for a category. */
    public static String unfit_category;
    /** Problem: a document or variable is gone. */
    public static String gone;
    /** Remedy for it. */
    public static String gone_remedy;
    /** Problem: there is no table. */
    public static String noTable;
    /** Remedy for it. */
    public static String noTable_remedy;
    /** Problem: no row names a document. */
    public static String noDocument;
    /** Remedy for it. */
    public static String noDocument_remedy;

    /** Label of the operation. */
    public static String createVariable;
    /** Problem: a variable without name. */
    public static String nameless;
    /** Remedy for it. */
    public static String nameless_remedy;
    /** Problem: there is a variable of this name. */
    public static String known;
    /** Remedy for it. */
    public static String known_remedy;

    static {
        NLS.initializeMessages("org.triangula.analysis.retrieval.messages", Messages.class);
    }

    private Messages() {
    }
}
