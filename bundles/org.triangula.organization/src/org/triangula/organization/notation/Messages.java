// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.notation;

import org.eclipse.osgi.util.NLS;

/** Texts about the notation of administrations. */
final class Messages extends NLS {

    static String badCarriage;
    static String badChange;
    static String badDate;
    static String badLine;
    static String badNumber;
    static String badTerm;
    static String emptyHeader;
    static String headerTwice;
    static String keywordTwice;
    static String keyTwice;
    static String noEquals;
    static String noName;
    static String openBrace;
    static String postWithoutUnit;
    static String statementWithoutUnit;
    static String tooDeep;
    static String tooLong;
    static String unknownKeyword;
    static String unknownUnit;

    static {
        NLS.initializeMessages("org.triangula.organization.notation.messages", Messages.class);
    }

    private Messages() {
    }
}
