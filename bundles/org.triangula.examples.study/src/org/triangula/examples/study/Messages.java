// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String exists;
    public static String exists_remedy;
    public static String failed;
    public static String failed_remedy;
    public static String step_areas;
    public static String step_codes;
    public static String step_codings;
    public static String step_documents;
    public static String step_facilities;
    public static String step_inquiry;
    public static String step_memos;
    public static String step_organisation;
    public static String step_study;
    public static String step_survey;
    public static String step_travelTimes;

    static {
        initializeMessages("org.triangula.examples.study.messages", Messages.class);
    }

    private Messages() {
    }
}
