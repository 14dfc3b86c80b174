// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.study;

import org.eclipse.osgi.util.NLS;

/** What is said about entering a project into a study. */
public final class Messages extends NLS {

    /** Label of the operation: {0} name of the file. */
    public static String label;
    /** Problem: a kept project is missing. */
    public static String keptMissing;
    /** Remedy for it. */
    public static String keptMissing_remedy;
    /** “{0}” is renamed. */
    public static String renamed;
    /** The definition changes. */
    public static String redefined;
    /** Moves below “{0}”. */
    public static String moved;
    /** Moves to the top level of the code system. */
    public static String movedToTop;
    /** The code stays where it is: in this study, the code it should belong to lies below it. */
    public static String notMoved;
    /** The other program has removed this code; it is removed here, too. */
    public static String codeRemoved;
    /** The other program has removed this code; it stays, as codings or codes of this study need it. */
    public static String codeStays;
    /** The document is no longer in the file; it stays in the study. */
    public static String documentStays;
    /** This is no longer in the file; it stays in the study. */
    public static String stays;
    /** A link is no longer in the file; it stays in the study. */
    public static String linkStays;
    /** The study has corrected this text. The text stays, and the passages of the file are placed at the same words. */
    public static String otherText;
    /**
     * The other program has changed the text. It is taken over; the earlier text is kept, and passages move with
     * their words.
     */
    public static String newText;
    /**
     * Both this study and the other program have changed the text. The text of the file is taken over; that of the
     * study is kept as earlier text.
     */
    public static String bothTexts;
    /** Codings: {0} new, {1} removed, {2} with another code; {3} passages with other borders. */
    public static String recodedDocument;
    /**
     * {0} passages of the file have no place in the text of the study, whose words are other ones there; they are
     * left out.
     */
    public static String homeless;
    /** The words of {0} passages are not in the new text; the passages are removed with their codings. */
    public static String wordsGone;
    /** The file has changed since it was read. */
    public static String fileChanged;
    /** Choose it again. */
    public static String fileChanged_remedy;
    /** A text of the study cannot be read. */
    public static String textUnreadable;
    /** What changes: members. */
    public static String field_members;
    /** What changes: code. */
    public static String field_code;
    /** What changes: name. */
    public static String field_name;
    /** What changes: definition or description. */
    public static String field_description;
    /** What changes: colour. */
    public static String field_colour;
    /** What changes: can be used for coding. */
    public static String field_codable;
    /** What changes: place in the text. */
    public static String field_position;
    /** What changes: comment. */
    public static String field_comment;
    /** What changes: value. */
    public static String field_value;
    /** What changes: text. */
    public static String field_text;
    /** What changes: code above. */
    public static String field_parent;
    /** Why something is removed. */
    public static String removedThere;

    static {
        NLS.initializeMessages("org.triangula.exchange.refiqda.study.messages", Messages.class);
    }

    private Messages() {
    }
}
