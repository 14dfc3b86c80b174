// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.heading;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String ownFile;
    public static String ownFile_remedy;

    static {
        NLS.initializeMessages("org.triangula.exchange.maxqda.heading.messages", Messages.class);
    }

    private Messages() {
    }
}
