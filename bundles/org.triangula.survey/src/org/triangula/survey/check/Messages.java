// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.check;

import org.eclipse.osgi.util.NLS;

/** Texts that users see. */
final class Messages extends NLS {

    /** {0}: the base changes within one question: {1}. */
    public static String base_changes;
    /** {0}: not all cases agree with the condition: {1}. */
    public static String condition_refuted;
    /** {0}: stated as {1} and as {2}. */
    public static String contradiction;
    /** It would fit with: {0} */
    public static String hint;
    /** {0}: {3} of {4} is {2}, but {1} is printed. */
    public static String percentage_differs;
    /** {0}: no count of n = {4} gives {1}. */
    public static String percentage_impossible;
    /** {0}: the percentages come to {1} instead of {2}; rounding alone cannot explain it. */
    public static String percentages_do_not_add_up;
    /** {0}, line {1} */
    public static String place;
    /** The line has not {0} cells, or no name. */
    public static String problem_cells;
    /** The first line must name these columns: {0} */
    public static String problem_columns;
    /** A count, base or percentage is not a number. */
    public static String problem_number;
    /** Correct the line and read the file again. */
    public static String problem_remedy;
    /** The name “{0}” is used twice. */
    public static String problem_twice;
    /** There is no figure with the name “{0}”. */
    public static String problem_unknown;
    /** {0}: the parts do not make up the whole: {1}, not {2}. */
    public static String sum_differs;
    /** {0}: the parts are more than the whole: {1}, but at most {2} are possible. */
    public static String sum_too_large;

    static {
        NLS.initializeMessages("org.triangula.survey.check.messages", Messages.class);
    }

    private Messages() {
    }
}
