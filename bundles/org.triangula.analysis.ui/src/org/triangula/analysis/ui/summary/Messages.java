// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.summary;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    /** segments: {0} */
    public static String cell_segments;
    /** Choose a cell to summarise its segments. */
    public static String choose;
    /** Generalisation (codes) */
    public static String column_codes;
    /** Paraphrase */
    public static String column_paraphrase;
    /** Passage */
    public static String column_passage;
    /** Position */
    public static String column_position;
    /** Document */
    public static String document;
    /** Export table… */
    public static String export;
    /** Summary table */
    public static String exportName;
    /** {0} documents × {1} codes · cells with segments: {2} · of these summarised: {3} */
    public static String facts;
    /** Active documents and active codes; where none are active, all documents and all codes… */
    public static String facts_description;
    /** Code… */
    public static String generalise;
    /** Give the passage a code that generalises the paraphrase */
    public static String generalise_description;
    /** Name of a code */
    public static String generalise_hint;
    /** Generalise: type a code, Enter gives it */
    public static String generalise_title;
    /** Insert paraphrases */
    public static String insertParaphrases;
    /** Insert segments */
    public static String insertSegments;
    /** Summary grid: documents by codes. Arrow keys go from cell to cell. */
    public static String matrix;
    /** No code yet */
    public static String noCodes;
    /** No segments here. */
    public static String noSegments;
    /** (not yet) */
    public static String notYet;
    /** Paraphrase: what the passage says, in your words */
    public static String paraphrase_hint;
    /** The paraphrases of documents stand here beside their passages. Select a document in the… */
    public static String paraphrases_choose;
    /** Paraphrases */
    public static String paraphrases_export;
    /** {0} passages, {1} with a paraphrase, of {2} */
    public static String paraphrases_facts;
    /** Passages that pass the filter, of all coded or paraphrased passages of the selected… */
    public static String paraphrases_factsDescription;
    /** Filter paraphrases */
    public static String paraphrases_filter;
    /** List of passages with paraphrases */
    public static String paraphrases_list;
    /** This document has no coded or paraphrased passages yet. Code a passage, or paraphrase… */
    public static String paraphrases_none;
    /** Coded passages without paraphrase, too */
    public static String paraphrases_withOpen;
    /** Keep these documents */
    public static String pin;
    /** Segments of the cell; double click opens one */
    public static String segments;
    /** With codes below */
    public static String subcodes;
    /** Summaries say what a document says under a code. Code passages first; the grid shows… */
    public static String summaries_empty;
    /** Summary, in your words */
    public static String summary;
    /** Summaries in the cells (summary table) */
    public static String texts;

    static {
        NLS.initializeMessages("org.triangula.analysis.ui.summary.messages", Messages.class);
    }

    private Messages() {
    }
}
