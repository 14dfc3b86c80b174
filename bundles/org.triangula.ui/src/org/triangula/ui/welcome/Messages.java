// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.welcome;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    static String example;
    static String exampleHint;
    static String newStudy;
    static String newStudyHint;
    static String openStudy;
    static String openStudyHint;
    static String recent;
    static String recentNone;
    static String subtitle;
    static String title;

    static {
        initializeMessages("org.triangula.ui.welcome.messages", Messages.class);
    }

    private Messages() {
    }
}
