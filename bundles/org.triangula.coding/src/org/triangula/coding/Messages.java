// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding;

import org.eclipse.osgi.util.NLS;

/** Texts that users see: labels of operations and reasons why one could not be done. */
public final class Messages extends NLS {

    /** Label: code a passage with one code. */
    public static String CodePassage;
    /** Label: code a passage with several codes. */
    public static String CodePassageSeveral;
    /** Label: code in vivo. */
    public static String CodeInVivo;
    /** Name of the folder of in-vivo codes. */
    public static String InVivoFolder;
    /** Label: remove one coding. */
    public static String RemoveCoding;
    /** Label: remove several codings. */
    public static String RemoveCodings;
    /** Label: weigh a coding. */
    public static String WeighCoding;
    /** Label: comment on a coding. */
    public static String CommentCoding;
    /** Label: create a code. */
    public static String CreateCode;
    /** Label: create a folder of codes. */
    public static String CreateFolder;
    /** Label: rename a code. */
    public static String RenameCode;
    /** Label: move one code. */
    public static String MoveCode;
    /** Label: move several codes. */
    public static String MoveCodes;
    /** Label: merge codes. */
    public static String MergeCodes;
    /** Label: delete one code. */
    public static String DeleteCode;
    /** Label: delete several codes. */
    public static String DeleteCodes;
    /** Label: colour codes. */
    public static String ColourCode;
    /** Label: set the key of a code. */
    public static String ShortcutCode;
    /** Label: link a passage. */
    public static String LinkPassage;
    /** Label: remove a link. */
    public static String RemoveLink;
    /** Label: write a memo. */
    public static String WriteMemo;
    /** Label: change a memo. */
    public static String ChangeMemo;
    /** Label: make a document. */
    public static String CreateDocument;
    /** Problem: a document needs a name. */
    public static String Problem_document_name;
    /** Remedy for it. */
    public static String Problem_document_name_remedy;
    /** What stands for an object without name. */
    public static String Unnamed;
    /** Problem: an object is no longer in the study. */
    public static String Problem_gone;
    /** Remedy for it. */
    public static String Problem_gone_remedy;
    /** Problem: a passage does not fit its document. */
    public static String Problem_outside;
    /** Remedy for it. */
    public static String Problem_outside_remedy;
    /** Problem: a folder cannot be given to passages. */
    public static String Problem_folder;
    /** Remedy for it. */
    public static String Problem_folder_remedy;
    /** Problem: a code would be inside itself. */
    public static String Problem_inside_itself;
    /** Remedy for it. */
    public static String Problem_inside_itself_remedy;
    /** Problem: a code needs a name. */
    public static String Problem_no_name;
    /** Remedy for it. */
    public static String Problem_no_name_remedy;
    /** Problem: codings would end up at a folder. */
    public static String Problem_merge_folder;
    /** Remedy for it. */
    public static String Problem_merge_folder_remedy;
    /** Problem: a weight is not from 0 to 100. */
    public static String Problem_weight;
    /** Remedy for it. */
    public static String Problem_weight_remedy;

    /** Label: move the ends of one coding. */
    public static String ResizeSegment;
    /** Label: move the ends of all codings of a passage. */
    public static String ResizePassage;
    /** Label: mark a passage with a colour. */
    public static String HighlightPassage;
    /** Label: take the colour from a passage. */
    public static String RemoveHighlight;
    /** Label: write a paraphrase. */
    public static String WriteParaphrase;
    /** Label: remove a paraphrase. */
    public static String RemoveParaphrase;
    /** Problem: the passage has this coding already. */
    public static String Problem_sameCoding;
    /** Remedy for it. */
    public static String Problem_sameCoding_remedy;
    /** Label: code passages that were found with one code. */
    public static String CodeAutomatically;
    /** Label: code passages that were found with several codes. */
    public static String CodeAutomaticallySeveral;
    /** Comment of a coding that was made automatically. */
    public static String AutomaticComment;

    static {
        NLS.initializeMessages("org.triangula.coding.messages", Messages.class);
    }

    private Messages() {
    }
}
