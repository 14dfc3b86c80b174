// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript.reader;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String controls;
    public static String encrypted;
    public static String encrypted_remedy;
    public static String entities;
    public static String entities_remedy;
    public static String lost_blocks;
    public static String lost_comment;
    public static String lost_footnote;
    public static String lost_hidden;
    public static String lost_numbers;
    public static String lost_picture;
    public static String lost_pictures;
    public static String lost_symbol;
    public static String lost_textBox;
    public static String noOpenDocument;
    public static String noOpenDocument_remedy;
    public static String noRtf;
    public static String noRtf_remedy;
    public static String noSegments;
    public static String noSegments_remedy;
    public static String noSubtitles;
    public static String noSubtitles_remedy;
    public static String noWord;
    public static String noWord_remedy;
    public static String oldWord;
    public static String oldWord_remedy;
    public static String openDocumentDamaged;
    public static String place_paragraph;
    public static String rtfDamaged;
    public static String segmentsDamaged;
    public static String segmentsDamaged_remedy;
    public static String surrogates;
    public static String tables;
    public static String tooLong;
    public static String tooLong_remedy;
    public static String tracked_deleted;
    public static String tracked_inserted;
    public static String wordDamaged;
    public static String wordDamaged_remedy;

    static {
        NLS.initializeMessages("org.triangula.exchange.transcript.reader.messages", Messages.class);
    }

    private Messages() {
    }
}
