// SPDX-License-Identifier: EPL-2.0
package org.triangula.cli;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String cancelled;
    public static String commandsHeading;
    public static String invalidValue;
    public static String missingCommand;
    public static String missingParameter;
    public static String outOfMemory;
    public static String remaining;
    public static String unexpected;
    public static String unmatchedArgument;
    public static String usageHeading;
    public static String usageHint;

    static {
        NLS.initializeMessages("org.triangula.cli.messages", Messages.class);
    }

    private Messages() {
    }
}
