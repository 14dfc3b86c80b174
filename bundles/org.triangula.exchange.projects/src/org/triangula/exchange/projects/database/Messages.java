// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects.database;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String damaged;
    public static String damaged_remedy;
    public static String large;
    public static String large_remedy;
    public static String many;
    public static String many_remedy;
    public static String noDatabase;
    public static String noDatabase_remedy;
    public static String unreadable;
    public static String unreadable_remedy;

    static {
        initializeMessages("org.triangula.exchange.projects.database.messages", Messages.class);
    }

    private Messages() {
    }
}
