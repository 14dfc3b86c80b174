// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.explorer;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String actors;
    public static String addToSet;
    public static String areas;
    public static String cases;
    public static String claims;
    public static String codes;
    public static String delete;
    public static String documents;
    public static String emptyStudy;
    public static String exampleStudy;
    public static String facilities;
    public static String filter;
    public static String memos;
    public static String newCase;
    public static String newCode;
    public static String newDocumentGroup;
    public static String newDocumentSet;
    public static String newMemo;
    public static String newMenu;
    public static String newNameCase;
    public static String newNameCode;
    public static String newNameDocumentGroup;
    public static String newNameDocumentSet;
    public static String newNameMemo;
    public static String newStudy;
    public static String newSubcode;
    public static String open;
    public static String openStudy;
    public static String places;
    public static String removeFrom;
    public static String rename;
    public static String scenarios;
    public static String surveys;
    public static String tasks;
    public static String typologies;
    public static String withoutKind;

    static {
        initializeMessages("org.triangula.ui.explorer.messages", Messages.class);
    }

    private Messages() {
    }
}
