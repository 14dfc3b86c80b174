// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.template;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String title;
    public static String recipient;
    public static String area;
    public static String type;
    public static String referenceDate;
    public static String state;
    public static String sent;
    public static String due;
    public static String overdue;
    public static String reminded;
    public static String received;
    public static String rows;
    public static String repaired;
    public static String open;
    public static String note;

    static {
        NLS.initializeMessages("org.triangula.register.template.messages", Messages.class);
    }

    private Messages() {
    }
}
