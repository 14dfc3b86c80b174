// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda;

import org.eclipse.osgi.util.NLS;

/** What is said about packages. */
public final class Messages extends NLS {

    /** Problem: the file is empty. */
    public static String empty;
    /** Remedy for it. */
    public static String empty_remedy;
    /** Problem: the file cannot be read: {0} why. */
    public static String unreadable;
    /** Remedy for it. */
    public static String unreadable_remedy;
    /** Problem: the container is damaged. */
    public static String zip_damaged;
    /** Remedy for it. */
    public static String zip_damaged_remedy;
    /** Problem: path {0} leaves the container. */
    public static String zip_traversal;
    /** Problem: part {0} blows up. */
    public static String zip_bomb;
    /** Remedy for dangerous files. */
    public static String dangerous_remedy;
    /** Problem: part {0} is damaged. */
    public static String part_damaged;
    /** Problem: no project in the container. */
    public static String none;
    /** Remedy for it. */
    public static String none_remedy;
    /** Problem: two projects {0}, {1} in the container. */
    public static String several;
    /** Remedy for it. */
    public static String several_remedy;
    /** The text is another one than that of the study. */
    public static String otherText;
    /** {0} elements are kept and not shown. */
    public static String notShown;
    /** Passages and quotes: {0} equal, {1} equal after detection, {2} different, {3} without quote. */
    public static String quotes;
    /** Kind of object: coders. */
    public static String kind_coders;
    /** Kind of object: codes. */
    public static String kind_codes;
    /** Kind of object: documents. */
    public static String kind_documents;
    /** Kind of object: segments. */
    public static String kind_segments;
    /** Kind of object: codings. */
    public static String kind_codings;
    /** Kind of object: memos. */
    public static String kind_memos;
    /** Kind of object: variables. */
    public static String kind_variables;
    /** Kind of object: cases. */
    public static String kind_cases;
    /** Kind of object: sets. */
    public static String kind_sets;
    /** Kind of object: links. */
    public static String kind_links;
    /** Problem: the file cannot be written: {0} why. */
    public static String unwritable;
    /** Remedy for it. */
    public static String unwritable_remedy;

    static {
        NLS.initializeMessages("org.triangula.exchange.refiqda.messages", Messages.class);
    }

    private Messages() {
    }
}
