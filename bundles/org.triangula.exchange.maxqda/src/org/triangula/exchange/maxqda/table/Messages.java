// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.table;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String docx_damaged;
    public static String docx_damaged_remedy;
    public static String html_large;
    public static String html_large_remedy;
    public static String html_table;

    static {
        NLS.initializeMessages("org.triangula.exchange.maxqda.table.messages", Messages.class);
    }

    private Messages() {
    }
}
