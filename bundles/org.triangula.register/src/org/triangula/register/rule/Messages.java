// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.rule;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String noJson;
    public static String noJson_remedy;
    public static String noRule;
    public static String noRule_remedy;
    public static String noKey;
    public static String keyTwice;
    public static String noFields;
    public static String noAction;
    public static String noGroup;
    public static String noExpression;
    public static String unknownMember;
    public static String unknownField;
    public static String unknownWord;
    public static String rule_remedy;

    static {
        NLS.initializeMessages("org.triangula.register.rule.messages", Messages.class);
    }

    private Messages() {
    }
}
