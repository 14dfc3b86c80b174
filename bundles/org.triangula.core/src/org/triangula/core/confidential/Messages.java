// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.confidential;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String damaged;
    public static String damaged_remedy;
    public static String locked;
    public static String locked_remedy;
    public static String newer;
    public static String newer_remedy;
    public static String noPassphrase;
    public static String noPassphrase_remedy;
    public static String readOnly;
    public static String readOnly_remedy;
    public static String unreadable;
    public static String unreadable_remedy;
    public static String unwritable;
    public static String unwritable_remedy;
    public static String wrongPassphrase;
    public static String wrongPassphrase_remedy;

    static {
        NLS.initializeMessages("org.triangula.core.confidential.messages", Messages.class);
    }

    private Messages() {
    }
}
