// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String leftOut;
    public static String moreFindings;
    public static String option_counts;
    public static String option_counts_tip;
    public static String option_important;
    public static String option_important_tip;
    public static String option_interview;
    public static String option_interview_tip;
    public static String option_language;
    public static String option_language_tip;
    public static String otherDatabase;
    public static String otherDatabase_remedy;
    public static String toPlace;
    public static String unreadable;
    public static String unreadable_remedy;
    public static String unwritable;
    public static String unwritable_remedy;

    static {
        initializeMessages("org.triangula.exchange.projects.messages", Messages.class);
    }

    private Messages() {
    }
}
