// SPDX-License-Identifier: EPL-2.0
package org.triangula.figure;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String unwritable;
    public static String unwritable_remedy;

    static {
        NLS.initializeMessages("org.triangula.figure.messages", Messages.class);
    }

    private Messages() {
    }
}
