// SPDX-License-Identifier: EPL-2.0
package org.triangula.app;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String readOnly;
    public static String title;

    static {
        initializeMessages("org.triangula.app.messages", Messages.class);
    }

    private Messages() {
    }
}
