// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.command;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String count;
    public static String merged;
    public static String nothingNew;
    public static String overlapRange;
    public static String overlapRange_remedy;
    public static String nothingToCompare;
    public static String nothingToCompare_remedy;

    static {
        NLS.initializeMessages("org.triangula.agreement.command.messages", Messages.class);
    }

    private Messages() {
    }
}
