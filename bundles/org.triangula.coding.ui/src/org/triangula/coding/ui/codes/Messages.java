// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.codes;

import org.eclipse.osgi.util.NLS;

/** Texts of the code tree. */
public final class Messages extends NLS {

    /** Hint of the filter. */
    public static String filter;
    /** Name of the tree for screen readers. */
    public static String accessible;
    /** What belongs into the empty view. */
    public static String empty;
    /** What is shown without a study. */
    public static String noStudy;
    /** Command: new code. */
    public static String create;
    /** Command: new code below. */
    public static String createBelow;
    /** Command: new folder. */
    public static String createFolder;
    /** Name of a new code. */
    public static String newName;
    /** Name of a new folder. */
    public static String newFolderName;
    /** Command: paste a list. */
    public static String paste;
    /** Notice: nothing to paste. */
    public static String pasteNothing;
    /** Counts of a code. */
    public static String frequency;
    /** Counts with the codes below. */
    public static String frequencyBelow;
    /** Rule of the counts. */
    public static String countsRule;
    /** Rule of the number of documents. */
    public static String documentsRule;
    /** Other names. */
    public static String aliases;
    /** Tooltip: definition. */
    public static String definition;
    /** Tooltip: inclusion. */
    public static String inclusion;
    /** Tooltip: exclusion. */
    public static String exclusion;
    /** Tooltip: number of anchor examples. */
    public static String examples;
    /** Tooltip: activated. */
    public static String active;
    /** Tooltip: not activated. */
    public static String inactive;
    /** Section of favourites. */
    public static String favourites;
    /** Section of code sets. */
    public static String sets;
    /** Name of a section with its number. */
    public static String section;
    /** Switch: counts with subcodes. */
    public static String withSubcodes;
    /** Switch: number of documents. */
    public static String showDocuments;
    /** Command: expand all. */
    public static String expandAll;
    /** Command: collapse all. */
    public static String collapseAll;
    /** Command: show segments. */
    public static String retrieve;
    /** Command: table of segments. */
    public static String openTable;
    /** Command: edit in the codebook. */
    public static String openCodebook;
    /** Command: rename. */
    public static String rename;
    /** Command: merge. */
    public static String merge;
    /** Title: merge. */
    public static String mergeTitle;
    /** Hint: reason. */
    public static String reason;
    /** Command: split. */
    public static String split;
    /** Menu: move. */
    public static String moveMenu;
    /** Command: move up. */
    public static String moveUp;
    /** Command: move down. */
    public static String moveDown;
    /** Command: move into the code above. */
    public static String moveIn;
    /** Command: move out. */
    public static String moveOut;
    /** Command: move below another code. */
    public static String moveTo;
    /** Title: move. */
    public static String moveToTitle;
    /** Command: move to the top. */
    public static String toTop;
    /** Menu: colour. */
    public static String colour;
    /** Command: other colour. */
    public static String otherColour;
    /** Command: colour for the codes below. */
    public static String colourBelow;
    /** Menu: key. */
    public static String key;
    /** Command: no key. */
    public static String noKey;
    /** Menu: origin. */
    public static String originMenu;
    /** Origin: unspecified. */
    public static String originUnspecified;
    /** Origin: deductive. */
    public static String originDeductive;
    /** Origin: inductive. */
    public static String originInductive;
    /** Origin: in vivo. */
    public static String originInVivo;
    /** Command: other names. */
    public static String aliasCommand;
    /** Heading: other names. */
    public static String aliasHeading;
    /** Command: favourite. */
    public static String favourite;
    /** Menu: code sets. */
    public static String setMenu;
    /** Command: new code set. */
    public static String newSet;
    /** Name of a new code set. */
    public static String newSetName;
    /** Command: take out of the set. */
    public static String outOfSet;
    /** Command: delete the set. */
    public static String deleteSet;
    /** Command: memo. */
    public static String memo;
    /** Heading: memo. */
    public static String memoHeading;
    /** Command: activate. */
    public static String activate;
    /** Command: delete. */
    public static String delete;
    /** Title of the preview. */
    public static String deleteTitle;
    /** Title of the preview, several. */
    public static String deleteTitleSeveral;
    /** Preview: codes. */
    public static String goesCodes;
    /** Preview: codings. */
    public static String goesCodings;
    /** Preview: passages without code. */
    public static String goesUncoded;
    /** Preview: summaries. */
    public static String goesSummaries;
    /** Preview: memos. */
    public static String goesMemos;
    /** Preview: code sets. */
    public static String goesSets;
    /** Button: delete. */
    public static String deleteButton;
    /** Button: cancel. */
    public static String cancelButton;
    /** Keys of the preview. */
    public static String deleteKeys;
    /** Hint of the list of codes. */
    public static String choiceHint;
    /** Line that makes a new code. */
    public static String choiceCreate;
    /** Drag: move below. */
    public static String dropInto;
    /** Drag: merge. */
    public static String dropMerge;
    /** Drag: move before. */
    public static String dropBefore;
    /** Drag: move after. */
    public static String dropAfter;
    /** Drag: move to the end. */
    public static String dropTop;
    /** Drag: put into a set. */
    public static String dropSet;
    /** Drag: make a set. */
    public static String dropNewSet;
    /** Drag: make a favourite. */
    public static String dropFavourite;
    /** Drag: code a passage. */
    public static String dropCode;
    /** Drag: recode. */
    public static String dropRecode;
    /** Drag: code also. */
    public static String dropRecodeCopy;
    /** Command: anchor example. */
    public static String useAsExample;
    /** Command: no anchor example. */
    public static String noExample;

    static {
        NLS.initializeMessages("org.triangula.coding.ui.codes.messages", Messages.class);
    }

    private Messages() {
    }
}
