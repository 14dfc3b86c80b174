// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.history;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String empty;
    public static String filter;
    public static String operation;
    public static String person;
    public static String time;
    public static String undoTo;

    static {
        initializeMessages("org.triangula.ui.history.messages", Messages.class);
    }

    private Messages() {
    }
}
