// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.study;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    static String autosave;
    static String creating;
    static String noticeClose;
    static String opening;
    static String readOnly;
    static String readOnlyUnknown;
    static String recovered;
    static String recoveredOne;
    static String redoing;
    static String saving;
    static String undoing;
    static String unexpectedReason;
    static String unexpectedRemedy;

    static {
        initializeMessages("org.triangula.ui.study.messages", Messages.class);
    }

    private Messages() {
    }
}
