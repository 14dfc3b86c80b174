// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    static String chart;
    static String chooseItem;
    static String filter;
    static String items;
    static String noSurvey;
    static String respondent;
    static String answer;
    static String state;
    static String unit;
    static String units;

    static {
        initializeMessages("org.triangula.survey.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
