// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.codebook;

import org.eclipse.osgi.util.NLS;

/** Texts of the codebook and of the list of changes. */
public final class Messages extends NLS {

    /** Title of the editor. */
    public static String title;
    /** Name of the text for screen readers. */
    public static String accessible;
    /** Hint of the filter. */
    public static String filter;
    /** What belongs into the empty codebook. */
    public static String empty;
    /** Button of the empty codebook. */
    public static String emptyButton;
    /** What is shown without a study. */
    public static String noStudy;
    /** Line above the codes. */
    public static String base;
    /** Line above the codes: how to write. */
    public static String hint;
    /** Switch: only codes with a definition. */
    public static String definedOnly;
    /** Switch: examples. */
    public static String examples;
    /** Switch: changes. */
    public static String changes;
    /** Command: export. */
    public static String export;
    /** Name of the job. */
    public static String exporting;
    /** Notice: exported. */
    public static String exported;
    /** Command: open the changes. */
    public static String openHistory;
    /** Fact: folder. */
    public static String folder;
    /** Fact: counts. */
    public static String counts;
    /** Fact: other names. */
    public static String aliases;
    /** Part: definition. */
    public static String definition;
    /** Part: inclusion. */
    public static String inclusion;
    /** Part: exclusion. */
    public static String exclusion;
    /** Part: coding rules. */
    public static String codingRules;
    /** Part: anchor example. */
    public static String anchor;
    /** Placeholder: definition. */
    public static String addDefinition;
    /** Command: write a part. */
    public static String edit;
    /** Command: segments. */
    public static String segments;
    /** Command: table of segments. */
    public static String table;
    /** Command: jump to an example. */
    public static String jump;
    /** Name of the job. */
    public static String job;
    /** Kind: created. */
    public static String created;
    /** Kind: renamed. */
    public static String renamed;
    /** Kind: moved. */
    public static String moved;
    /** Kind: merged. */
    public static String merged;
    /** Kind: split. */
    public static String splitUp;
    /** Kind: deleted. */
    public static String deleted;
    /** What belongs into the empty list of changes. */
    public static String historyEmpty;
    /** Button of the empty list of changes. */
    public static String historyButton;
    /** What is shown without a study. */
    public static String historyNoStudy;
    /** Hint of the filter. */
    public static String historyFilter;
    /** Name of the table for screen readers. */
    public static String historyAccessible;
    /** Counts above the list. */
    public static String historyBase;
    /** Tooltip of the counts. */
    public static String historyBaseTip;
    /** Switch: without new codes. */
    public static String withoutCreated;
    /** Column: date. */
    public static String date;
    /** Column: change. */
    public static String change;
    /** Column: code. */
    public static String code;
    /** Column: before. */
    public static String before;
    /** Column: after. */
    public static String after;
    /** Column: by. */
    public static String by;
    /** Column: reason. */
    public static String reason;
    /** Column: code now. */
    public static String now;
    /** Code that is gone. */
    public static String gone;
    /** Command: write the reason. */
    public static String writeReason;
    /** Command: export the changes. */
    public static String exportTable;
    /** Note of the table. */
    public static String splitRule;

    static {
        NLS.initializeMessages("org.triangula.coding.ui.codebook.messages", Messages.class);
    }

    private Messages() {
    }
}
