// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.variables;

import org.eclipse.osgi.util.NLS;
import org.triangula.analysis.retrieval.VariableCondition.Comparison;

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

    static {
        NLS.initializeMessages("org.triangula.analysis.ui.variables.messages", Messages.class);
    }

    private Messages() {
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
