// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.notation;

import org.eclipse.osgi.util.NLS;

/** Texts about the notation of administrations. */
final class Messages extends NLS {

    public static String badCarriage;
    public static String badChange;
    public static String badDate;
    public static String badEarlier;
    public static String badLine;
    public static String badNumber;
    public static String badTerm;
    public static String emptyHeader;
    public static String headerTwice;
    public static String keywordTwice;
    public static String keyTwice;
    public static String noEquals;
    public static String noName;
    public static String noNameColumn;
    public static String noNameColumnRemedy;
    public static String noSuperior;
    public static String openBrace;
    public static String postWithoutUnit;
    public static String statementWithoutUnit;
    public static String tooDeep;
    public static String tooLong;
    public static String unknownKeyword;
    public static String unknownUnit;

    static {
        NLS.initializeMessages("org.triangula.organization.notation.messages", Messages.class);
    }

    private Messages() {
    }
}
