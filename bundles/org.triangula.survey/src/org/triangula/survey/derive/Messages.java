// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.derive;

import org.eclipse.osgi.util.NLS;

/** Texts that users see. */
final class Messages extends NLS {

    /** below {0} */
    public static String class_below;
    /** {0} to below {1} */
    public static String class_between;
    /** {0} and above */
    public static String class_from;
    /** No */
    public static String No;
    /** {0} does not take {1} values. */
    public static String Problem_arguments;
    /** “{0}” at place {1} is not understood. */
    public static String Problem_character;
    /** The formula leads back to itself through {0}. */
    public static String Problem_circle;
    /** The formula ends too early. */
    public static String Problem_end;
    /** There is no function {0}. */
    public static String Problem_function;
    /** It is no longer in the study. */
    public static String Problem_gone;
    /** Choose again; somebody may have removed it or undone its creation. */
    public static String Problem_gone_remedy;
    /** The name {0} is not allowed: it begins with a letter and has only letters, digits and _ in it. */
    public static String Problem_key;
    /** Choose another name, for example age_group. */
    public static String Problem_key_remedy;
    /** The name {0} is taken by another variable. */
    public static String Problem_key_twice;
    /** The formula is nested too deeply. */
    public static String Problem_nested;
    /** Correct the formula. The functions are listed in the help. */
    public static String Problem_remedy;
    /** There is no variable {0}. */
    public static String Problem_variable;
    /** {0} gives no numbers and cannot be a weight. */
    public static String Problem_weight;
    /** Remove variable {0} */
    public static String RemoveDerivedVariable;
    /** Define variable {0} */
    public static String WriteDerivedVariable;
    /** Yes */
    public static String Yes;

    static {
        NLS.initializeMessages("org.triangula.survey.derive.messages", Messages.class);
    }

    private Messages() {
    }
}
