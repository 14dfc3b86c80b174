// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.check;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String checkRecords;

    static {
        NLS.initializeMessages("org.triangula.register.check.messages", Messages.class);
    }

    private Messages() {
    }
}
