// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.sav;

import org.eclipse.osgi.util.NLS;

/** Texts that users see. */
final class Messages extends NLS {

    /** {0}, byte {1} */
    public static String place;
    /** The file is damaged or ends too early. */
    public static String problem_damaged;
    /** Save it again in SPSS and import the new file. */
    public static String problem_damaged_remedy;
    /** The encoding “{0}” is not known. */
    public static String problem_encoding;
    /** Save the file in SPSS with the encoding UTF-8. */
    public static String problem_encoding_remedy;
    /** This is no SAV or ZSAV file. */
    public static String problem_format;
    /** In SPSS choose “Save as” with the type SAV. */
    public static String problem_format_remedy;
    /** The file is larger than {0} MB when unpacked. */
    public static String problem_large;
    /** Save it with fewer variables or cases. */
    public static String problem_large_remedy;

    static {
        NLS.initializeMessages("org.triangula.exchange.survey.sav.messages", Messages.class);
    }

    private Messages() {
    }
}
