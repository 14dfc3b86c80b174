// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.compare;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String chooseList;
    public static String comparison;

    static {
        NLS.initializeMessages("org.triangula.register.compare.messages", Messages.class);
    }

    private Messages() {
    }
}
