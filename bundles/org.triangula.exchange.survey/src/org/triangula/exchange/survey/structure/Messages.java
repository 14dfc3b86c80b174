// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.structure;

import org.eclipse.osgi.util.NLS;

/** Texts that users see. */
final class Messages extends NLS {

    /** The code “{1}” of {0} is written as “{2}”, since the format allows only short codes. */
    public static String codes;
    /** The condition “{1}” of {0} cannot be read. */
    public static String condition_lost;
    /** The condition of {0} is written in words only. */
    public static String condition_text;
    /** The file is not well-formed XML, or not of this format. */
    public static String damaged;
    /** Export it again from the other program. */
    public static String damaged_remedy;
    /** Questions */
    public static String kind_questions;
    /** The study has this questionnaire already. */
    public static String known;
    /** Import questionnaire {0} */
    public static String label;
    /** Formatting of texts is not kept. */
    public static String markup;
    /** The variable {0} is called {1} in the file, since the format allows only letters and digits. */
    public static String name;
    /** The study has no questionnaire. */
    public static String none;
    /** Design one in the survey perspective first. */
    public static String none_remedy;
    /** The file cannot be written. */
    public static String not_written;
    /** Check whether the folder exists and can be written. */
    public static String not_written_remedy;
    /** {0} is of a type that is not kept: {1}. */
    public static String type_lost;
    /** Questionnaire */
    public static String untitled;

    static {
        NLS.initializeMessages("org.triangula.exchange.survey.structure.messages", Messages.class);
    }

    private Messages() {
    }
}
