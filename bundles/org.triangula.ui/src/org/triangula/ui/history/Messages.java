// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.history;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    static String empty;
    static String filter;
    static String operation;
    static String person;
    static String time;
    static String undoTo;

    static {
        initializeMessages("org.triangula.ui.history.messages", Messages.class);
    }

    private Messages() {
    }
}
