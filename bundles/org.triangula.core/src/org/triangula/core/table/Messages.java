// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.table;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String notes_name;
    public static String notes_table;
    public static String notes_value;
    public static String unknownFormat;
    public static String unknownFormat_remedy;
    public static String unwritable;
    public static String unwritable_remedy;

    static {
        NLS.initializeMessages("org.triangula.core.table.messages", Messages.class);
    }

    private Messages() {
    }
}
