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
    /** Passages and quotes: {0} equal, {1} equal after detection, {2} different, {3} without quote. */
    public static String quotes;
    /** Problem: the file cannot be written: {0} why. */
    public static String unwritable;
    /** Remedy for it. */
    public static String unwritable_remedy;
    /** What became of elements: {0} all, {1} entered, {2} kept, {3} lost. */
    public static String account;
    /** Choice: with side file. */
    public static String side;
    /** What it means. */
    public static String side_detail;
    /** A file of the study is missing or larger than {0} MiB. */
    public static String side_fileLeftOut;
    /** Option: use the side file. */
    public static String useSide;
    /** What it means. */
    public static String useSide_detail;
    /** Problem: the name of a codebook ends otherwise. */
    public static String ending_codebook;
    /** Remedy for it. */
    public static String ending_codebook_remedy;
    /** Problem: the name of a project ends as that of a codebook. */
    public static String ending_project;
    /** Remedy for it. */
    public static String ending_project_remedy;

    static {
        NLS.initializeMessages("org.triangula.exchange.refiqda.messages", Messages.class);
    }

    private Messages() {
    }
}
