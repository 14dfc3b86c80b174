// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.help;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String missing;
    public static String pages;

    static {
        initializeMessages("org.triangula.ui.help.messages", Messages.class);
    }

    private Messages() {
    }
}
