// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.welcome;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String example;
    public static String exampleHint;
    public static String newStudy;
    public static String newStudyHint;
    public static String openStudy;
    public static String openStudyHint;
    public static String recent;
    public static String recentNone;
    public static String subtitle;
    public static String title;

    static {
        initializeMessages("org.triangula.ui.welcome.messages", Messages.class);
    }

    private Messages() {
    }
}
