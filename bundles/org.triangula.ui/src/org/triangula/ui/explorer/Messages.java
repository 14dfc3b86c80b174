// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.explorer;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    static String actors;
    static String addToSet;
    static String areas;
    static String cases;
    static String claims;
    static String codes;
    static String delete;
    static String documents;
    static String emptyStudy;
    static String exampleStudy;
    static String facilities;
    static String filter;
    static String isIn;
    static String memos;
    static String newCase;
    static String newCode;
    static String newDocumentGroup;
    static String newDocumentSet;
    static String newMemo;
    static String newMenu;
    static String newNameCase;
    static String newNameCode;
    static String newNameDocumentGroup;
    static String newNameDocumentSet;
    static String newNameMemo;
    static String newStudy;
    static String newSubcode;
    static String open;
    static String openStudy;
    static String places;
    static String removeFrom;
    static String rename;
    static String scenarios;
    static String surveys;
    static String tasks;
    static String typologies;
    static String withoutKind;

    static {
        initializeMessages("org.triangula.ui.explorer.messages", Messages.class);
    }

    private Messages() {
    }
}
