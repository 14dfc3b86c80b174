// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String again;
    public static String background;
    public static String controls;
    public static String entities;
    public static String entities_remedy;
    public static String kind_documents;
    public static String kind_paragraphs;
    public static String kind_speakers;
    public static String label;
    public static String lost_codings;
    public static String lost_comment;
    public static String lost_footnote;
    public static String lost_hidden;
    public static String lost_numbers;
    public static String lost_picture;
    public static String lost_symbol;
    public static String lost_textBox;
    public static String noText;
    public static String noText_remedy;
    public static String noWord;
    public static String noWord_remedy;
    public static String offRecord_documents;
    public static String offRecord_passages;
    public static String oldWord;
    public static String oldWord_remedy;
    public static String omitted;
    public static String place_paragraph;
    public static String reading;
    public static String sameName;
    public static String tables;
    public static String tracked_deleted;
    public static String tracked_inserted;
    public static String unknownArea;
    public static String unwritable;
    public static String unwritable_remedy;
    public static String wordDamaged;
    public static String wordDamaged_remedy;

    static {
        NLS.initializeMessages("org.triangula.exchange.transcript.messages", Messages.class);
    }

    private Messages() {
    }
}
