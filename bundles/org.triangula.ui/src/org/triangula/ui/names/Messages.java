// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.names;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String again;
    public static String change;
    public static String columnContact;
    public static String columnFunction;
    public static String columnName;
    public static String columnNote;
    public static String columnPseudonym;
    public static String empty;
    public static String encrypt;
    public static String encrypting;
    public static String filter;
    public static String gone;
    public static String importTranscripts;
    public static String lock;
    public static String passphrase;
    public static String remove;
    public static String saving;
    public static String stateLocked;
    public static String stateNone;
    public static String statePlain;
    public static String stateUnlocked;
    public static String tableTip;
    public static String unlock;
    public static String unlocking;
    public static String unprotect;

    static {
        NLS.initializeMessages("org.triangula.ui.names.messages", Messages.class);
    }

    private Messages() {
    }
}
