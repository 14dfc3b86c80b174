// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.memo;

import org.eclipse.osgi.util.NLS;

/** Texts that users see: labels of operations on memos, reasons why one could not be done, headings. */
final class Messages extends NLS {

    /** Rename memo “{0}” to “{1}” */
    public static String RetitleMemo;
    /** Write in memo “{0}” */
    public static String RewriteMemo;
    /** Change kind of memo “{0}” */
    public static String ChangeMemoKind;
    /** Change kind of {0} memos */
    public static String ChangeMemoKinds;
    /** Move memo “{0}” to another object */
    public static String MoveMemo;
    /** Delete memo “{0}” */
    public static String DeleteMemo;
    /** Delete {0} memos */
    public static String DeleteMemos;
    /** Make memo “{0}” codable */
    public static String MakeMemoDocument;
    /** A memo needs a title. */
    public static String Problem_title;
    /** Type at least one letter or digit. */
    public static String Problem_title_remedy;
    /** The text of this memo lies in a document, where it may be coded. */
    public static String Problem_document;
    /** Open the document and correct the text there. */
    public static String Problem_document_remedy;
    /** A memo cannot be on itself. */
    public static String Problem_itself;
    /** Choose another object. */
    public static String Problem_itself_remedy;
    /** Author */
    public static String table_author;
    /** Base n */
    public static String table_base;
    /** {0} of {1} memos */
    public static String table_base_value;
    /** Written */
    public static String table_created;
    /** Kind */
    public static String table_kind;
    /** Memo */
    public static String table_memo;
    /** Last changed */
    public static String table_modified;
    /** On */
    public static String table_on;
    /** Study */
    public static String table_study;
    /** Text */
    public static String table_text;
    /** Memos */
    public static String table_title;
    /** Version */
    public static String table_version;
    /** Time zone */
    public static String table_zone;

    static {
        NLS.initializeMessages("org.triangula.coding.memo.messages", Messages.class);
    }

    private Messages() {
    }
}
