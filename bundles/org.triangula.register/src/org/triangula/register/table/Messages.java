// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.table;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String place_row;
    public static String place_column;
    public static String noHeadings;
    public static String noHeadings_remedy;

    static {
        NLS.initializeMessages("org.triangula.register.table.messages", Messages.class);
    }

    private Messages() {
    }
}
