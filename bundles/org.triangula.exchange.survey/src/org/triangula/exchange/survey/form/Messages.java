// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.form;

import org.eclipse.osgi.util.NLS;

/** Texts that users see. */
final class Messages extends NLS {

    /** The file holds no answers of a form. */
    public static String damaged;
    /** Choose the file that the form saved. */
    public static String damaged_remedy;
    /** The study does not have the questionnaire “{0}”. */
    public static String no_questionnaire;
    /** Open the study from which the form was made. */
    public static String no_questionnaire_remedy;
    /** The answer to {0} does not fit the question and is left out. */
    public static String not_read;
    /** {0}: options that the questionnaire does not have are left out. */
    public static String unknown_options;
    /** The questionnaire has no question {0}. */
    public static String unknown_question;

    static {
        NLS.initializeMessages("org.triangula.exchange.survey.form.messages", Messages.class);
    }

    private Messages() {
    }
}
