// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.memos;

import org.eclipse.osgi.util.NLS;

/** Texts of the view of memos. */
final class Messages extends NLS {

    /** Choose a memo to read and write it here. */
    public static String choose;
    /** Author */
    public static String column_author;
    /** Kind */
    public static String column_kind;
    /** Changed */
    public static String column_modified;
    /** On */
    public static String column_on;
    /** Memo */
    public static String column_title;
    /** {0} of {1} memos */
    public static String count;
    /** Memos that pass the filter, of all memos of the study */
    public static String count_description;
    /** , on “{0}” */
    public static String count_on;
    /** Delete */
    public static String delete;
    /** Memos hold what occurs to you: on a passage, a code, a district, the method. The study… */
    public static String empty;
    /** Export memos… */
    public static String export;
    /** Memos */
    public static String exportName;
    /** {0} · written {1} · changed {2} */
    public static String facts;
    /** Filter memos */
    public static String filter;
    /** All authors */
    public static String filter_anyAuthor;
    /** All kinds */
    public static String filter_anyKind;
    /** On anything */
    public static String filter_anySubject;
    /** Author */
    public static String filter_author;
    /** Grouping */
    public static String filter_grouping;
    /** Kind of memo */
    public static String filter_kind;
    /** What memos are on */
    public static String filter_subject;
    /** By author */
    public static String grouping_AUTHOR;
    /** By kind */
    public static String grouping_KIND;
    /** Not grouped */
    public static String grouping_NONE;
    /** By object */
    public static String grouping_OBJECT;
    /** By sort of object */
    public static String grouping_SUBJECT;
    /** The text of this memo lies in a document that can be coded. aOpen the document/a */
    public static String inDocument;
    /** Reading memos */
    public static String job;
    /** Kind */
    public static String kind_menu;
    /** List of memos */
    public static String list;
    /** Make codable */
    public static String makeDocument;
    /** Move… */
    public static String move;
    /** Code, document, district, person… */
    public static String move_hint;
    /** Move to another object…\tCtrl+M */
    public static String move_menu;
    /** Move memo: type what it is on, Enter moves it */
    public static String move_title;
    /** New memo */
    public static String newMemo;
    /** New memo on what is selected */
    public static String newMemoOn;
    /** New memo on “{0}” */
    public static String newMemoOnObject;
    /** New memo */
    public static String newTitle;
    /** Author unknown */
    public static String noAuthor;
    /** Without kind */
    public static String noKind;
    /** The memos of the study stand here. No study is open. */
    public static String noStudy;
    /** On {0} */
    public static String on;
    /** Only memos on what is selected */
    public static String onSelection;
    /** Open what the memo is on */
    public static String openObject;
    /** People, units, organisations */
    public static String subject_ACTOR;
    /** Codes */
    public static String subject_CODE;
    /** Documents */
    public static String subject_DOCUMENT;
    /** Other objects */
    public static String subject_OTHER;
    /** Districts and places */
    public static String subject_PLACE;
    /** Segments */
    public static String subject_SEGMENT;
    /** The study */
    public static String subject_STUDY;
    /** Survey */
    public static String subject_SURVEY;
    /** Text of the memo */
    public static String text;
    /** Title of the memo */
    public static String title_hint;
    /** at an unknown time */
    public static String unknownTime;
    /** (without title) */
    public static String untitled;

    static {
        NLS.initializeMessages("org.triangula.coding.ui.memos.messages", Messages.class);
    }

    private Messages() {
    }
}
