// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.open;

import org.eclipse.osgi.util.NLS;

/** Texts that users see. */
final class Messages extends NLS {

    /** Open answers as documents */
    public static String label;
    /** The document has been changed meanwhile. */
    public static String problem_changed;
    /** Try again. */
    public static String problem_changed_remedy;
    /** Response */
    public static String unnamed;

    static {
        NLS.initializeMessages("org.triangula.survey.open.messages", Messages.class);
    }

    private Messages() {
    }
}
