// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.study;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String autosave;
    public static String creating;
    public static String noticeClose;
    public static String opening;
    public static String readOnly;
    public static String readOnlyUnknown;
    public static String recovered;
    public static String recoveredOne;
    public static String redoing;
    public static String saving;
    public static String undoing;
    public static String unexpectedReason;
    public static String unexpectedRemedy;

    static {
        initializeMessages("org.triangula.ui.study.messages", Messages.class);
    }

    private Messages() {
    }
}
