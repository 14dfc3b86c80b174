// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String chart;
    public static String chooseItem;
    public static String filter;
    public static String inColumns;
    public static String items;
    public static String noSurvey;
    public static String openAnswers;
    public static String openAnswers_description;
    public static String openAnswers_done;
    public static String openAnswers_nothing;
    public static String openTables;
    public static String respondent;
    public static String answer;
    public static String state;
    public static String unit;
    public static String units;

    static {
        initializeMessages("org.triangula.survey.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
