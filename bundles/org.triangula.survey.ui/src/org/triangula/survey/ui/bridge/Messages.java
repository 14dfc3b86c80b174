// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.bridge;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String activate;
    public static String activated;
    public static String allCodes;
    public static String allGroups;
    public static String answers;
    public static String chooseCode;
    public static String chooseQuestion;
    public static String code;
    public static String codeInPlace;
    public static String coded;
    public static String empty;
    public static String export;
    public static String frequencyOf;
    public static String grid;
    public static String group;
    public static String group_tip;
    public static String groups;
    public static String groups_tip;
    public static String interviews;
    public static String interviews_tip;
    public static String openQuestion;
    public static String open_tip;
    public static String quantitise;
    public static String quantitised;
    public static String quotesOf;
    public static String tab_codes;
    public static String tab_joint;
    public static String tab_quotes;
    public static String unit;
    public static String words;

    static {
        initializeMessages("org.triangula.survey.ui.bridge.messages", Messages.class);
    }

    private Messages() {
    }
}
