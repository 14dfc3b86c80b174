// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.print;

import org.eclipse.osgi.util.NLS;

/** Texts that users see. */
final class Messages extends NLS {

    /** English */
    public static String english;
    /** German */
    public static String german;
    /** Language */
    public static String language;
    /** Language in which questions are printed. */
    public static String language_tip;
    /** The PDF library lacks its font. */
    public static String no_font;

    static {
        NLS.initializeMessages("org.triangula.exchange.survey.print.messages", Messages.class);
    }

    private Messages() {
    }
}
