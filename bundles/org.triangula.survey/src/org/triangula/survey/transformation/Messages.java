// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.transformation;

import org.eclipse.osgi.util.NLS;

/** Texts that users see. */
final class Messages extends NLS {

    /** A unit is no longer in the study. */
    public static String problem_gone;
    /** Make the table again. */
    public static String problem_gone_remedy;
    /** The key {0} belongs to a variable of another type. */
    public static String problem_key;
    /** Choose another key. */
    public static String problem_key_remedy;
    /** {0} has several values per case and cannot be a variable of cases. */
    public static String problem_kind;
    /** Derive a variable with one value first, for example count({0}). */
    public static String problem_kind_remedy;
    /** Keep {0} as a variable of cases */
    public static String StoreVariable;

    static {
        NLS.initializeMessages("org.triangula.survey.transformation.messages", Messages.class);
    }

    private Messages() {
    }
}
