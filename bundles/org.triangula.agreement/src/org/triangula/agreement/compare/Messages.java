// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.compare;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String level_existence;
    public static String level_existence_explanation;
    public static String level_frequency;
    public static String level_frequency_explanation;
    public static String level_segments;
    public static String level_segments_explanation;
    public static String overall;
    public static String meanOfCodes;
    public static String note_coderEmpty;
    public static String note_coderAbsent;
    public static String note_codesUnused;
    public static String note_fewDocuments;
    public static String reference_equal;
    public static String reference_different;
    public static String reference_notChecked;

    static {
        NLS.initializeMessages("org.triangula.agreement.compare.messages", Messages.class);
    }

    private Messages() {
    }
}
