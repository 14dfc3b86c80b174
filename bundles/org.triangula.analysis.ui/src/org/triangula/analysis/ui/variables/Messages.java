// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.variables;

import org.eclipse.osgi.util.NLS;
import org.triangula.analysis.retrieval.VariableCondition.Comparison;
import org.triangula.model.inquiry.VariableType;

/** Texts of the variables of documents. */
final class Messages extends NLS {

    /** Text: All conditions hold. */
    public static String Filter_all;
    /** Text: At least one condition holds. */
    public static String Filter_any;
    /** Text: How the conditions on variables are joined. */
    public static String Filter_junction;
    /** Text: Variable. */
    public static String Filter_add;
    /** Text: Variable. */
    public static String Filter_variable;
    /** Text: Comparison. */
    public static String Filter_comparison;
    /** Text: Value. */
    public static String Filter_value;
    /** Text: Remove this condition. */
    public static String Filter_remove;
    /** Text: is. */
    public static String Is;
    /** Text: is not. */
    public static String IsNot;
    /** Text: less than. */
    public static String Less;
    /** Text: at most. */
    public static String AtMost;
    /** Text: at least. */
    public static String AtLeast;
    /** Text: greater than. */
    public static String Greater;
    /** Text: contains. */
    public static String Contains;
    /** Text: is known. */
    public static String Present;
    /** Text: is missing. */
    public static String Missing;
    /** Text: Open a study to see the variables of its documents here. */
    public static String NoStudy;
    /** Text: Variables of documents belong here; import documents first. */
    public static String NoDocuments;
    /** Text: Import. */
    public static String NoDocuments_import;
    /** Text: Document. */
    public static String Document;
    /** Text: Variables of documents. */
    public static String Accessible;
    /** Text: Documents: {0}, variables: {1}. */
    public static String Title;
    /** Text: Match: {0} · do not match: {1} · not decided, values missing: {2} (n = {3}). */
    public static String Choice;
    /** Text: Base n: all documents of the study. */
    public static String Choice_tip;
    /** Text: Activate these documents. */
    public static String Activate;
    /** Text: Activates the documents that match, and no others. */
    public static String Activate_tip;
    /** Text: New variable. */
    public static String Action_new;
    /** Text: Paste table from the clipboard. */
    public static String Action_paste;
    /** Text: Read table from a file (CSV). */
    public static String Action_read;
    /** Text: Copy table. */
    public static String Action_copy;
    /** Text: Export table. */
    public static String Action_export;
    /** Text: Delete variable {0}. */
    public static String Action_delete;
    /** Text: Take away own value. */
    public static String Action_clear;
    /** Text: Edit value. */
    public static String Action_edit;
    /** Text: {0}: comes from the document and is changed there. */
    public static String Builtin_tip;
    /** Text: Inherited from a case that this document shares with others. */
    public static String Inherited_tip;
    /** Text: Own value of this document. */
    public static String Own_tip;
    /** Text: Missing. */
    public static String Missing_tip;
    /** Text: {0}. */
    public static String Column_tip;
    /** Text: Name of the variable. */
    public static String Name;
    /** Text: Type. */
    public static String Type;
    /** Text: Create. */
    public static String Create;
    /** Text: Cancel. */
    public static String Cancel;
    /** Text: Take over. */
    public static String TakeOver;
    /** Text: The table gives {0} values to {1} documents; {2} of them replace others, {3} are there. */
    public static String Plan;
    /** Text: none. */
    public static String Plan_none;
    /** Text: Not taken over – rows without document: {0}; columns: {1}; values that do not fit: {2}. */
    public static String Plan_lost;
    /** Text: There is no text in the clipboard. */
    public static String EmptyClipboard;
    /** Text: The file could not be read: {0}. */
    public static String Unreadable;
    /** Text: Text. */
    public static String Type_text;
    /** Text: Yes or no. */
    public static String Type_boolean;
    /** Text: Whole number. */
    public static String Type_integer;
    /** Text: Number. */
    public static String Type_decimal;
    /** Text: Date. */
    public static String Type_date;
    /** Text: Category. */
    public static String Type_category;

    static {
        NLS.initializeMessages("org.triangula.analysis.ui.variables.messages", Messages.class);
    }

    private Messages() {
    }

    /** What a type is called. */
    static String type(VariableType type) {
        return switch (type) {
            case TEXT -> Type_text;
            case BOOLEAN -> Type_boolean;
            case INTEGER -> Type_integer;
            case DECIMAL -> Type_decimal;
            case DATE -> Type_date;
            case CATEGORY -> Type_category;
        };
    }

    /** What a comparison is called. */
    static String comparison(Comparison comparison) {
        return switch (comparison) {
            case IS -> Is;
            case IS_NOT -> IsNot;
            case LESS -> Less;
            case AT_MOST -> AtMost;
            case AT_LEAST -> AtLeast;
            case GREATER -> Greater;
            case CONTAINS -> Contains;
            case PRESENT -> Present;
            case MISSING -> Missing;
        };
    }
}
