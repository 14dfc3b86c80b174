// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.build;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String addresses;
    public static String streets;
    public static String towns;

    static {
        initializeMessages("org.triangula.gazetteer.build.messages", Messages.class);
    }

    private Messages() {
    }
}
