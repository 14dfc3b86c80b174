// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.summary;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    /** Summarise “{0}” under “{1}” */
    public static String WriteSummary;
    /** Base n */
    public static String base;
    /** Document */
    public static String document;
    /** Generalisation (codes) */
    public static String generalisation;
    /** The codes given to the passage */
    public static String generalisation_description;
    /** Paraphrase */
    public static String paraphrase;
    /** n = {0} passages, {1} of them with a paraphrase */
    public static String paraphrases_base;
    /** Paraphrases */
    public static String paraphrases_title;
    /** Passage */
    public static String passage;
    /** Position */
    public static String position;
    /** {0} documents × {1} codes; {2} cells with segments, {3} of them with a summary */
    public static String table_base;
    /** Summary table */
    public static String table_title;
    /** Version */
    public static String version;

    static {
        NLS.initializeMessages("org.triangula.analysis.summary.messages", Messages.class);
    }

    private Messages() {
    }
}
