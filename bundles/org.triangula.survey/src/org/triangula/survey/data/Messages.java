// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.data;

import org.eclipse.osgi.util.NLS;

/** Texts that users see. */
final class Messages extends NLS {

    /** Keep answers of {0} in columns */
    public static String label;
    /** The file with the answers in columns is damaged. */
    public static String problem_damaged;
    /** Take the file from a backup of the study, or import the answers again. */
    public static String problem_damaged_remedy;
    /** The survey is no longer in the study. */
    public static String problem_gone;
    /** Choose again. */
    public static String problem_gone_remedy;
    /** The columns do not have one value for each response. */
    public static String problem_units;

    static {
        NLS.initializeMessages("org.triangula.survey.data.messages", Messages.class);
    }

    private Messages() {
    }
}
