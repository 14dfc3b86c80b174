// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.study;

import org.eclipse.osgi.util.NLS;

/** Labels of operations and of what an import counts. */
public final class Messages extends NLS {

    /** Label: import of {0} file. */
    public static String label;
    /** Problem: a kept project is missing. */
    public static String keptMissing;
    /** Remedy for it. */
    public static String keptMissing_remedy;
    /** {0} of a kind cannot be carried. */
    public static String lost;
    /** {0} texts or passages are off the record. */
    public static String offRecord;
    /** Kind of thing: documents with speakers. */
    public static String lost_speakers;
    /** Kind of thing: documents with details of the interview. */
    public static String lost_interviews;
    /** Kind of thing: documents with places. */
    public static String lost_places;
    /** Kind of thing: documents with earlier texts. */
    public static String lost_versions;
    /** Kind of thing: paraphrases. */
    public static String lost_paraphrases;
    /** Kind of thing: highlights. */
    public static String lost_highlights;
    /** Kind of thing: weights of codings. */
    public static String lost_weights;
    /** Kind of thing: comments on codings. */
    public static String lost_comments;
    /** Kind of thing: codes with rules or anchor examples. */
    public static String lost_rules;
    /** Kind of thing: codes with other names or keys. */
    public static String lost_aliases;
    /** Kind of thing: summaries. */
    public static String lost_summaries;
    /** Kind of thing: document groups. */
    public static String lost_groups;
    /** Kind of thing: links to places, actors and facilities. */
    public static String lost_links;
    /** Kind of thing: claims. */
    public static String lost_claims;

    static {
        NLS.initializeMessages("org.triangula.exchange.refiqda.study.messages", Messages.class);
    }

    private Messages() {
    }
}
