// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.study;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String check_commit;
    public static String check_dangling;
    public static String check_duplicateId;
    public static String check_fileDamaged;
    public static String check_fileMissing;
    public static String check_journalBehind;
    public static String check_missingId;
    public static String check_notStudyFile;
    public static String check_outside;
    public static String check_reading;
    public static String check_required;
    public static String check_selection;
    public static String check_textChecksum;
    public static String check_textLength;
    public static String check_textParagraphs;
    public static String check_textUnused;
    public static String check_unknownFile;
    public static String facts_remedy;
    public static String facts_unreadable;
    public static String open_locked;
    public static String open_lockedRemedy;

    static {
        NLS.initializeMessages("org.triangula.core.study.messages", Messages.class);
    }

    private Messages() {
    }
}
