// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.table;

import org.eclipse.osgi.util.NLS;

/** Texts of the table of segments. */
public final class Messages extends NLS {

    /** Title of the editor. */
    public static String title;
    /** Title of the editor, several codes. */
    public static String titleMore;
    /** Name of the table for screen readers. */
    public static String accessible;
    /** Hint of the filter. */
    public static String filter;
    /** Column: document. */
    public static String document;
    /** Column: position. */
    public static String position;
    /** Column: words. */
    public static String text;
    /** Column: code. */
    public static String code;
    /** Column: weight. */
    public static String weight;
    /** Column: comment. */
    public static String comment;
    /** Column: paraphrase. */
    public static String paraphrase;
    /** Column: coder. */
    public static String coder;
    /** Column: date. */
    public static String date;
    /** Tooltip of columns. */
    public static String sortTip;
    /** Counts above the table. */
    public static String base;
    /** Tooltip of the counts. */
    public static String baseTip;
    /** What belongs into the empty table. */
    public static String empty;
    /** Button of the empty table. */
    public static String emptyButton;
    /** What is shown when the codes are gone. */
    public static String gone;
    /** Switch: with subcodes. */
    public static String subcodes;
    /** Command: recode. */
    public static String recode;
    /** Tooltip: recode. */
    public static String recodeTip;
    /** Title: recode. */
    public static String recodeTitle;
    /** Command: code also. */
    public static String copy;
    /** Title: code also. */
    public static String copyTitle;
    /** Command: split. */
    public static String split;
    /** Title: split. */
    public static String splitTitle;
    /** Menu: split by. */
    public static String splitBy;
    /** Split by: comment. */
    public static String splitComment;
    /** Split by: document. */
    public static String splitDocument;
    /** Split by: coder. */
    public static String splitCoder;
    /** Split by: weight. */
    public static String splitWeight;
    /** Title: split by. */
    public static String splitByTitle;
    /** Keys: split by. */
    public static String splitByKeys;
    /** Button: split. */
    public static String splitButton;
    /** Button: cancel. */
    public static String cancelButton;
    /** Notice: nothing to split by. */
    public static String splitNothing;
    /** Notice: several codes. */
    public static String splitOneCode;
    /** Column: number of segments. */
    public static String segments;
    /** Hint: reason. */
    public static String reason;
    /** Command: comment. */
    public static String editComment;
    /** Command: paraphrase. */
    public static String editParaphrase;
    /** Command: weight. */
    public static String editWeight;
    /** Notice: weight. */
    public static String weightRange;
    /** Command: remove. */
    public static String remove;
    /** Command: jump. */
    public static String jump;
    /** Command: copy. */
    public static String copyText;
    /** Command: export. */
    public static String export;
    /** Mark of anchor examples. */
    public static String example;
    /** Tooltip of anchor examples. */
    public static String exampleTip;
    /** Name of the job. */
    public static String job;
    /** Notice: select segments. */
    public static String selectFirst;
    /** Label of the operation. */
    public static String paraphraseLabel;

    static {
        NLS.initializeMessages("org.triangula.coding.ui.table.messages", Messages.class);
    }

    private Messages() {
    }
}
